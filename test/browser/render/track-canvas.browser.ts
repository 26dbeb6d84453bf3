import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import pixelmatch from 'pixelmatch';
import type { Scene } from '../../../src/layout/scene.ts';
import { cssVars } from '../../../src/render/css-vars.ts';
import { trackCanvas } from '../../../src/render/track-canvas.ts';
import { trackDrawing } from '../../../src/render/track-drawing.ts';
import type { TrackPaint } from '../../../src/render/track-paint.ts';
import { one, stage, type ViewStage } from '../views/fixture.ts';
import { type Picture, pictureOfCanvas, pictureOfSvg } from './pictures.ts';
import { lacking, rich } from './rich-scene.ts';

const slots: Readonly<Record<string, string>> = { a: 'g1', b: 'g2', c: 'g3', own: 'own' };

function paintOf(more: Partial<TrackPaint> = {}): TrackPaint {
  return {
    color: ({ group = '' }) => ({
      class: slots[group] ?? 'g0',
      vars: { '--_et-own': group === 'own' ? '#b8860b' : undefined },
    }),
    selected: 'disputed',
    mirrored: false,
    onSelect: () => undefined,
    ...more,
  };
}

function track(drawing: TemplateResult, { height }: Scene): TemplateResult {
  return html`<div class="track axis-track" ${cssVars({ '--_et-height': `${height}px` })}>
    ${drawing}
    <button class="event-label" data-id="planned">a label</button>
  </div>`;
}

const onCanvas = (scene: Scene, paint = paintOf()): TemplateResult =>
  track(trackCanvas(scene, paint), scene);

async function canvasStage(scene: Scene, paint = paintOf()): Promise<ViewStage> {
  return stage(onCanvas(scene, paint), scene.width);
}

function shot(element: ViewStage): Picture {
  return pictureOfCanvas(one<HTMLCanvasElement>(element, 'canvas'), rich.width, rich.height);
}

async function svgShot(scheme: string, paint: TrackPaint): Promise<Picture> {
  const element = await stage(track(trackDrawing(rich, paint), rich), rich.width);
  element.style.colorScheme = scheme;
  await nextFrame();
  return pictureOfSvg(one<SVGSVGElement>(element, 'svg.drawing'));
}

