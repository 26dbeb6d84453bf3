import { expect } from '@open-wc/testing';
import { EventTimeline } from '../../../src/event-timeline.ts';
import {
  TimelineErrorEvent,
  TimelineReadyEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
} from '../../../src/events.ts';
import {
  all,
  atRest,
  flagship,
  frame,
  label,
  one,
  shadow,
  still,
  timeline,
  told,
  tool,
  wait,
  year,
} from './fixture.ts';

const horizontal = { attributes: { layout: 'horizontal', scale: 'linear' } };
const HOUR = 3_600_000;
const open = (element: EventTimeline): string =>
  one(shadow(element), '[part~=card-title]').textContent?.trim() ?? '';

describe('attributes and properties', () => {
  beforeEach(still);

  const table: [attribute: string, property: keyof EventTimeline, value: string, read: unknown][] =
    [
      ['src', 'src', '/x.json', '/x.json'],
      ['format', 'format', 'json', 'json'],
      ['layout', 'layout', 'table', 'table'],
      ['scale', 'scale', 'linear', 'linear'],
      ['lanes', 'lanes', 'group', 'group'],
      ['view', 'view', '2025-01/2025-03', '2025-01/2025-03'],
      ['selected', 'selected', 'c', 'c'],
      ['now', 'now', 'none', 'none'],
      ['time-zone', 'timeZone', 'Asia/Tokyo', 'Asia/Tokyo'],
      ['heading-level', 'headingLevel', '4', 4],
      ['gestures', 'gestures', 'greedy', 'greedy'],
      ['controls', 'controls', 'zoom', 'zoom'],
      ['nohotkeys', 'nohotkeys', '', true],
    ];

  it('answer to each other by the names of the contract', () => {
    for (const [attribute, property, value, read] of table) {
      const element = document.createElement('event-timeline');
      element.setAttribute(attribute, value);
      expect(element[property], attribute).to.equal(read);
    }
  });

  it('begin with the defaults of the contract', () => {
    const element = document.createElement('event-timeline');
    const { format, layout, scale, lanes, view, selected, now, timeZone, headingLevel } = element;
    expect([format, layout, scale, lanes, view, selected, now, timeZone, headingLevel])
      .to.deep //
      .equal(['auto', 'auto', 'auto', 'auto', '', '', '', '', 3]);
    const { gestures, controls, nohotkeys, problems, events } = element;
    expect([gestures, controls, nohotkeys, problems, events])
      .to.deep //
      .equal(['cooperative', '', false, [], []]);
    expect(element.attributes).to.have.length(0);
    expect(element.childNodes).to.have.length(0);
  });

  it('`selected` opens a card, also before there is data; an unknown id opens none', async () => {
    const element = await timeline({ attributes: { ...horizontal.attributes, selected: 'c' } });
    expect(open(element)).to.equal('Event c');
    element.selected = 'nobody';
    await element.updateComplete;
    expect(all(element, '[part~=card]')).to.have.length(0);
  });

  it('`view` shows a range, also before there is data; empty shows everything', async () => {
    const view = '2025-03-01/2025-05-31';
    const element = await timeline({ attributes: { ...horizontal.attributes, view } });
    const whole = { from: Date.UTC(2025, 2, 1), to: Date.UTC(2025, 5, 1) };
    expect((await atRest(element)).from).to.be.closeTo(whole.from, HOUR);
    expect(element.visibleRange.to).to.be.closeTo(whole.to, HOUR);
    element.view = '';
    await atRest(element);
    expect(element.visibleRange.from).to.be.lessThan(Date.UTC(2025, 0, 10));
    element.view = 'no date at all';
    await atRest(element);
    expect(element.visibleRange.to).to.be.greaterThan(Date.UTC(2025, 10, 30));
  });

  it('`events` are those accepted in time order, `problems` what was wrong', async () => {
    const events = [...year.events].reverse();
    const data = { ...year, events: [...events, { when: 'someday', title: 'Never' }] };
    const element = await timeline({ data });
    expect(element.events.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(element.events[0]?.when.lo).to.equal(Date.UTC(2025, 0, 10));
    expect(element.problems.find(({ level }) => level === 'error')).to.include.keys(
      'code',
      'level',
      'row',
      'field',
      'value',
      'message',
    );
  });
});

describe('methods', () => {
  beforeEach(still);

  it('select(), next() and previous() open cards', async () => {
    const element = await timeline(horizontal);
    const opened: string[] = [];
    const then = (step: () => void) => {
      step();
      opened.push(element.selected);
    };
    then(() => element.next());
    then(() => element.next());
    then(() => element.previous());
    then(() => element.previous());
    then(() => element.select('e'));
    then(() => element.next());
    then(() => element.select('nobody'));
    then(() => element.previous());
    expect(opened).to.deep.equal(['a', 'b', 'a', 'a', 'e', 'e', '', 'e']);
    await element.updateComplete;
    expect(open(element)).to.equal('Event e');
    element.select('');
    await element.updateComplete;
    expect(all(element, '[part~=card]')).to.have.length(0);
  });

  it('show() takes dates and numbers, and no range that runs backwards', async () => {
    const element = await timeline(horizontal);
    element.show('2025-03', '2025-04');
    let range = await atRest(element);
    expect(range.from).to.be.closeTo(Date.UTC(2025, 2, 1), HOUR);
    expect(range.to).to.be.closeTo(Date.UTC(2025, 4, 1), HOUR);
    element.show(Date.UTC(2025, 5, 1), Date.UTC(2025, 7, 1));
    range = await atRest(element);
    expect(range.from).to.be.closeTo(Date.UTC(2025, 5, 1), HOUR);
    for (const [from, to] of [
      ['2025-09', '2025-02'],
      ['nonsense', '2025-02'],
      [Number.NaN, 0],
    ] as const) {
      element.show(from, to);
      expect(await atRest(element)).to.deep.equal(range);
    }
  });

  it('zoomIn(), zoomOut() and fit() change what is seen', async () => {
    const element = await timeline(horizontal);
    const span = async () => {
      const { from, to } = await atRest(element);
      return to - from;
    };
    const whole = await span();
    element.zoomIn();
    const near = await span();
    expect(near).to.be.lessThan(whole);
    element.zoomIn();
    element.zoomOut();
    expect(await span()).to.be.closeTo(near, HOUR);
    element.fit();
    expect(await span()).to.equal(whole);
  });

  it('do no harm before there is data, or outside a page', async () => {
    const element = document.createElement('event-timeline');
    element.next();
    element.previous();
    element.select('x');
    element.zoomIn();
    element.zoomOut();
    element.fit();
    element.show('2025', '2026');
    element.focus();
    expect(element.selected, 'kept for the data to come').to.equal('x');
    expect(element.visibleRange).to.deep.equal({ from: Number.NaN, to: Number.NaN });
  });
});

describe('`ready`', () => {
  beforeEach(still);

  it('settles when all events of the current data are drawn', async () => {
    const element = await timeline(horizontal);
    expect(all(element, '[part~=label]')).to.have.length(5);
    element.data = {
      events: [
        { when: '2030', title: 'One' },
        { when: '2031', title: 'Two' },
      ],
    };
    await element.ready;
    expect(all(element, '[part~=label]')).to.have.length(2);
    expect(element.events.map(({ title }) => title)).to.deep.equal(['One', 'Two']);
  });

  it('waits for `src`, and does not wait for ever where nothing comes', async () => {
    const element = await timeline({ data: year });
    element.data = undefined;
    element.src = new URL('../../../data/xi-trump-ukraine.json', import.meta.url).pathname;
    await element.ready;
    expect(element.events.length).to.equal(flagship.events.length);
    element.src = '/nowhere-to-be-found.json';
    await element.ready;
    expect(element.events).to.have.length(0);
    expect(element.problems[0]?.code).to.equal('load-missing');
  });
});

describe('events', () => {
  beforeEach(still);

  it('are classes of their own, bubble and leave the shadow root around them', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const inner = outer.attachShadow({ mode: 'open' });
    inner.innerHTML = '<div style="width: 900px"></div>';
    const events = told();
    const element = document.createElement('event-timeline');
    element.setAttribute('layout', 'horizontal');
    element.data = year;
    one(inner, 'div').append(element);
    await element.ready;
    label(element, 'c').click();
    tool(element, 'zoomIn').click();
    element.data = undefined;
    element.src = '/nowhere-to-be-found.json';
    await element.ready;
    outer.remove();
    const classes = [
      TimelineReadyEvent,
      TimelineSelectEvent,
      TimelineViewEvent,
      TimelineErrorEvent,
    ];
    expect(events.map((event) => event.constructor)).to.deep.equal(classes);
    for (const event of events) {
      expect([event.bubbles, event.composed, event.target], event.type) //
        .to.deep.equal([true, true, outer]);
    }
    const [ready, select, view, error] = events as [
      TimelineReadyEvent,
      TimelineSelectEvent,
      TimelineViewEvent,
      TimelineErrorEvent,
    ];
    expect(ready).to.include({ count: 5 });
    expect(ready.problems.map(({ code }) => code)).to.deep.equal(['source-missing']);
    expect(select.id).to.equal('c');
    expect(view.to).to.be.greaterThan(view.from);
    expect(view.count).to.be.within(1, 5);
    expect(error.problems[0]?.level).to.equal('error');
  });

  it('of the reader tell what the reader has done', async () => {
    const element = await timeline(horizontal);
    const events = told();
    label(element, 'b').click();
    await element.updateComplete;
    one(shadow(element), '[part~=next]').click();
    await element.updateComplete;
    one(shadow(element), '[part~=close]').click();
    label(element, 'd').click();
    await element.updateComplete;
    label(element, 'd').click();
    expect(events.map((event) => (event as TimelineSelectEvent).id)).to.deep.equal([
      'b',
      'c',
      '',
      'd',
      '',
    ]);
  });

  it('count the events in view', async () => {
    const element = await timeline(horizontal);
    const events = told();
    element.show('2025-04', '2025-08');
    await atRest(element);
    tool(element, 'earlier').click();
    await atRest(element);
    const { from, to } = element.visibleRange;
    const inside = element.events.filter(({ when }) => when.lo < to && when.hi > from);
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ from, to, count: inside.length });
  });

  it('do not follow what a script does', async () => {
    const element = await timeline(horizontal);
    const events = told();
    element.select('c');
    element.next();
    element.previous();
    element.selected = 'e';
    await element.updateComplete;
    element.zoomIn();
    element.zoomOut();
    element.show('2025-02', '2025-03');
    element.fit();
    element.view = '2025-02/2025-05';
    await atRest(element);
    element.focus();
    for (const layout of ['table', 'vertical', 'horizontal'] as const) {
      element.layout = layout;
      await element.updateComplete;
    }
    element.scale = 'compressed';
    element.now = 'none';
    element.lang = 'de';
    await wait(400);
    expect(events.map(({ type }) => type)).to.deep.equal([]);
  });

  it('do not follow focus, even where it moves what is seen', async () => {
    const element = await timeline(horizontal);
    element.show('2025-01', '2025-02');
    await atRest(element);
    const events = told();
    label(element, 'e').focus();
    await wait(300);
    expect(element.visibleRange.to).to.be.greaterThan(Date.UTC(2025, 10, 30));
    expect(events).to.deep.equal([]);
  });

  it('`timeline-ready` comes once for each set of data', async () => {
    const events = told();
    const element = await timeline(horizontal);
    element.layout = 'table';
    await element.updateComplete;
    element.layout = 'horizontal';
    (element.parentElement ?? element).style.width = '700px';
    await wait(100);
    await element.ready;
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    await frame();
    await element.ready;
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-ready']);
    element.data = { ...year, events: year.events.slice(1) };
    await element.ready;
    await wait(50);
    expect(events.map((event) => (event as TimelineReadyEvent).count)).to.deep.equal([5, 4]);
  });
});

it('the class that defines the element is the one that is exported', () => {
  expect(customElements.get('event-timeline')).to.equal(EventTimeline);
});
