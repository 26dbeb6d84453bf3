import type { TextMetrics, TextRole } from '../layout/text.ts';

/** How one role of text is set, as computed by the browser. */
interface TextStyle {
  /** CSS `font` shorthand. */
  readonly font: string;
  /** CSS px. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly lineHeight: number;
}

type TextStyles = Readonly<Record<TextRole, TextStyle>>;

/**
 * Measures text on a canvas, which costs no page layout. Letter and word spacing are added by hand,
 * because not every engine's canvas knows them. Widths are kept for as long as the styles hold.
 */
function canvasTextMetrics(canvas: CanvasRenderingContext2D, styles: TextStyles): TextMetrics {
  const known = new Map<TextRole, Map<string, number>>();
  let face: TextRole | undefined;
  const measure = (text: string, role: TextRole): number => {
    const { font, letterSpacing, wordSpacing } = styles[role];
    if (role !== face) canvas.font = font;
    face = role;
    const spaces = wordSpacing && text.split(' ').length - 1;
    return canvas.measureText(text).width + text.length * letterSpacing + spaces * wordSpacing;
  };
  return {
    width: (text, role) => {
      const widths = known.get(role) ?? new Map<string, number>();
      known.set(role, widths);
      const width = widths.get(text) ?? measure(text, role);
      widths.set(text, width);
      return width;
    },
    lineHeight: (role) => styles[role].lineHeight,
  };
}

/** Metrics of the texts that rulers stand for, and a signature that changes whenever they do. */
export interface MeasuredText {
  readonly metrics: TextMetrics;
  readonly signature: string;
}

/**
 * Reads how the reader sees text now, from one ruler per role. Undefined while a ruler is not laid
 * out, where a browser gives no canvas, or if the signature is still the one before.
 */
export function measureText(
  rulers: ReadonlyMap<TextRole, HTMLElement>,
  roles: readonly TextRole[],
  before = '',
): MeasuredText | undefined {
  const styles: Partial<Record<TextRole, TextStyle>> = {};
  let signature = '';
  for (const role of roles) {
    const ruler = rulers.get(role);
    const { width, height } = ruler?.getBoundingClientRect() ?? { width: 0, height: 0 };
    if (!ruler || height === 0) return undefined;
    styles[role] = textStyleOf(ruler);
    signature += `${JSON.stringify(styles[role])}${width};`;
  }
  if (signature === before) return undefined;
  const canvas = document.createElement('canvas').getContext('2d');
  return canvas
    ? { metrics: canvasTextMetrics(canvas, styles as TextStyles), signature }
    : undefined;
}

/** Reads how a ruler, one line of text in the style of its role, is set. */
function textStyleOf(ruler: HTMLElement): TextStyle {
  const style = getComputedStyle(ruler);
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  return {
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    letterSpacing: Number.parseFloat(style.letterSpacing) || 0,
    wordSpacing: Number.parseFloat(style.wordSpacing) || 0,
    lineHeight: ruler.getBoundingClientRect().height,
  };
}