/** How many pixels are others; what only smooths an edge is not counted. */
function differing(a: Picture, b: Picture): number {
  expect([a.width, a.height]).to.deep.equal([b.width, b.height]);
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

/** Of 258,400 pixels; the least mark of the scene has more. WebKit smooths some edges another way. */
const TOLERANCE = 32;

describe('a scene on a canvas', () => {
  for (const scheme of ['light', 'dark']) {
    for (const mirrored of [false, true]) {
      it(`is the picture that the SVG drawing gives: ${scheme}${mirrored ? ', mirrored' : ''}`, async () => {
        const paint = paintOf({ mirrored });
        const element = await canvasStage(rich, paint);
        element.style.colorScheme = scheme;
        await heard();
        expect(differing(shot(element), await svgShot(scheme, paint))).to.be.lessThan(TOLERANCE);
      });
    }
  }

  it('is another picture when any one mark of it is missing', async () => {
    const whole = await svgShot('light', paintOf());
    const element = await canvasStage(rich);
    const alike: string[] = [];
    for (const [name, scene] of lacking()) {
      element.view = onCanvas(scene);
      await element.updateComplete;
      if (differing(shot(element), whole) < TOLERANCE) alike.push(name);
    }
    expect(alike).to.deep.equal([]);
  });
});

describe('a canvas', () => {
  it('is drawn anew when the page changes one colour, and not before', async () => {
    const element = await canvasStage(rich);
    const before = shot(element);
    await heard();
    expect(differing(shot(element), before)).to.equal(0);
    element.style.setProperty('--et-group-1', 'rgb(0, 160, 160)');
    await heard();
    const after = shot(element);
    expect(differing(after, before)).to.be.greaterThan(500);
    expect(colorAt(after, 40, 150)).to.deep.equal([0, 160, 160, 255]);
  });

  it('has as many pixels as the screen has there, and reaches beyond the track on all sides', async () => {
    const canvas = one<HTMLCanvasElement>(await canvasStage(rich), 'canvas');
    expect(canvas.width).to.equal(Math.round(768 * devicePixelRatio));
    expect(canvas.height).to.equal(Math.round(348 * devicePixelRatio));
    const [box, track] = [canvas, canvas.closest('.track')].map((e) => e?.getBoundingClientRect());
    expect([box?.left, box?.top]).to.deep.equal([(track?.left ?? 0) - 4, (track?.top ?? 0) - 4]);
  });

  for (const away of ['out of the page', 'out of sight']) {
    it(`has the colours of now when it comes back after it was ${away}`, async () => {
      const element = await canvasStage(rich);
      const before = shot(element);
      const parent = element.parentElement;
      if (away === 'out of sight') element.style.display = 'none';
      else element.remove();
      await nextFrame();
      element.style.setProperty('--et-group-1', 'rgb(0, 160, 160)');
      await nextFrame();
      element.style.display = '';
      parent?.append(element);
      await heard();
      expect(differing(shot(element), before)).to.be.greaterThan(500);
    });
  }

  it('shows the links of the event whose label has the focus of a key, else of the open one', async () => {
    const links = rich.links.map((line) => ({ ...line, of: 'planned' }));
    const element = await canvasStage({ ...rich, links });
    const without = shot(element);
    one(element, '.event-label').focus();
    await sendKeys({ press: 'Shift' });
    expect(differing(shot(element), without)).to.be.greaterThan(50);
  });

  for (const mirrored of [false, true]) {
    it(`selects what is clicked on${mirrored ? ', mirrored' : ''}`, async () => {
      const chosen: string[] = [];
      const onSelect = (id: string): void => {
        chosen.push(id);
      };
      const element = await canvasStage(rich, paintOf({ mirrored, onSelect }));
      const { left, right, top } = one(element, '.track').getBoundingClientRect();
      for (const [x, y] of [
        [100, 150],
        [60, 192],
        [350, 60],
      ] as const) {
        const clientX = mirrored ? right - x : left + x;
        const click = new MouseEvent('click', { clientX, clientY: top + y, bubbles: true });
        one(element, 'canvas').dispatchEvent(click);
      }
      expect(chosen).to.deep.equal(['reported', 'one']);
    });
  }

  it('counts what has no mark: columns as high as the root of their share, none where there is none', async () => {
    const counts = [4, 0, 1, 16];
    const density = { y: 200, height: 28, x0: 100, step: 10, counts, most: 16 };
    const crowd = { clusters: [], clusterY: 180, density, rest: undefined };
    const element = await canvasStage({ ...bare, crowd });
    const picture = shot(element);
    const tall = counts.map((_, i) => {
      const ink = (y: number): boolean => (colorAt(picture, 103 + 10 * i, y)[3] ?? 0) > 0;
      return Array.from({ length: 28 }, (_row, y) => ink(200 + y)).filter(Boolean).length;
    });
    expect(tall).to.deep.equal([14, 0, 7, 28]);
    expect(colorAt(picture, 109, 227)[3], 'a gap between columns').to.equal(0);
  });
});

const bare: Scene = {
  ...rich,
  ...{ flags: [], markers: [], whiskers: [], spans: [], lines: [], breaks: [], ticks: [] },
  ...{ eras: [], reports: [], groups: [], links: [], now: undefined },
};

function colorAt({ data, width }: Picture, x: number, y: number): number[] {
  const at = 4 * (Math.round(y * devicePixelRatio) * width + Math.round(x * devicePixelRatio));
  return [...data.slice(at, at + 4)];
}

/** The transition of a sample tells of another colour: frames later, not at once. */
async function heard(): Promise<void> {
  for (let i = 0; i < 4; i++) await nextFrame();
}
