import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../demo/formats/embed-code.ts';
import { rangeOf } from '../../demo/formats/range.ts';
import { words } from '../../demo/formats/words.ts';
import { readTimeline } from '../../src/data/read.ts';

const page = readFileSync(new URL('../../demo/formats.html', import.meta.url), 'utf8');
const samples = readdirSync(new URL('../../data/formats/', import.meta.url));

/** What each problem of a text leads to, by its code. */
function led(text: string): (readonly [string, string | undefined])[] {
  const { problems, format } = readTimeline(text);
  return problems
    .filter(({ level }) => level !== 'note')
    .map((problem) => {
      const range = rangeOf(text, problem, format);
      return [problem.code, range && text.slice(range.start, range.end)] as const;
    });
}

describe('a problem in the text', () => {
  it('is its value in its row of a table, line ends in cells not counted', () => {
    const text = 'date;title;status\n2025;"two\nlines";reported\n2026;x;vieleicht\n2026-13;y;\n';
    expect(led(text)).toEqual([
      ['status-unknown', 'vieleicht'],
      ['date-month', '2026-13'],
    ]);
  });

  it('is its whole row where that has no such value', () => {
    expect(led('date;title\n2025;\n2026;x\n')).toEqual([['title-missing', '2025;']]);
  });

  it('is its line where JSON breaks', () => {
    const text = '{ "events": [\n  { "when": "2025", "title": "x" },\n] }\n';
    expect(led(text)).toEqual([['input-not-json', '] }']]);
  });

  it('is its value in JSON where that stands there once, and else nothing', () => {
    const event = '{ "when": "2025-13", "title": "x" }';
    expect(led(`{ "events": [${event}] }`)).toEqual([['date-month', '2025-13']]);
    expect(led(`{ "events": [${event}, ${event}] }`).map(([, found]) => found)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('the HTML to paste for data', () => {
  const code = (name: string, text: string) => embedCode(name, read(text));
  const read = (text: string) => {
    const { timeline, problems, format } = readTimeline(text);
    const known = format === undefined ? {} : { format };
    const element = { data: text, format: 'auto' };
    return { timeline, problems, events: timeline.events, element, ...known };
  };

  it('names the file, or the one to download where there was none', () => {
    expect(code('a&b.csv', 'date,title\n2025,x')).toMatch(
      / src="a&amp;b\.csv"><\/event-timeline>$/,
    );
    expect(code('', 'date,title\n2025,x')).toMatch(/ src="timeline\.json"><\/event-timeline>$/);
  });

  it('has the script beside the single file that a rare format needs', () => {
    const { timeline, problems } = readTimeline('{"events": []}');
    const ics = {
      timeline,
      problems,
      events: [],
      format: 'ics',
      element: { data: '', format: '' },
    };
    expect(embedCode('a.ics', ics)).toContain('/extras/ics.js"></script>');
  });
});

describe('the page of formats', () => {
  it('has the strict policy, but for addresses that the reader names', () => {
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(page).toContain("connect-src 'self' https:; img-src 'self'");
    expect(page).toContain("require-trusted-types-for 'script'");
    expect(page).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });

  it('offers every sample that is there, and none that is not', () => {
    const offered = [...page.matchAll(/data-sample="([^"]+)"/g)].map(([, name]) => name);
    expect(offered.sort()).toEqual(samples.filter((name) => !name.endsWith('.svg')).sort());
  });

  it('names the same formats in both languages', () => {
    expect(Object.keys(words('en').formats)).toEqual(Object.keys(words('de').formats));
  });

  it('has samples that are broken, in more than one way', () => {
    const csv = new TextDecoder('windows-1252').decode(
      readFileSync(new URL('../../data/formats/broken.csv', import.meta.url)),
    );
    const { problems, timeline } = readTimeline(csv, { lang: 'de' });
    const codes = problems.filter(({ level }) => level === 'error').map(({ code }) => code);
    expect(new Set(codes).size).toBeGreaterThan(3);
    expect(timeline.events.length).toBeGreaterThan(3);
  });
});
