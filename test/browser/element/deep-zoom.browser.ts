import { expect } from '@open-wc/testing';
import { all, atRest, still, timeline } from './fixture.ts';

const ages = ['Y-138E8', 'Y-45E8', 'Y-66E6', 'Y-300000', '-3000', '1500', '2024-05-17'];
const rome = ['-0500', '-0480', '-0043-03-15', '-0030'];
const story = (whens: readonly string[]) => ({
  events: whens.map((when, i) => ({ id: `e${i}`, when, title: when })),
});

describe('from the whole of a long history to its latest day', () => {
  beforeEach(still);

  for (const scale of ['auto', 'linear', 'compressed', 'sequential', 'log', 'relative']) {
    it(`a ${scale} axis says where one is at every step`, async () => {
      for (const whens of [ages, rome]) {
        const attributes = { layout: 'horizontal', scale };
        const element = await timeline({ attributes, data: story(whens), width: 1000 });
        for (let step = 0, last = ''; step < 60; step++) {
          const range = await atRest(element);
          const what = `${scale}, step ${step}: ${range.from} to ${range.to}`;
          expect(range.to, what).to.be.greaterThan(range.from);
          const words = all(element, '[part~=tick], [part~=step]').map(
            ({ textContent }) => textContent,
          );
          expect(words, what).to.not.be.empty;
          expect(words.join(), what).to.not.include('NaN');
          if (JSON.stringify(range) === last) break;
          last = JSON.stringify(range);
          element.zoomIn();
        }
      }
    });
  }

  it('each label of a relative axis is another', async () => {
    const attributes = { layout: 'horizontal', scale: 'relative' };
    const element = await timeline({ attributes, data: story(ages), width: 1000 });
    const words = all(element, '[part~=tick]').map(({ textContent }) => textContent?.trim());
    expect(new Set(words).size).to.equal(words.length);
  });
});
