import type { CSSResult } from 'lit';
import { glyphStyles } from '../render/glyph.styles.ts';
import { trackDrawingStyles } from '../render/track-drawing.styles.ts';
import { axisStyles } from './axis.styles.ts';
import { cardStyles } from './card.styles.ts';
import { footerStyles } from './footer.styles.ts';
import { headerStyles } from './header.styles.ts';
import { helpStyles } from './help.styles.ts';
import { hostStyles } from './host.styles.ts';
import { legendStyles } from './legend.styles.ts';
import { noticeStyles } from './notice.styles.ts';
import { paletteStyles } from './palette.styles.ts';
import { spineStyles } from './spine.styles.ts';
import { spineMarkStyles } from './spine-marks.styles.ts';
import { tableStyles } from './table.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';
import { trackStyles } from './track.styles.ts';

/** Styles of all views, the palette first. */
export const viewStyles: readonly CSSResult[] = [
  paletteStyles,
  hostStyles,
  glyphStyles,
  headerStyles,
  toolbarStyles,
  trackStyles,
  axisStyles,
  trackDrawingStyles,
  cardStyles,
  spineMarkStyles,
  spineStyles,
  tableStyles,
  legendStyles,
  footerStyles,
  noticeStyles,
  helpStyles,
];
