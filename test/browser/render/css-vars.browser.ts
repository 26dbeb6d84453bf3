import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { type CssVars, cssVars } from '../../../src/render/css-vars.ts';

describe('cssVars()', () => {
  const draw = (place: HTMLElement, vars: CssVars) => {
    render(html`<i ${cssVars(vars)}></i>`, place);
    const element = place.querySelector('i');
    if (!element) throw new Error('nothing drawn');
    return element;
  };

  it('sets, changes and removes custom properties', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = draw(place, { '--a': '1px', '--b': 'red' });
    const read = () => ['--a', '--b', '--c'].map((name) => element.style.getPropertyValue(name));
    expect(read()).to.deep.equal(['1px', 'red', '']);
    draw(place, { '--a': '2px', '--c': 'blue' });
    expect(read()).to.deep.equal(['2px', '', 'blue']);
    draw(place, { '--a': undefined, '--c': 'blue' });
    expect(read()).to.deep.equal(['', '', 'blue']);
  });

  it('leaves alone what others set on the element', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = draw(place, { '--a': '1px' });
    element.style.setProperty('--theirs', '5');
    draw(place, {});
    expect(element.style.getPropertyValue('--theirs')).to.equal('5');
  });

  it('lets no value out of its property', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = draw(place, { '--a': 'red; position: fixed' });
    expect(element.style.position).to.equal('');
  });

  it('stands only in an element tag', () => {
    const place = document.createElement('div');
    expect(() => render(html`<i class=${cssVars({})}></i>`, place)).to.throw('element tag');
  });
});
