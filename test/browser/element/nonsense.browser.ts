import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import { all, atRest, flagship, still, timeline, until, year } from './fixture.ts';

const TEXTS = [
  'format',
  'layout',
  'scale',
  'relativeTo',
  'lanes',
  'view',
  'selected',
  'now',
  'timeZone',
  'gestures',
  'controls',
] as const;
const NONSENSE = ['', 'nonsense', 'HORIZONTAL', '../..', '\u0000', '[..', '-1', 'Y999999999E9'];
const NO_TEXTS = [null, undefined, 42, Number.NaN, true, {}, []];

const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
const events = (element: EventTimeline): number => all(element, '[part~=label][data-id]').length;

/** What the console and the page say of errors. */
const said: unknown[] = [];
const { error, warn } = console;
const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
  said.push('reason' in event ? event.reason : event.message);
};

describe('what a page may set', () => {
  beforeEach(() => {
    still();
    said.length = 0;
    console.error = (...words: unknown[]) => said.push(words);
    console.warn = (...words: unknown[]) => {
      // An author wants to know of a format that there is not; nothing else is worth a word.
      if (!/\(format-unknown\)/.test(String(words))) said.push(words);
    };
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
  });

  async function isWhole(element: EventTimeline, what: string): Promise<void> {
    await element.updateComplete;
    await until(() => events(element) > 0);
    expect(events(element), what).to.equal(year.events.length);
    expect(said, what).to.deep.equal([]);
  }

  for (const name of TEXTS) {
    it(`loses no event and says nothing: ${name}`, async () => {
      const element = await timeline({ attributes: { layout: 'horizontal' } });
      const usual = document.createElement('event-timeline')[name];
      for (const value of NONSENSE) {
        element.setAttribute(attributeOf(name), value);
        await isWhole(element, `attribute ${name} = ${value}`);
      }
      element.removeAttribute(attributeOf(name));
      await isWhole(element, `no attribute ${name}`);
      expect(element[name]).to.equal(usual);
      for (const value of NO_TEXTS) {
        Object.assign(element, { [name]: value });
        await isWhole(element, `${name} = ${value}`);
        expect(element[name]).to.equal(usual);
      }
    });
  }

  it('loses no event and says nothing: src, data, headingLevel, nohotkeys', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal' } });
    for (const value of [...NO_TEXTS, 'nonsense']) {
      Object.assign(element, { src: value, headingLevel: value, nohotkeys: value });
      await isWhole(element, `${value}`);
      if (typeof value !== 'string') expect(element.src).to.equal('');
    }
    element.setAttribute('heading-level', 'nonsense');
    Object.assign(element, { src: null });
    await isWhole(element, 'heading-level');
    Object.assign(element, { data: null });
    expect(element.data).to.equal(undefined);
    await element.updateComplete;
    expect(said).to.deep.equal([]);
  });

  it('is `auto` where a layout or a scale is unknown', async () => {
    const element = await timeline();
    for (const value of ['nonsense', 'HORIZONTAL', '']) {
      element.setAttribute('layout', value);
      element.setAttribute('scale', value);
      await isWhole(element, value);
      expect([element.layout, element.scale]).to.deep.equal(['auto', 'auto']);
      expect(all(element, '.axis-track')).to.have.length(1);
    }
  });

  it('may be a moment at which no clock and no calendar counts', async () => {
    for (const layout of ['horizontal', 'vertical', 'table']) {
      for (const lang of ['en', 'de']) {
        const element = await timeline({ attributes: { layout }, lang });
        for (const now of ['Y-138E8', 'Y300000', 'Y-271821', '-271821-04-20T00:00Z']) {
          element.now = now;
          await element.updateComplete;
          expect(said, `${layout} ${lang} ${now}`).to.deep.equal([]);
          expect(element.events).to.have.length(year.events.length);
        }
      }
    }
  });
});

describe('an open range', () => {
  beforeEach(still);

  it('ends with the axis', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', scale: 'linear' } });
    const whole = element.visibleRange;
    const may = Date.UTC(2025, 4, 1);
    for (const [view, from, to] of [
      ['../2025-04', whole.from, may],
      ['2025-05/..', may, whole.to],
      ['[..2025-04]', whole.from, may],
    ] as const) {
      element.view = '';
      await atRest(element);
      element.view = view;
      await atRest(element);
      expect(element.visibleRange.from, view).to.be.closeTo(from, 1000);
      expect(element.visibleRange.to, view).to.be.closeTo(to, 1000);
    }
    element.show(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    expect((await atRest(element)).to).to.be.closeTo(whole.to, 1000);
  });

  it('is read before there is an axis, too', async () => {
    const attributes = { layout: 'horizontal', scale: 'linear', view: '2025-05/..' };
    const element = await timeline({ attributes, data: flagship });
    const { from, to } = await atRest(element);
    expect(from).to.be.closeTo(Date.UTC(2025, 4, 1), 1000);
    expect(to).to.be.greaterThan(Date.UTC(2025, 10, 24));
  });

  it('and one that is reversed, empty, unreadable or outside leaves everything as it is', async () => {
    const element = await timeline({
      attributes: { layout: 'horizontal', view: '2025-03/2025-05' },
    });
    const before = await atRest(element);
    for (const view of ['2025-05/2025-03', 'nonsense', '2025-05/2025-05-', '../1900', '2100/..']) {
      element.view = view;
      expect(await atRest(element), view).to.deep.equal(before);
    }
    for (const [from, to] of [
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      ['2025-05', '2025-03'],
    ] as const) {
      element.show(from, to);
      expect(await atRest(element)).to.deep.equal(before);
    }
  });
});
