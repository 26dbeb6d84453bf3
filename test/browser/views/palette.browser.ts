import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { STATUSES } from '../../../src/model/timeline.ts';
import { cssVars } from '../../../src/render/css-vars.ts';
import { glyph } from '../../../src/render/glyph.ts';
import { groupClass, groupVars } from '../../../src/views/group.ts';
import { contrast, painted } from './contrast.ts';
import { all, contextOf, event, one, stage, story, type ViewStage } from './fixture.ts';

const grounds = { light: [255, 255, 255], dark: [22, 23, 27] } as const;

function fillOf(element: ViewStage): string {
  return getComputedStyle(one<SVGElement>(element, '.glyph-solid')).fill;
}

describe('the palette', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (let slot = 1; slot <= 8; slot += 1) {
      it(`holds 4.5:1, slot ${slot}, ${scheme}`, async () => {
        const element = await stage(html`<p class="g${slot}">${glyph('confirmed')}</p>`);
        element.style.colorScheme = scheme;
        expect(contrast(painted(fillOf(element), []), grounds[scheme])).to.be.at.least(4.5);
      });
    }

    for (const color of ['#ffe600', '#000', '#fff', 'navy', '#b8860b', 'lime', '#3a0ca3']) {
      it(`holds an author’s ${color} to 3:1, ${scheme}`, async () => {
        const element = await stage(
          html`<p class="own" ${cssVars({ '--_et-own': color })}>${glyph('confirmed')}</p>`,
        );
        element.style.colorScheme = scheme;
        expect(contrast(painted(fillOf(element), []), grounds[scheme])).to.be.at.least(3);
      });
    }
  }

  it('gives each of eight groups its own colour', async () => {
    const element = await stage(
      html`${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => html`<p class="g${n}">${glyph('confirmed')}</p>`)}`,
    );
    const fills = all<SVGElement>(element, '.glyph-solid').map((dot) => getComputedStyle(dot).fill);
    expect(new Set(fills).size).to.equal(8);
  });

  it('lets a page set a colour on the element or above it', async () => {
    const element = await stage(html`<p class="g2">${glyph('confirmed')}</p>`);
    element.parentElement?.style.setProperty('--et-group-2', 'rgb(1, 2, 3)');
    expect(fillOf(element)).to.equal('rgb(1, 2, 3)');
    element.style.setProperty('--et-group-2', 'rgb(4, 5, 6)');
    expect(fillOf(element)).to.equal('rgb(4, 5, 6)');
  });

  it('chooses the slot by the order of the groups, the author’s colour before it', () => {
    const context = contextOf();
    expect(story.groups.map((group) => groupClass(context, group.id))).to.deep.equal([
      'g1',
      'g2',
      'g3',
      'own',
    ]);
    expect(groupVars(context, 'chips')).to.deep.equal({ '--_et-own': '#b8860b' });
    expect(groupVars(context, 'war')).to.deep.equal({});
    expect(groupClass(context, undefined)).to.equal('g0');
    expect(groupClass(context, 'no such group')).to.equal('g0');
    const groups = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, label: `${i}` }));
    expect(groupClass(contextOf({ ...story, groups }), '8')).to.equal('g1');
  });

  it('uses the accent where nobody made groups', () => {
    const plain = contextOf({ ...story, groups: [], events: [event('a', '2025')] });
    expect(groupClass(plain, undefined)).to.equal('accent');
  });
});

/** Puts what the styles say under forced colours in force: no browser of the tests can emulate them. */
function force(element: ViewStage): void {
  const root = element.shadowRoot;
  if (!root) throw new Error('no shadow root');
  const forced = new CSSStyleSheet();
  for (const rule of root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])) {
    if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('forced-colors')) continue;
    for (const inner of rule.cssRules) {
      forced.insertRule(inner.cssText, forced.cssRules.length);
    }
  }
  expect(forced.cssRules.length).to.be.above(10);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, forced];
}

describe('under forced colours', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const scheme of ['light', 'dark'] as const) {
    it(`groups keep colours that differ and hold 3:1 on the ground, ${scheme}`, async function () {
      await emulateMedia({ colorScheme: scheme }).catch(() => undefined);
      if (!matchMedia(`(prefers-color-scheme: ${scheme})`).matches) this.skip();
      const element = await stage(
        html`${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => html`<p class="g${n}">${glyph('confirmed')}</p>`)}`,
      );
      force(element);
      const fills = all<SVGElement>(element, '.glyph-solid').map(
        (dot) => getComputedStyle(dot).fill,
      );
      expect(new Set(fills).size).to.equal(8);
      const ground = scheme === 'light' ? ([255, 255, 255] as const) : ([0, 0, 0] as const);
      for (const fill of fills) {
        expect(contrast(painted(fill, []), ground)).to.be.at.least(3);
      }
    });
  }

  it('the dots of track, list and card have the colour of that in the legend', async () => {
    const element = await stage(
      html`<div class="g2">
        ${glyph('confirmed')}
        <span class="group"></span><span class="mark mark-span"></span>
        <svg><g class="span"><path class="span-bar" /></g></svg>
        <b class="event-label"><span class="group-dot"></span></b>
      </div>`,
    );
    force(element);
    const style = (selector: string, pseudo?: string) =>
      getComputedStyle(one(element, selector), pseudo);
    const dot = fillOf(element);
    expect(style('.group', '::before').backgroundColor).to.equal(dot);
    expect(style('.mark-span').backgroundColor).to.equal(dot);
    expect(style('.group-dot').backgroundColor).to.equal(dot);
    expect(style('.span-bar').fill).to.equal(dot);
  });
});

describe('the glyphs', () => {
  it('differ in shape, are decoration, and have no style attribute', async () => {
    const element = await stage(html`${STATUSES.map((status) => glyph(status))}`);
    const drawn = all<SVGElement>(element, 'svg');
    expect(new Set(drawn.map((svg) => svg.innerHTML)).size).to.equal(STATUSES.length);
    for (const svg of drawn) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.getAttribute('focusable')).to.equal('false');
      expect(svg.outerHTML).not.to.contain('style=');
    }
  });

  it('wear a ring when selected', async () => {
    const element = await stage(html`${glyph('planned', { selected: true })}${glyph('planned')}`);
    expect(all(element, '.glyph-halo')).to.have.length(1);
  });
});
