import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKUP_TAGS, reducedMarkup } from '../../src/model/markup.ts';
import { readableHtml } from '../../src/page/readable-html.ts';
import { payloads } from '../xss/corpus.ts';

const NAME = MARKUP_TAGS.join('|');
const ALLOWED = new RegExp(
  `</(?:${NAME})>|<(?:${NAME})(?: (?:lang|dir|href|title|datetime|cite)="[^"<>]*")*>`,
  'g',
);

describe('reduced markup', () => {
  it.each<[string, string]>([
    ['a <b>b</b>', 'a <b>b</b>'],
    ['a < b > c & d', 'a &lt; b &gt; c & d'],
    ['<A HREF=/x TARGET=_blank onclick=x>a</A>', '<a href="/x">a</a>'],
    [`<abbr title='a "b"'>c</abbr>`, '<abbr title="a &quot;b&quot;">c</abbr>'],
    ['<b title="a">b</b>', '<b>b</b>'],
    ['<a href="a" href="b">c</a>', '<a href="a">c</a>'],
    ['<div class=x>a</div><h2>b</h2>', '<p>a</p><p>b</p>'],
    ['<font>a</font><img src=x>', 'a'],
    ['a<!-- <b> -->b<!doctype x><?php ?>', 'ab'],
    ['a<script>x</script>b<style>y', 'ab'],
    ['<a href="x>y">a</a>', '<a href="x&gt;y">a</a>'],
    ['<a href="x<y">a</a>', '&lt;a href="xa</a>'],
    ['<b', '&lt;b'],
  ])('of %s is %s', (html, reduced) => {
    expect(reducedMarkup(html)).toBe(reduced);
  });

  const nothingElse = (html: string): void => {
    expect(reducedMarkup(html).replace(ALLOWED, '')).not.toMatch(/[<>]/);
  };

  it('of any payload holds nothing else', () => {
    for (const payload of payloads) {
      nothingElse(payload);
      nothingElse(`<p>${payload}</p><a title="${payload}" href='${payload}'>${payload}</a>`);
    }
  });

  it('of any text holds nothing else', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '"', "'", '=', '/', ' ', '!--', '-->', 'a', 'b', 'onclick', 'href', 'title'],
      ...['script', 'svg', '</', '&', '&lt;', '\u0000', '\n', '`', 'x'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => nothingElse(pieces.join(''))),
      { numRuns: 5000 },
    );
  });

  it.each(['<a ', '<a "', `<a '"`, '<a x="', '<script ', '<!--', '<', '&', '"', '<b>', 'a="b" '])(
    'of a hundred thousand times "%s" is found at once',
    (piece) => {
      const began = Date.now();
      reducedMarkup(piece.repeat(1e5));
      reducedMarkup(`<a ${piece.repeat(1e5)}`);
      expect(Date.now() - began).toBeLessThan(8000);
    },
  );
});

describe('readable HTML', () => {
  it.each<[string, string]>([
    [
      '<ol id=x class="y" onclick="z()" style="a:b"><li data-date="2025">a',
      '<ol id="x" class="y"><li data-date="2025">a',
    ],
    ['<base href="/x"><link rel=stylesheet href=x><meta charset=utf-8>a', 'a'],
    ['<script>x</script><svg onload=x><b>y</b></svg>a', 'a'],
    ['<form action=x><input name=childNodes><b>a</b></form>', '<b>a</b>'],
    [
      '<video src="/a.mp4" poster="/a.png" autoplay onplay=y><track src=x><p>z</video>',
      '<video data-src="/a.mp4" data-poster="/a.png" autoplay=""></video>',
    ],
    [
      '<img src="/a.png" srcset="x" onerror=y alt="b">',
      '<img src="/a.png" data-srcset="x" alt="b">',
    ],
    [
      '<script type="application/ld+json" onload=x>{"a": "<!-- <b>"}</script>',
      '<script type="application/ld+json">{"a": "<!-- <b>"}</script>',
    ],
  ])('of %s is %s', (html, readable) => {
    expect(readableHtml(html)).toBe(readable);
  });

  it('has no handler, style or script in it', () => {
    for (const payload of payloads) {
      const tags = readableHtml(`<ol><li title="${payload}">${payload}`).match(/<[a-z][^<>]*>/gi);
      for (const tag of tags ?? []) {
        const bare = tag.replace(/"[^"]*"/g, '');
        expect(bare).not.toMatch(
          /\s(?:on\w*|style|srcdoc|ping)\s*=|^<(?:script|style|iframe|svg)/i,
        );
      }
    }
  });
});
