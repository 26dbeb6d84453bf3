import { expect } from '@open-wc/testing';
import { all, atRest, focused, label, one, press, shadow, still, timeline } from './fixture.ts';

const horizontal = { attributes: { layout: 'horizontal' }, width: 1000, lang: 'de' };
const dates = (element: Parameters<typeof all>[0]): string[] =>
  all(element, '.flag-date').map((date) => (date.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('a story of one or two days', () => {
  beforeEach(still);
  const data = {
    events: ['20T12:44', '20T15:05', '21T10:50', '21T12:54'].map((time, i) => ({
      id: `e${i}`,
      when: `1969-07-${time}`,
      title: `Ereignis ${i}`,
    })),
  };

  it('prints the day once and then only the time, and says the whole date all the same', async () => {
    const element = await timeline({ ...horizontal, data });
    expect(dates(element)).to.deep.equal([
      '20. Juli 1969, 12.44 Uhr',
      '15.05 Uhr',
      '21. Juli 1969, 10.50 Uhr',
      '12.54 Uhr',
    ]);
    expect(label(element, 'e1').textContent).to.contain('20. Juli 1969');
  });

  it('prints whole dates where the axis does not name the days', async () => {
    const attributes = { ...horizontal.attributes, scale: 'relative' };
    const element = await timeline({ ...horizontal, data, attributes });
    expect(dates(element)[1]).to.equal('20. Juli 1969, 15.05 Uhr');
  });
});

describe('one of two days in a century', () => {
  beforeEach(still);
  const attributes = { ...horizontal.attributes, scale: 'linear' };
  const data = {
    events: [
      { id: 'first', when: '1840-05-01', title: 'Erstes' },
      { id: 'days', when: '[1851-07-26,1851-07-28]', title: 'Tage', links: [{ to: 'last' }] },
      { id: 'last', when: '1940-01-01', title: 'Letztes' },
    ],
  };

  it('has a flag with its words and a marker, and keys find it among its neighbours', async () => {
    const element = await timeline({ ...horizontal, data, attributes });
    expect(dates(element)[1]).to.equal('26. oder 28. Juli 1851');
    one(shadow(element), '[part~=point][data-id=days]');
    expect(all(element, '[part~=span]')).to.have.length(0);
    label(element, 'first').focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal('days');
  });

  it('shows both days, apart from the marker, as soon as they stand clear of it', async () => {
    const element = await timeline({ ...horizontal, data, attributes });
    expect(all(element, '.whisker-option')).to.have.length(0);
    element.show('1851-07-20', '1851-08-04');
    await atRest(element);
    const [a, b] = all(element, '.whisker-option').map((day) => day.getBoundingClientRect());
    const marker = one(shadow(element), '[part~=point][data-id=days] .glyph-solid');
    const { left, right } = marker.getBoundingClientRect();
    expect(a?.right).to.be.below(left);
    expect(b?.left).to.be.above(right);
  });
});
