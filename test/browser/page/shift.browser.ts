import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { FLAGSHIP, frame } from './fixture.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly { readonly node: Node | null }[];
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sum of the layout shifts while `act` runs, and what moved. */
async function shiftOf(act: () => Promise<void>): Promise<{ sum: number; moved: string[] }> {
  const shifts: Shift[] = [];
  const observer = new PerformanceObserver((list) => {
    shifts.push(...(list.getEntries() as Shift[]));
  });
  observer.observe({ type: 'layout-shift' });
  await act();
  await frame();
  await wait(100);
  shifts.push(...(observer.takeRecords() as Shift[]));
  observer.disconnect();
  const moved = shifts.flatMap(({ sources = [] }) =>
    sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? String(node)),
  );
  return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moved };
}

/** Only Chromium measures layout shifts, and only on a page that is seen. */
const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('nothing on the page jumps', () => {
  before(async () => {
    if (measured) await executeServerCommand('set-viewport', { width: 1200, height: 1600 });
  });
  after(async () => {
    if (measured) await executeServerCommand('set-viewport', { width: 800, height: 600 });
  });

  for (const [width, height] of [
    [1000, '60rem'],
    [360, '110rem'],
  ] as const) {
    it(`while a document comes, at ${width} px with its height reserved`, async () => {
      const page = await fixture(html`<div lang="de" style="inline-size:${width}px">
        <p>Before</p>
        <event-timeline style="--et-min-block-size:${height}"></event-timeline>
        <p class="after">After</p>
      </div>`);
      await frame();
      await frame();
      const element = page.querySelector('event-timeline');
      if (!element) throw new Error('no element');
      const topOfRest = () => page.querySelector('.after')?.getBoundingClientRect().top;
      const reserved = topOfRest();
      const act = async () => {
        element.src = FLAGSHIP;
        await element.ready;
        await frame();
      };
      if (measured) {
        const { sum, moved } = await shiftOf(act);
        expect(sum, moved.join('\n')).to.equal(0);
      } else await act();
      expect(element.events.length).to.be.greaterThan(0);
      expect(topOfRest()).to.equal(reserved);
    });
  }

  it('is measured: a paragraph that is pushed down is seen', async () => {
    if (!measured) return;
    const page = await fixture(html`<div><p>Pushed</p></div>`);
    await frame();
    await frame();
    const { sum } = await shiftOf(async () => {
      const block = document.createElement('div');
      block.style.blockSize = '300px';
      page.prepend(block);
      await frame();
    });
    expect(sum).to.be.greaterThan(0);
  });
});
