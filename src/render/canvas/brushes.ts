import type { CssVars } from '../css-vars.ts';

/** What the styles say of one kind of mark, in the terms of a canvas. */
export interface Brush {
  /** '' = none. May be `EVENT` or `TONE`. */
  readonly fill: string;
  readonly stroke: string;
  /** Width of the line, CSS px. */
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly opacity: number;
  readonly strokeOpacity: number;
}

/** Stands in a brush for the colour of the event: no palette is likely to hold it. */
export const EVENT = 'rgb(1, 2, 3)';
/** Stands in a brush for the gradient of what has tones. */
export const TONE = 'tone';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The stylesheet of the SVG drawing as brushes for a canvas: each kind of mark is put once, unseen,
 * into an SVG beside the canvas, and the browser is asked how it would look. So the two drawings
 * cannot differ in colour, width or dashes, whatever the page, the scheme or forced colours say.
 * Asking is slow: it is done once for each kind, until `forget()`.
 */
export class Brushes {
  /** By group and name, of what has no gradient and of what has one; asked for thousands of times. */
  private readonly plain = new Map<string, Map<string, Brush>>();
  private readonly toned = new Map<string, Map<string, Brush>>();
  /** By class and the author's own colour. */
  private readonly colors = new Map<string, Map<string | undefined, string>>();
  private readonly asked: { readonly style: CSSStyleDeclaration; readonly inks: string }[] = [];

  constructor(private readonly samples: Element) {}

  /** The brush of the class `name` within a group of the class `group`; `toned` = with a gradient. */
  of(group: string, name: string, toned = false): Brush {
    const known = within(toned ? this.toned : this.plain, group);
    let brush = known.get(name);
    if (!brush) {
      brush = brushOf(this.sample(group, name, { '--_et-color': EVENT }, toned));
      known.set(name, brush);
    }
    return brush;
  }

  /** The colour that a class and its custom properties give an event. */
  color(name: string, vars: CssVars): string {
    const known = within(this.colors, name);
    const own = vars['--_et-own'];
    let color = known.get(own);
    if (color === undefined) {
      color = this.sample(name, 'glyph-solid', vars, false).fill;
      known.set(own, color);
    }
    return color;
  }

  /** Whether a kind of mark looks another way now than when it was asked for. */
  get stale(): boolean {
    return this.asked.some(({ style, inks }) => inksOf(style) !== inks);
  }

  forget(): void {
    for (const known of [this.plain, this.toned, this.colors]) known.clear();
    this.asked.length = 0;
    this.samples.replaceChildren();
  }

  private sample(group: string, name: string, vars: CssVars, toned: boolean): CSSStyleDeclaration {
    const parent = document.createElementNS(SVG, 'g');
    const mark = document.createElementNS(SVG, 'path');
    parent.setAttribute('class', group);
    mark.setAttribute('class', name);
    for (const [property, value] of Object.entries(vars)) {
      if (value !== undefined) parent.style.setProperty(property, value);
    }
    if (toned) for (const ink of ['fill', 'stroke']) mark.setAttribute(ink, 'url(#tone)');
    parent.append(mark);
    this.samples.append(parent);
    const style = getComputedStyle(mark);
    this.asked.push({ style, inks: inksOf(style) });
    return style;
  }
}

function inksOf({ fill, stroke }: CSSStyleDeclaration): string {
  return `${fill} ${stroke}`;
}

function within<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const map = maps.get(key) ?? new Map<K, V>();
  if (map.size === 0) maps.set(key, map);
  return map;
}

function brushOf(style: CSSStyleDeclaration): Brush {
  const width = Number.parseFloat(style.strokeWidth);
  const shown = style.display !== 'none';
  return {
    fill: shown ? inkOf(style.fill, style) : '',
    stroke: shown && width > 0 ? inkOf(style.stroke, style) : '',
    width,
    dash: style.strokeDasharray.split(/[\s,]+/).flatMap((text) => {
      const length = Number.parseFloat(text);
      return Number.isNaN(length) ? [] : [length];
    }),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
    opacity: Number.parseFloat(style.opacity),
    strokeOpacity: Number.parseFloat(style.strokeOpacity),
  };
}

function inkOf(ink: string, { color }: CSSStyleDeclaration): string {
  if (ink === 'none') return '';
  if (ink.startsWith('url(')) return TONE;
  return /^currentcolor$/i.test(ink) ? color : ink;
}
