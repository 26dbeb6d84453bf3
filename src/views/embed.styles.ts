import { css } from 'lit';

export const embedStyles = css`
  .embed {
    border: 1px solid var(--_et-line);
    font-size: 0.8125em;
  }
  /* As high as what will come, or as the words before it, whichever is more: then it never moves. */
  .embed-room {
    position: relative;
    display: flex;
    align-items: center;
    aspect-ratio: var(--_et-ratio, auto);
    min-block-size: min(var(--_et-height, 0px), 80vh);
    max-block-size: max(24rem, 80vh);
    background: var(--_et-outlook);
  }
  .embed-room img,
  .embed iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .embed-room img {
    object-fit: cover;
  }
  .loaded .embed-room > :not(iframe) {
    visibility: hidden;
  }
  .embed-notice {
    padding: 0.9em 1em;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .embed-poster > .embed-notice {
    border-block-start: 1px solid var(--_et-rule);
  }
  .embed-notice p {
    margin: 0;
    max-inline-size: 40em;
    color: var(--_et-muted);
    text-wrap: pretty;
  }
  .embed-notice a {
    display: inline-block;
    min-block-size: 24px;
  }
  .embed-notice .embed-provider {
    font-weight: 600;
    color: inherit;
  }

  /* To load it and to go there: one line, cut in two; on a narrow page two lines. */
  .embed-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    border-block-start: 1px solid var(--_et-line);
    background: var(--_et-line);
  }
  .embed-ways > * {
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: max(3em, 44px);
    padding: 0.4em 1em;
    border: 0;
    background: var(--_et-paper);
    font-weight: 500;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
  }
  /* Both words take the room of the longer one: else the line might break when they change. */
  .embed-words {
    display: grid;
  }
  .embed-words > * {
    grid-area: 1 / 1;
  }
  .unsaid {
    visibility: hidden;
  }
  .embed-ways > :hover {
    background: var(--_et-outlook);
    text-decoration: underline;
  }
  .embed-ways > :focus-visible {
    outline-offset: -2px;
  }

  @media print {
    .embed {
      border: 0;
    }
    .embed > :not(.embed-ways),
    .embed-ways > button,
    .embed .arrow {
      display: none;
    }
    .embed-ways {
      border: 0;
      background: none;
    }
    .embed-ways > a {
      display: block;
      min-block-size: 0;
      padding: 0;
      overflow-wrap: anywhere;
    }
  }
`;
