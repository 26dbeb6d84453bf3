import { css } from 'lit';

export const mediaStyles = css`
  .media {
    margin: 0;
    max-inline-size: 26em;
  }
  .panorama {
    max-inline-size: 44em;
  }
  .media figcaption {
    margin-block-start: 0.35em;
    font-size: 0.8125em;
    color: var(--_et-muted);
    overflow-wrap: anywhere;
  }
  .media figcaption a {
    display: inline-block;
  }

  /*
   * The room is there before the picture: as wide as it is and as the column lets it be, and no higher
   * than can be seen at once. Whatever comes stands in it whole, for a crop would cut off heads.
   */
  .media-room {
    --_et-tall: min(26em, 80vh);
    position: relative;
    inline-size: min(100%, var(--_et-width, 100%), var(--_et-tall) * var(--_et-ratio, 1.5));
  }
  .media-room img,
  .media-room video {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--_et-ratio);
    object-fit: scale-down;
    background: var(--_et-outlook);
  }
  .media-room video {
    object-fit: contain;
    background: #000;
  }
  .media-sound {
    inline-size: 100%;
  }
  .media-sound audio {
    display: block;
    inline-size: 100%;
  }
  .media-room + .media-room {
    margin-block-start: 0.5em;
  }

  .media-instead {
    display: none;
    box-sizing: border-box;
    min-inline-size: min(100%, 15em);
    padding: 0.9em 1em;
    font-size: 0.8125em;
    line-height: 1.45;
    background: var(--_et-outlook);
    border: 1px solid var(--_et-rule);
    overflow-wrap: anywhere;
  }
  .failed > :not(.media-instead) {
    display: none;
  }
  .failed > .media-instead,
  .waiting > .media-instead {
    display: grid;
    align-content: end;
    justify-items: start;
    gap: 0.5em;
    aspect-ratio: var(--_et-ratio, auto);
  }
  .media-instead:not(:has(*)) {
    border: 0;
    padding: 0;
  }
  .media-instead p {
    margin: 0;
    color: var(--_et-muted);
    text-wrap: pretty;
  }
  .media-load {
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    font-weight: 500;
    background: var(--_et-paper);
    border: 1px solid var(--_et-line);
    border-radius: var(--_et-radius);
    cursor: pointer;
  }
  .media-load:hover {
    text-decoration: underline;
  }

  .quote {
    align-self: start;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_et-color);
  }
  .quote blockquote {
    margin: 0;
  }
  .quote p {
    margin: 0;
    font-family: var(--_et-title-font);
    font-size: 1.125em;
    line-height: 1.4;
    white-space: pre-line;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .quote figcaption b {
    font-weight: 600;
  }

  @container (min-width: 900px) {
    .card:has(> .panorama) {
      grid-template:
        "story facts" auto
        "media facts" auto
        "more facts" 1fr / minmax(0, 1fr) minmax(12em, 15em);
    }
  }

  /* Nothing plays on paper: there, words and the address stand for it. */
  @media print {
    .media {
      break-inside: avoid;
    }
    .media-room {
      --_et-tall: 9cm;
    }
    .media-room > :is(video, audio),
    .media-load,
    .media-notice {
      display: none;
    }
    .media-room > .media-instead {
      aspect-ratio: auto;
      background: none;
    }
    .media-room > :is(video, audio) + .media-instead {
      display: block;
      padding: 0;
      border: 0;
    }
  }
`;
