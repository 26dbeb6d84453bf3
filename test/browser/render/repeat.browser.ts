import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { repeat } from '../../../src/render/repeat.ts';

function show(place: HTMLElement, ids: readonly number[]): void {
  const item = (id: number) => html`<b>${id}</b>`;
  render(html`${repeat(ids, (id) => id, item)}`, place);
}

describe('a list by keys', () => {
  it('shows what it is given, keeps the nodes of what stays, and leaves nothing of what goes', () => {
    const place = document.createElement('div');
    show(place, [1, 2, 3]);
    const fresh = place.childNodes.length;
    const two = place.querySelectorAll('b')[1];
    for (const ids of [[3, 2], [2], [5, 2, 4, 6], [2, 7], [8, 9, 2, 1, 3], [1, 2, 3]]) {
      show(place, ids);
      expect(place.textContent).to.equal(ids.join(''));
      expect([...place.querySelectorAll('b')]).to.include(two);
    }
    expect(place.childNodes.length).to.equal(fresh);
  });
});
