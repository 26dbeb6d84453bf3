import { expect } from '@open-wc/testing';
import { payloads } from '../../xss/corpus.ts';
import { frame } from './fixture.ts';
import { formats, type Hostile, placesOf } from './xss/formats.ts';
import { chunksOf, open, type Stage, show } from './xss/stage.ts';

/** Payloads that share one document. */
const SHARE = 50;

/** Documents and HTML are read with every payload in each engine, other formats in turns. */
function thirdOf(format: string): number | undefined {
  const at = formats.findIndex((one) => one.format === format);
  return /^(?:json|html)$/.test(format) ? undefined : at;
}

/** All that an event says stands in the vertical layout, opened or not. */
async function rowsOf(stage: Stage, { format, rows, dates }: Hostile): Promise<string[]> {
  const faults: string[] = [];
  for (const chunk of chunksOf(SHARE, thirdOf(format))) {
    faults.push(...(await show(stage, format, rows(chunk))));
    const least = format === 'html' ? 0 : chunk.length;
    if (stage.element.events.length < least) faults.push(`${format}: too few rows are shown`);
    faults.push(...(await show(stage, format, dates(chunk))));
  }
  return faults;
}

async function headsOf(stage: Stage, { format, head, several = 1 }: Hostile): Promise<string[]> {
  const faults: string[] = [];
  for (const chunk of chunksOf(several, thirdOf(format))) {
    faults.push(...(await show(stage, format, head(chunk.join(' ')))));
  }
  return faults;
}

describe('payloads in a page that forbids what can be forbidden', function () {
  this.timeout(120_000);
  let stage: Stage;
  before(async () => {
    stage = await open('strict');
  });
  after(() => stage.close());

  for (const hostile of formats) {
    it(`do nothing in ${hostile.format}`, async () => {
      const faults = [...(await rowsOf(stage, hostile)), ...(await headsOf(stage, hostile))];
      expect([...new Set(faults)]).to.deep.equal([]);
      await frame();
      expect([...new Set(stage.noted)]).to.deep.equal([]);
    });
  }

  it('are several hundred, in every place of every format', () => {
    expect(payloads.length).to.be.greaterThan(600);
    const places = formats.map(placesOf);
    for (const count of places) expect(count).to.be.greaterThan(20);
    const sum = places.reduce((a, b) => a + b);
    console.log(`xss: ${payloads.length} payloads × ${sum} places in ${formats.length} formats`);
  });
});
