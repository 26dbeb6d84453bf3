import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { PaperMachine } from './machine.ts';

const sources = [{ name: 'dpa' }];
const story = JSON.stringify({
  title: 'Story',
  events: [
    { id: 'a', when: '2025-11-24', title: 'Call', status: 'reported', sources },
    { id: 'b', when: '2025-13-24', title: 'Never', sources },
    { id: 'c', when: '2025-11-25', title: 'Visit', sumary: 'x', sources },
  ],
});
const sound = JSON.stringify({ events: [{ when: '2025-11-24', title: 'Call', sources }] });

describe('check', () => {
  it('is content with a sound file', async () => {
    const machine = new PaperMachine({ 'a.json': sound });
    expect(await machine.run('check a.json')).toBe(0);
    expect(machine.printed).toBe('a.json: JSON, 1 event, no problems\n');
    expect(machine.told).toBe('');
  });

  it('prints a table of what is wrong, and ends with 1', async () => {
    const machine = new PaperMachine({ 'a.json': story });
    expect(await machine.run('check a.json')).toBe(1);
    const [summary, header, ...rows] = machine.printed.trimEnd().split('\n');
    expect(summary).toBe('a.json: JSON, 2 events, 1 error, 1 note');
    expect(header?.split(/\s+/)).toEqual(['level', 'row', 'field', 'value', 'problem']);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^error +2 +events\[1\]\.when +2025-13-24 +.*month/);
    expect(rows[1]).toMatch(/^note +3 +events\[2\]\.sumary +.*summary/);
    const at = header?.indexOf('problem') ?? -1;
    for (const row of rows) expect(row.slice(at - 2, at)).toBe('  ');
  });

  it('speaks German where asked, or where the machine does', async () => {
    for (const [line, lang] of [
      ['check a.json --lang de', 'en'],
      ['check a.json', 'de'],
    ] as const) {
      const machine = new PaperMachine({ 'a.json': story });
      machine.lang = lang;
      await machine.run(line);
      expect(machine.printed).toMatch(/^a\.json: JSON, 2 Ereignisse, 1 Fehler, 1 Hinweis\n/);
      expect(machine.printed).toMatch(/\nFehler +2 .*Monat/);
    }
  });

  it('gives JSON to programs', async () => {
    const machine = new PaperMachine({ 'a.json': story, 'b.json': sound });
    expect(await machine.run('check --json a.json b.json')).toBe(1);
    const [a, b] = JSON.parse(machine.printed);
    expect(a).toMatchObject({ file: 'a.json', events: 2 });
    expect(a.problems).toEqual(readTimeline(story).problems);
    expect(b).toEqual({ file: 'b.json', format: 'document', events: 1, problems: [] });
  });

  it('reads addresses, and what is piped in', async () => {
    const machine = new PaperMachine({ 'https://a.example/t.json': sound, '-': sound });
    expect(await machine.run('check https://a.example/t.json -')).toBe(0);
    expect(machine.printed.match(/JSON, 1 event,/g)).toHaveLength(2);
    expect(machine.printed).toMatch(/\n\n2 files: 2 events, no problems\n$/);
  });

  it('fetches a Google Sheet as a table', async () => {
    const sheet = 'https://docs.google.com/spreadsheets/d/abc/export?format=csv&gid=7';
    const machine = new PaperMachine({ [sheet]: sound });
    const line = 'check https://docs.google.com/spreadsheets/d/abc/edit#gid=7';
    expect(await machine.run(line)).toBe(0);
  });

  it.each([
    ['a file that is not there', 'check nowhere.json', 'there is no such file'],
    ['an address with nothing at it', 'check https://a.example/x', '404'],
  ])('says so of %s', async (_, line, words) => {
    const machine = new PaperMachine();
    expect(await machine.run(line)).toBe(1);
    expect(machine.printed).toContain(words);
    expect(machine.printed).toContain('0 events, 1 error');
  });

  it('lets no data reach into the terminal', async () => {
    const events = [{ when: '\u001b[31m2025\u202e', title: 'a' }];
    const machine = new PaperMachine({ 'a.json': JSON.stringify({ events }) });
    await machine.run('check a.json');
    expect(machine.printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('keeps to the width of the screen', async () => {
    for (const columns of [60, 100]) {
      const machine = new PaperMachine({ 'a.json': story });
      machine.screens.out = { columns, colours: false };
      await machine.run('check a.json');
      const longest = Math.max(...machine.printed.split('\n').map((line) => line.length));
      expect(longest).toBeLessThanOrEqual(columns);
    }
  });
});

describe('on a screen', () => {
  it('has colours where they are shown, and the same words without them', async () => {
    const [plain, coloured] = [
      new PaperMachine({ 'a.json': story }),
      new PaperMachine({ 'a.json': story }),
    ];
    plain.screens.out = { columns: 100, colours: false };
    coloured.screens.out = { columns: 100, colours: true };
    for (const machine of [plain, coloured]) await machine.run('check a.json');
    expect(coloured.printed).toContain('\u001b[31merror\u001b[0m');
    expect(plain.printed).not.toContain('\u001b');
    expect(stripVTControlCharacters(coloured.printed)).toBe(plain.printed);
  });

  it('puts the words below where there is no room beside the table', async () => {
    const machine = new PaperMachine({ 'a.json': story });
    machine.screens.out = { columns: 48, colours: false };
    await machine.run('check a.json');
    expect(machine.printed).toMatch(/\nerror {2}row 2 · events\[1\]\.when · 2025-13-24\n {2}\S/);
    expect(widest(machine.printed)).toBeLessThanOrEqual(48);
  });

  it('counts letters as they are shown: 日 takes two columns, é of two signs one', async () => {
    const rows = ['日本語', 'e\u0301', 'abc'].map((title) => ({ when: title, title, sources }));
    const machine = new PaperMachine({ 'a.json': JSON.stringify({ events: rows }) });
    await machine.run('check a.json');
    const [, header = '', ...lines] = machine.printed.trimEnd().split('\n');
    const at = header.indexOf('problem');
    const starts = lines.map((line) => line.replace('日本語', 'xxxxxx').replace('e\u0301', 'e'));
    for (const line of starts) expect(line.slice(at - 2, at + 1)).toMatch(/^ {2}\S/);
  });
});

describe('convert', () => {
  it('prints the timeline in the other format, and what is lost beside it', async () => {
    const machine = new PaperMachine({ 'a.json': story });
    expect(await machine.run('convert a.json --to jsonld')).toBe(1);
    expect(JSON.parse(machine.printed).mainEntity.numberOfItems).toBe(2);
    expect(machine.told).toMatch(/error +2 /);
    expect(machine.told).toMatch(/note +status +a +"status" has no place in jsonld/);
  });

  it.each(['json', 'csv', 'html', 'ics', 'jsonld'])('writes %s to a file', async (format) => {
    const machine = new PaperMachine({ 'a.json': sound });
    expect(await machine.run(`convert a.json --to ${format} -o out`)).toBe(0);
    expect(machine.printed).toBe('');
    expect(machine.files['out']).toContain('Call');
  });

  it('takes the format from the name that it writes to', async () => {
    const machine = new PaperMachine({ 'a.json': sound });
    expect(await machine.run('convert a.json --out b.CSV')).toBe(0);
    expect(machine.files['b.CSV']).toMatch(/^id,when,title/);
    expect(await machine.run('convert a.json --out b.txt')).toBe(2);
  });

  it('tells what happens to a field in one line, however many events lose it', async () => {
    const events = ['a', 'b', 'c'].map((id) => ({
      id,
      when: '2025',
      title: id,
      dateText: 'once',
    }));
    const machine = new PaperMachine({ 'a.json': JSON.stringify({ events }) });
    await machine.run('convert a.json --to ics -o b.ics');
    expect(machine.told.match(/dateText/g)).toHaveLength(2);
    expect(machine.told).toMatch(/note +dateText +a, b, c +.*in 3 events\n/);
    expect(machine.told).toMatch(/Written: b\.ics, 3 events, see the notes above/);
  });

  it('writes nothing where there is nothing', async () => {
    const machine = new PaperMachine({ 'a.json': '{}' });
    expect(await machine.run('convert a.json --to csv -o out')).toBe(1);
    expect(machine.files['out']).toBeUndefined();
  });
});

describe('init', () => {
  it.each(['de', 'en'])(
    'writes a start without a fault (%s), and not over another',
    async (lang) => {
      for (const file of ['', 'start.json']) {
        const machine = new PaperMachine();
        expect(await machine.run(`init ${file} --lang ${lang}`)).toBe(0);
        const name = file || 'timeline.json';
        const text = String(machine.files[name]);
        expect(text).toContain('$comment');
        expect(await machine.run(`check ${name}`)).toBe(0);
        expect(machine.printed).toMatch(/3 events, no problems/);
        expect(await machine.run(`init ${file} --lang ${lang}`)).toBe(1);
        expect(machine.files[name]).toBe(text);
      }
    },
  );
});

describe('the command line', () => {
  it.each([
    '',
    'chek a.json',
    'check',
    'check --lang fr a.json',
    'check --nonsense a.json',
    'check --to csv a.json',
    'check --lang',
    'check --lang --json a.json',
    'check --json=yes a.json',
    'init --json',
    'convert a.json',
    'convert a.json --to xml',
    'convert a.json b.json --to csv',
    'init a b',
  ])('ends "%s" with 2 and a word of help', async (line) => {
    const machine = new PaperMachine({ 'a.json': sound });
    expect(await machine.run(line)).toBe(2);
    expect(machine.printed).toBe('');
    expect(machine.told).toMatch(/^event-timeline: .+\n.*--help\n$/);
  });

  it.each([
    ['check --jsn a.json', '"--json"'],
    ['check --timezone UTC a.json', '"--time-zone"'],
    ['chek a.json', '"check"'],
    ['convert a.json --to jsonl', '"json'],
  ])('says of "%s" that %s may be meant', async (line, meant) => {
    const machine = new PaperMachine({ 'a.json': sound });
    expect(await machine.run(line)).toBe(2);
    expect(machine.told).toContain(`did you mean ${meant}`);
  });

  it.each(['de', 'en'])('has a manual that fits 80 columns (%s)', async (lang) => {
    const machine = new PaperMachine();
    expect(await machine.run(`--help --lang ${lang}`)).toBe(0);
    expect(widest(machine.printed)).toBeLessThanOrEqual(80);
    for (const word of ['check', 'convert', 'init', '--lang', '--version', 'NO_COLOR']) {
      expect(machine.printed).toContain(word);
    }
  });

  it.each(
    ['de', 'en'].flatMap((lang) => [
      [lang, 'check', ['--json', '--format', '--select', '--time-zone', '--lang']],
      [lang, 'convert', ['--to', '--out', '--format', '--select', '--time-zone', 'jsonld']],
      [lang, 'init', ['.csv', '--lang']],
    ]) as [string, string, string[]][],
  )('has a manual (%s) for %s that names all of its options', async (lang, action, named) => {
    for (const line of [`help ${action}`, `${action} --help`]) {
      const machine = new PaperMachine();
      expect(await machine.run(`${line} --lang ${lang}`)).toBe(0);
      expect(widest(machine.printed)).toBeLessThanOrEqual(80);
      for (const word of named) expect(machine.printed).toContain(word);
    }
  });

  it('says its version', async () => {
    const machine = new PaperMachine();
    expect(await machine.run('--version')).toBe(0);
    expect(machine.printed).toBe('1.2.3\n');
  });
});

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
