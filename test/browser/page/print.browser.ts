import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { all, type EventTimeline, flagship, one, place, settled, textOf } from './fixture.ts';

function expectPaper(element: EventTimeline, count: number): void {
  expect(all(element, '.axis-track')).to.have.length(0);
  expect(one(element, '[part~=track]').localName).to.equal('ol');
  expect(all(element, '[part~=label][data-id]')).to.have.length(count);
}

describe('on paper', () => {
  it('the story runs downward from beforeprint to afterprint', async () => {
    const data = await flagship();
    const element = await place({ data, layout: 'horizontal' }, { width: 1000 });
    expect(all(element, '.axis-track')).to.have.length(1);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expectPaper(element, data.events.length);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.axis-track')).to.have.length(1);
  });

  it('is laid out before the browser looks, without a wait', async () => {
    const data = await flagship();
    const element = await place({ data, layout: 'table' });
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve().then(() => element.updateComplete);
    expectPaper(element, data.events.length);
    dispatchEvent(new Event('afterprint'));
  });

  it('everything is open and nothing is for pressing, where print can be emulated', async () => {
    const data = await flagship();
    const element = await place({ data, layout: 'horizontal' }, { width: 1000 });
    // Only Chromium can be told to see the page as paper.
    if (!('userAgentData' in navigator)) return;
    await executeServerCommand('emulate-media', { media: 'print' });
    expect(matchMedia('print').matches).to.equal(true);
    try {
      await settled(element);
      expectPaper(element, data.events.length);
      const details = all(element, '[part~=detail]').filter((detail) => textOf(detail) !== '');
      expect(details.length).to.be.at.least(data.events.length - 2);
      for (const detail of details) {
        expect(detail.getBoundingClientRect().height, textOf(detail)).to.be.greaterThan(0);
      }
      const tools = all(element, '[part~=toolbar], [part~=help]');
      for (const tool of tools) expect(tool.getClientRects()).to.have.length(0);
    } finally {
      await executeServerCommand('emulate-media', { media: 'screen' });
    }
  });
});
