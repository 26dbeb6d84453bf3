import type { CSSResult } from 'lit';
import { canvasStyles } from '../render/canvas/canvas.styles.ts';
import { glyphStyles } from '../render/glyph.styles.ts';
import { trackDrawingStyles } from '../render/track-drawing.styles.ts';
import { axisStyles } from './axis.styles.ts';
import { cardStyles } from './card.styles.ts';
import { clusterStyles } from './cluster.styles.ts';
import { embedStyles } from './embed.styles.ts';
import { footerStyles } from './footer.styles.ts';
import { headerStyles } from './header.styles.ts';
import { helpStyles } from './help.styles.ts';
import { hostStyles } from './host.styles.ts';
import { legendStyles } from './legend.styles.ts';
import { loadingStyles } from './loading.styles.ts';
import { markupStyles } from './markup.styles.ts';
import { mediaStyles } from './media.styles.ts';
import { newsStyles } from './news.styles.ts';
import { noticeStyles } from './notice.styles.ts';
import { overviewStyles } from './overview.styles.ts';
import { paletteStyles } from './palette.styles.ts';
import { problemListStyles } from './problem-list.styles.ts';
import { rowsStyles } from './rows.styles.ts';
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
  canvasStyles,
  overviewStyles,
  cardStyles,
  clusterStyles,
  mediaStyles,
  markupStyles,
  embedStyles,
  spineMarkStyles,
  spineStyles,
  tableStyles,
  rowsStyles,
  legendStyles,
  footerStyles,
  noticeStyles,
  problemListStyles,
  newsStyles,
  loadingStyles,
  helpStyles,
];
