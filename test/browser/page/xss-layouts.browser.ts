import { expect } from '@open-wc/testing';
import { frame, rootOf, until } from './fixture.ts';
import { formats, type Hostile } from './xss/formats.ts';
import { faultsIn } from './xss/judge.ts';
import { chunksOf, open, type Stage, show } from './xss/stage.ts';

/** Payloads that share one document: for each card all of it is drawn again. */
const SHARE = { cards: 8, rows: 40 };

/** The other layouts, and the card of each event. */
async function cardsOf(stage: Stage, { format, rows }: Hostile): Promise<string[]> {
  const { element } = stage;
  const faults: string[] = [];
  for (const chunk of chunksOf(SHARE.cards, 0)) {
    faults.push(...(await show(stage, format, rows(chunk), ['table', 'horizontal'])));
    for (const { id } of element.events) {
      element.selected = id;
      await element.updateComplete;
      const card = rootOf(element).querySelector('[part~=card]');
      if (!card) faults.push(`no card: ${id}`);
      faults.push(...faultsIn(card ?? rootOf(element)));
    }
  }
  return faults;
}

/** Where a script may run it would be seen to; where it may not, the page tells that one tried. */
for (const page of ['strict', 'open'] as const) {
  describe(`payloads in a page that is ${page}`, function () {
    this.timeout(120_000);
    let stage: Stage;
    before(async () => {
      stage = await open(page);
    });
    after(() => stage.close());

    const json = formats.filter(({ format }) => format === 'json');
    const html = formats.filter(({ format }) => format === 'html');
    if (page === 'strict') {
      it('do nothing in the axis, in the table and in the card of each event', async () => {
        for (const hostile of json) expect(await cardsOf(stage, hostile)).to.deep.equal([]);
        await frame();
        expect([...new Set(stage.noted)]).to.deep.equal([]);
      });
    } else {
      it('do nothing in documents and in HTML', async () => {
        for (const { format, rows, dates, head } of [...json, ...html]) {
          const faults: string[] = [];
          for (const chunk of chunksOf(SHARE.rows, 1)) {
            for (const data of [rows(chunk), dates(chunk), ...chunk.map(head)]) {
              faults.push(...(await show(stage, format, data)));
            }
          }
          expect([...new Set(faults)]).to.deep.equal([]);
        }
        await frame();
        expect([...new Set(stage.noted)]).to.deep.equal([]);
      });
    }

    it('would be noticed', async () => {
      const root = rootOf(stage.element);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'alert(1)');
      image.src = 'data:,';
      const link = document.createElement('a');
      link.href = 'java\nscript:alert(1)';
      const foreign = [image, link, document.createElement('iframe')];
      root.append(...foreign);
      expect(faultsIn(root)).to.have.lengthOf(4);
      await until(() => stage.noted.length > 0, 'a script, or its violation');
      for (const element of foreign) element.remove();
      expect(faultsIn(root)).to.deep.equal([]);
    });
  });
}
