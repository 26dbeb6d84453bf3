import { expect } from '@open-wc/testing';
import {
  all,
  label,
  lanes,
  one,
  shadow,
  still,
  timeline,
  track,
  wheel,
} from '../element/fixture.ts';

/** What stands around the track and does not follow zoom and pan. */
const AROUND = '.head, .legend, .card, .footer, .help';

describe('a step of zoom and pan', () => {
  it('is drawn when updateComplete settles, and leaves what is around the track alone', async () => {
    still();
    const element = await timeline({ data: lanes, attributes: { selected: 'c' } });
    // Both ways lead on from here, before and after.
    for (const deltaY of [-200, -200]) wheel(element, { ctrlKey: true, deltaY });
    await element.updateComplete;
    const seen = all(element, '.flag:not(.away)');
    const before = seen.map((flag) => flag.style.transform);
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => {
      changed.push(...records.map(({ target }) => target));
    });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(shadow(element), everything);
    wheel(element, { ctrlKey: true, deltaY: -10 });
    await element.updateComplete;
    changed.push(...observer.takeRecords().map(({ target }) => target));
    expect(seen.map((flag) => flag.style.transform)).not.to.deep.equal(before);
    expect(changed.some((node) => track(element).contains(node))).to.equal(true);
    const around = changed.filter((node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(AROUND),
    );
    expect(around).to.deep.equal([]);
  });

  it('keeps every label, and what it says, as it is', async () => {
    const element = await timeline({ data: lanes });
    const labels = all(element, '[part~=label]');
    const words = labels.map((button) => button.firstElementChild);
    wheel(element, { ctrlKey: true, deltaY: -100 });
    await element.updateComplete;
    expect(all(element, '[part~=label]')).to.deep.equal(labels);
    expect(labels.map((button) => button.firstElementChild)).to.deep.equal(words);
  });

  it('tells the toolbar which ways lead on', async () => {
    const element = await timeline();
    const back = one(shadow(element), '[data-tool=zoomOut]');
    expect(back.getAttribute('aria-disabled')).to.equal('true');
    wheel(element, { ctrlKey: true, deltaY: -100 });
    await element.updateComplete;
    expect(back.hasAttribute('aria-disabled')).to.equal(false);
    expect(label(element, 'a').tabIndex).to.equal(0);
  });
});
