import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMarkup, hasMarkup, inWords, plainText, wordsOf } from '../../src/model/markup.ts';

describe('the plain text of HTML', () => {
  it.each<[string, string]>([
    ['', ''],
    ['a text', 'a text'],
    ['  a\n text\t ', 'a text'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1 <2', '1 <2'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p class="lead">one</p>\n\n<p>two</p>\n', 'one\ntwo'],
    ['one<br>two<br/>three<BR />four', 'one\ntwo\nthree\nfour'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<h2>one</h2>two', 'one\ntwo'],
    ['<b>o</b>ne <i>two</i>', 'one two'],
    ['one <b> </b> two', 'one two'],
    ['one<!-- <p>no</p> -->two', 'onetwo'],
    ['one<script>alert("</p>")</script>two<style>p{}</style>', 'onetwo'],
    ['one<script>alert(1)', 'one'],
    ['one<!-- two', 'one'],
    ['<!DOCTYPE html><p>one', 'one'],
    ['<img src=x onerror=alert(1)>one', 'one'],
    ['&lt;b&gt; &amp;lt;', '<b> &lt;'],
    ['a&nbsp;b&#160;c', 'a\u00a0b\u00a0c'],
    ['&auml;&Ouml;&eacute;&ccedil;&ntilde;&Scaron;&aring;', 'äÖéçñŠå'],
    ['&szlig;&AElig;&ldquo;&hellip;&ndash;', 'ßÆ“…–'],
    ['&#8211;&#x2013;&#X2013;', '–––'],
    ['it&#146;s &#150; &#128;', 'it’s – €'],
    [
      '&unknown; &#0; &#x110000; &#xd800; &#12a; &#xg; & &;',
      '&unknown; &#0; &#x110000; &#xd800; &#12a; &#xg; & &;',
    ],
    ['&avalueOf; &xtoString;', '&avalueOf; &xtoString;'],
  ])('of "%s" is "%s"', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('of text without markup is the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[<&]/.test(text));
        expect(plainText(text)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('holds the words of any tags around them, in order', () => {
    const tag = fc.constantFrom('b', 'p', 'a href="https://example.org/?a=b"', 'h1', 'span', 'br');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.stringMatching(/^[a-z]{1,9}$/))), (pieces) => {
        const html = pieces.map(([name, word]) => `<${name}>${word}</${name.split(' ')[0]}>`);
        const words = pieces.map(([, word]) => word);
        expect(plainText(html.join(' ')).split(/\s/).filter(Boolean)).toEqual(words);
      }),
    );
  });

  it.each(['<', '<a', '<!--', '<script', '<p>', '& ', '&#', ' ', '\n', '<cite>', '<b> </b> '])(
    'of a million times "%s" is no more work than of another text as long',
    (piece) => {
      const began = Date.now();
      plainText(piece.repeat(1e6));
      hasMarkup(piece.repeat(1e6));
      expect(Date.now() - began).toBeLessThan(8000);
    },
  );
});

describe('markup', () => {
  it.each([
    'a < b',
    'a < b and c > d',
    'AT&T',
    'AT&T; R&D;',
    '<3',
    '<-- there',
    'a <b and c> d',
    'a<b',
    '<img src=x onerror=alert(1)',
    'fish & chips;',
    '1 &lt 2',
    '',
  ])('is not in "%s"', (text) => {
    expect(hasMarkup(text)).toBe(false);
    expect(wordsOf(text)).toBe(text);
  });

  it.each<[string, string]>([
    ['a <b>b</b>', 'a b'],
    ['a<br/>b', 'a\nb'],
    ['a</p >', 'a'],
    ['<a href="/x">a</a>', 'a'],
    ['<b/onclick=alert(1)>a', 'a'],
    ['a<svg/onload=alert(1)>b</svg>c', 'ac'],
    ['<p\nclass=x>a', 'a'],
    ['a<!-- b -->', 'a'],
    ['<o:p></o:p>a', 'a'],
    ['AT&amp;T', 'AT&T'],
    ['a&#8211;b', 'a–b'],
    ['a&#x2013;b', 'a–b'],
  ])('is in "%s", which says "%s"', (text, words) => {
    expect(hasMarkup(text)).toBe(true);
    expect(wordsOf(text)).toBe(words);
  });

  it('is taken out of every language of a text', () => {
    expect(inWords({ de: '<b>a</b>', en: 'a < b' })).toEqual({ de: 'a', en: 'a < b' });
    expect(inWords('<i>a</i>')).toBe('a');
  });

  it('that is made of a text says that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a<>&;#/"= b') }), (text) => {
        const told = wordsOf(asMarkup(text));
        expect(told.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
