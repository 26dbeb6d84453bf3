import { css } from 'lit';

/**
 * Colours of the element. Pages set `--et-*` on the element or any ancestor; inside, only the
 * private `--_et-*` are read. Dark values follow the `color-scheme` that the element inherits.
 *
 * The palette holds 4.5:1 against #fff and #16171b, so that it may colour text. Its lightness is
 * spread so that any two slots keep an OKLab distance of 0.04 or more in normal sight and under
 * simulated protanopia, deuteranopia and tritanopia (Machado et al., 2009).
 */
export const paletteStyles = css`
  :host {
    --_et-paper: var(--et-paper, Canvas);
    --_et-muted: var(--et-muted, light-dark(#5a5b63, #a6a7af));
    --_et-rule: var(--et-rule, light-dark(#e2e2e4, #303138));
    --_et-line: var(--et-line, light-dark(#b1b2b9, #5c5d66));
    --_et-outlook: var(--et-outlook, light-dark(#f4f3ee, #22211f));
    --_et-accent: var(--et-accent, light-dark(#981513, #e67e72));
    --_et-focus: var(--et-focus, light-dark(#1147bb, #a5c8ff));
    --_et-group-1: var(--et-group-1, light-dark(#981513, #e67e72));
    --_et-group-2: var(--et-group-2, light-dark(#10529f, #73a9f1));
    --_et-group-3: var(--et-group-3, light-dark(#257b4c, #7fdaa0));
    --_et-group-4: var(--et-group-4, light-dark(#8f5c03, #efb958));
    --_et-group-5: var(--et-group-5, light-dark(#4a067c, #9181a1));
    --_et-group-6: var(--et-group-6, light-dark(#038190, #9ffafc));
    --_et-group-7: var(--et-group-7, light-dark(#dc2467, #ce9ab6));
    --_et-group-8: var(--et-group-8, light-dark(#232e42, #becfe7));
    --_et-radius: var(--et-radius, 0.375em);
    --_et-title-font: var(--et-title-font, inherit);
    --_et-color: var(--_et-accent);
  }

  .accent {
    --_et-color: var(--_et-accent);
  }
  .g0 {
    --_et-color: var(--_et-muted);
  }
  .g1 {
    --_et-color: var(--_et-group-1);
  }
  .g2 {
    --_et-color: var(--_et-group-2);
  }
  .g3 {
    --_et-color: var(--_et-group-3);
  }
  .g4 {
    --_et-color: var(--_et-group-4);
  }
  .g5 {
    --_et-color: var(--_et-group-5);
  }
  .g6 {
    --_et-color: var(--_et-group-6);
  }
  .g7 {
    --_et-color: var(--_et-group-7);
  }
  .g8 {
    --_et-color: var(--_et-group-8);
  }
  /* An author's colour keeps its hue and is held to a lightness that can be read on the ground. */
  .own {
    --_et-color: light-dark(
      oklch(from var(--_et-own) min(l, 0.53) c h),
      oklch(from var(--_et-own) max(l, 0.72) c h)
    );
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* The browser's own sheet keeps a reader's text spacing (WCAG 1.4.12) out of buttons. */
  button,
  summary {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    text-align: start;
    color: inherit;
  }

  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 2px solid var(--_et-focus);
    outline-offset: 2px;
  }

  /* What gets the focus comes clear of a header or footer that the page keeps in place. */
  a,
  button,
  summary,
  .card,
  .detail {
    scroll-margin-block: var(--et-scroll-margin, 5rem);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [hidden] {
    display: none;
  }

  /* Groups keep their colours, of the set that can be told from the ground the reader chose. */
  @media (forced-colors: active) {
    :host {
      color-scheme: light dark;
      --_et-focus: Highlight;
      --_et-paper: Canvas;
      --_et-muted: CanvasText;
      --_et-line: CanvasText;
      --_et-rule: CanvasText;
      --_et-outlook: Canvas;
    }
  }
`;
