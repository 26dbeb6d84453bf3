import { css } from 'lit';

/** What an author's markup may hold. */
export const markupStyles = css`
  .markup :is(p, ul, ol, blockquote) {
    margin: 0.6em 0 0;
  }
  .markup > :is(p, ul, ol, blockquote):first-child,
  .markup :is(li, blockquote) > :first-child {
    margin-block-start: 0;
  }
  .markup :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .markup ul {
    list-style-type: disc;
  }
  .markup li + li {
    margin-block-start: 0.2em;
  }
  .markup blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_et-line);
  }
  .markup :is(p, li):empty {
    display: none;
  }
  .markup :is(sub, sup) {
    line-height: 0;
  }
  /* A second family, for browsers draw the lone "monospace" smaller than asked. */
  .markup code {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
`;
