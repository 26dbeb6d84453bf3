import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/command/page.ts';
import { readChildren } from '../../src/page/light-dom.ts';
import { afterSeparators } from '../../src/page/telling.ts';

/** The summary of the only item of a list. */
function summaryOf(list: string): unknown {
  const read = readChildren(parsePage(`<div>${list}</div>`).body);
  return typeof read === 'object' ? read.rows[0]?.['summary'] : read;
}

const dated = '<time datetime="2025">2025</time>';

describe('what an item tells', () => {
  it.each<[string, string | undefined]>([
    [`<strong>Titel.</strong> Nur Worte.`, 'Nur Worte.'],
    [`<strong>Titel</strong>: ein <em>Wort</em>, <q>zwei</q>.`, 'ein <em>Wort</em>, <q>zwei</q>.'],
    [`<h3>Titel</h3><p>Eins.</p><p>Zwei.</p>`, 'Eins. Zwei.'],
    [`<h3>Titel</h3><p>Eins.</p><p><b>Zwei</b>.</p>`, '<p>Eins.</p> <p><b>Zwei</b>.</p>'],
    [`<p><b>Titel</b></p><p>Ein <i>Wort</i></p>`, '<p>Ein <i>Wort</i></p>'],
    [`Titel<ul><li>Eins</li><li>Zwei</li></ul>`, '<ul> <li>Eins</li> <li>Zwei</li> </ul>'],
    [`Titel<p>Eins</p><blockquote>Zwei</blockquote>`, '<p>Eins</p> <blockquote>Zwei</blockquote>'],
    [`<b>Titel</b> <i>bei</i> <a href="/x">ntv</a>`, '<i>bei</i> ntv'],
    [`<b>Titel</b> <i>im</i> <font>Mai</font><img src=x>`, '<i>im</i> Mai'],
    [
      `<b>Titel</b> <span class="a">le</span> <span lang="fr" onclick="x()">mot</span>`,
      'le <span lang="fr">mot</span>',
    ],
    [
      `<b>Titel</b> <abbr title='"A" &amp; B' class=x>EU</abbr>`,
      '<abbr title="&quot;A&quot; &amp; B">EU</abbr>',
    ],
    [`<b>Titel</b> <i>a</i> &lt;b&gt; AT&amp;T`, '<i>a</i> &lt;b&gt; AT&amp;T'],
    [`<b>Titel</b> a &lt;b&gt; c`, 'a &lt;b&gt; c'],
    [`<b>Titel</b> a &lt; b, AT&amp;T`, 'a < b, AT&T'],
    [`Titel`, undefined],
  ])('in %s is %s', (item, summary) => {
    expect(summaryOf(`<ul><li>${dated} ${item}</li></ul>`)).toBe(summary);
  });

  it('keeps its markup in a definition and in a cell', () => {
    const words = '<em>a</em> b';
    expect(summaryOf(`<dl><dt>2025</dt><dd><b>T</b> ${words}</dd></dl>`)).toBe(words);
    const row = `<tr><td>2025</td><td>T</td><td class="x">${words}</td></tr>`;
    const table = `<tr><th>date</th><th>title</th><th>summary</th></tr>${row}`;
    expect(summaryOf(`<table>${table}</table>`)).toBe(words);
  });

  it('is read however deep it is nested', () => {
    const deep = `${'<i>'.repeat(2000)}tief${'</i>'.repeat(2000)}`;
    expect(summaryOf(`<ul><li>${dated} <b>T</b> ${deep}</li></ul>`)).toMatch(/^(<i>)+tief/);
  });
});

describe('a text between separators', () => {
  it.each([
    [' – : a, b; ', 'a, b'],
    ['(), a [ ] - b', 'a  - b'],
    ['- - -', ''],
  ])('%j is %j', (text, left) => {
    expect(afterSeparators(text)).toBe(left);
  });

  it('of a hundred thousand dashes is found at once', () => {
    const began = Date.now();
    afterSeparators(`a${'-'.repeat(1e5)}b${'-'.repeat(1e5)}`);
    expect(Date.now() - began).toBeLessThan(5000);
  });
});
