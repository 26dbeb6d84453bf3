import { expect } from '@open-wc/testing';
import {
  type EventTimeline,
  flagship,
  one,
  place,
  rootOf,
  settled,
  withoutMotion,
} from './fixture.ts';

const LAYOUTS = ['horizontal', 'vertical', 'table'] as const;
const SCHEMES = ['light', 'dark'] as const;

describe('the element is accessible', () => {
  withoutMotion();

  for (const scheme of SCHEMES) {
    for (const layout of LAYOUTS) {
      const width = layout === 'vertical' ? 360 : 900;
      it(`as ${layout}, ${scheme}, with and without an open event`, async () => {
        const element = await place({ data: await flagship(), layout }, { width, scheme });
        await expect(element).to.be.accessible();
        element.select('call');
        await settled(element);
        await expect(element).to.be.accessible();
      });
    }

    it(`where the data is missing, ${scheme}`, async () => {
      const element = await place({ data: { title: 'x', events: [{ title: 'y' }] } }, { scheme });
      one(element, '[part~=notice] summary').click();
      await expect(element).to.be.accessible();
    });

    it(`without events, ${scheme}`, async () => {
      const element = await place({ data: { title: 'Nothing yet', events: [] } }, { scheme });
      expect(one(element, '[part~=notice]').textContent).not.to.equal('');
      await expect(element).to.be.accessible();
    });

    it(`zoomed in, with its help open, ${scheme}`, async () => {
      const element = await place({ data: await flagship() }, { scheme });
      element.zoomIn();
      element.zoomIn();
      for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
      await settled(element);
      await expect(element).to.be.accessible();
    });
  }
});

/** Everything that can be pressed, with the box that takes the press. */
function targets(element: EventTimeline): { what: string; box: DOMRect }[] {
  const pressable = rootOf(element).querySelectorAll('button, summary, a[href]');
  return [...pressable].flatMap((target) => {
    const hidden = target.closest('.away') || target.getClientRects().length === 0;
    // A link in the flow of a text is as high as its line (WCAG 2.5.8, "inline").
    const inline = target.localName === 'a' && getComputedStyle(target).display === 'inline';
    if (hidden || inline) return [];
    const words = (target.textContent ?? '').replace(/\s+/g, ' ').trim();
    const what = `${target.part.value || target.localName} "${words}"`;
    return [{ what, box: target.getBoundingClientRect() }];
  });
}

/** WCAG 2.5.8: 24 px each way, or as much room around the middle that no other target is in. */
function tooSmall(element: EventTimeline): string[] {
  const all = targets(element);
  const small = all.filter(({ box }) => box.width < 23.5 || box.height < 23.5);
  return small
    .filter((target) =>
      all.some((other) => other !== target && distance(target.box, other) < reach(other.box)),
    )
    .map(({ what, box }) => `${what} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);

  /** Two small targets keep their circles apart, a large one stays out of the circle. */
  function reach(other: DOMRect): number {
    return other.width < 23.5 || other.height < 23.5 ? 24 : 12;
  }
}

function distance(from: DOMRect, { box }: { box: DOMRect }): number {
  const x = from.left + from.width / 2;
  const y = from.top + from.height / 2;
  if (box.width < 23.5 || box.height < 23.5) {
    return Math.hypot(x - (box.left + box.width / 2), y - (box.top + box.height / 2));
  }
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

describe('targets have 24 px or the room of 24 px', () => {
  withoutMotion();

  for (const layout of LAYOUTS) {
    for (const width of [360, 640, 1280]) {
      it(`as ${layout} at ${width} px`, async () => {
        const element = await place({ data: await flagship(), layout }, { width });
        for (const selected of ['', 'call']) {
          element.selected = selected;
          await settled(element);
          expect(targets(element).length).to.be.at.least(element.events.length);
          expect(tooSmall(element)).to.deep.equal([]);
        }
      });
    }
  }
});
