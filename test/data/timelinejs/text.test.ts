import { describe, expect, it } from 'vitest';
import { lostTags, shownText } from '../../../src/data/timelinejs/text.ts';

describe('the tags that plain text loses', () => {
  it.each<[unknown, object]>([
    ['<p>a<br>b</p>', {}],
    ['<p>a <b>b</b> <B class=x>c</B></p>', { b: '<b>' }],
    ['<a href="/x">a</a><i>b</i>', { a: '<a href="/x">', i: '<i>' }],
    [5, {}],
  ])('of %j', (html, tags) => {
    expect(Object.fromEntries(lostTags(html))).toEqual(tags);
  });

  it('are fewer where markup is shown', () => {
    const html = '<p>a <b>b</b> <font>c</font> <span lang=fr>d</span> <h2>e</h2></p>';
    expect([...lostTags(html, true).keys()]).toEqual(['font', 'h2']);
  });

  it('of a million letters of a tag are found at once', () => {
    const began = Date.now();
    lostTags(`<${'a'.repeat(1e6)}`);
    expect(Date.now() - began).toBeLessThan(8000);
  });
});

describe('a text that may keep its markup', () => {
  it.each<[string, string]>([
    [' <p>a <b>b</b></p>\n', '<p>a <b>b</b></p>'],
    ['a\n  b', 'a b'],
    ['a &amp; b', 'a &amp; b'],
    ['a & b < c', 'a & b < c'],
  ])('%j is %j', (html, text) => {
    expect(shownText(html)).toBe(text);
  });
});
