import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const index = read('demo/index.html');
const cms = read('demo/cms.html');
const plain = read('demo/plain.html');
const gallery = read('demo/gallery.html');

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self'; font-src 'self'; require-trusted-types-for 'script'";

/** Values of an attribute, in the order of the page. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    String(value),
  );
}

/** The parts of the article in one language, from the brief to the end of the text. */
function edition(lang: string): string {
  const blocks = new RegExp(`<(div|ul) class="(?:text|brief)" lang="${lang}">.*?</\\1>`, 'gs');
  return [...index.matchAll(blocks)].map(([block]) => block).join('');
}

function eventIds(): string[] {
  const document: { events: { id: string }[] } = JSON.parse(read('data/xi-trump-ukraine.json'));
  return document.events.map(({ id }) => id);
}

describe('the article', () => {
  it('links to the same events in both languages', () => {
    const german = values(edition('de'), 'data-event');
    expect(german.length).toBeGreaterThan(10);
    expect(values(edition('en'), 'data-event').sort()).toEqual(german.sort());
  });

  it('links to every event of the document, and to no other', () => {
    expect([...new Set(values(index, 'data-event'))].sort()).toEqual(eventIds().sort());
  });

  it('names in its list only events of the document', () => {
    const listed = values(index, 'data-id');
    expect(listed.length).toBeGreaterThan(5);
    expect(eventIds()).toEqual(expect.arrayContaining(listed));
  });
});

describe('the page without JavaScript', () => {
  it('has no script', () => {
    expect(plain).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
  });

  it('tells what the other pages tell', () => {
    const list = (html: string) => /<ol[^>]*>(.*?)<\/ol>/s.exec(html)?.[1]?.replace(/\s+/g, ' ');
    expect(list(plain)).toBeTruthy();
    expect(list(index)).toBe(list(plain));
    expect(cms.replace(/\s+/g, ' ')).toContain(list(plain));
  });
});

describe('the page of somebody else', () => {
  it('has the strict policy, and nothing that breaks it', () => {
    expect(cms).toContain(`content="${strictPolicy}"`);
    expect(cms).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });

  it('holds two timelines that read nothing but their lists', () => {
    expect(cms.match(/<event-timeline/g)).toHaveLength(2);
    expect(cms).not.toMatch(/<event-timeline[^>]*\ssrc=|application\/json/);
  });
});

describe('the gallery', () => {
  it('has the strict policy, and nothing that breaks it', () => {
    expect(gallery).toContain(`content="${strictPolicy}"`);
    expect(gallery).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });

  it('leads to each of its stories, and says of each in both languages what it shows', () => {
    const samples = gallery.match(/<section class="sample".*?<\/section>/gs) ?? [];
    expect(samples.length).toBeGreaterThan(7);
    for (const sample of samples) {
      expect(gallery).toContain(`href="#${values(sample, 'id')[0]}"`);
      for (const lang of ['de', 'en']) expect(sample).toMatch(new RegExp(`<p lang="${lang}">\\S`));
    }
  });

  it('can be reached from the article, as can the pages of formats and of many events', () => {
    expect(values(index, 'href')).toEqual(
      expect.arrayContaining(['gallery.html', 'formats.html', 'many.html']),
    );
    expect(values(gallery, 'href')).toContain('formats.html');
  });
});

describe.each(['index', 'gallery', 'formats', 'many', 'cms', 'plain'])('demo/%s.html', (name) => {
  const html = read(`demo/${name}.html`);

  it('loads nothing from a third party', () => {
    const loaded = html.replace(/<a\s[^>]*>/g, '');
    expect([...values(loaded, 'src'), ...values(loaded, 'href')].join('\n')).not.toMatch(/:\/\//);
  });

  it('has one main heading per language and says which language it is in', () => {
    expect(html).toMatch(/<html lang="de">/);
    expect(html.match(/<h1/g)).toHaveLength(
      ['index', 'gallery', 'formats', 'many'].includes(name) ? 2 : 1,
    );
  });
});
