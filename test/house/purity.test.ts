import { describe, expect, it } from 'vitest';
import { impurities } from './purity.ts';
import { roomOf, table } from './rooms.ts';
import { parseSource, readSources } from './source.ts';

const pureFiles = readSources().filter(({ name }) => table[roomOf(name)]?.pure);
const findings = (text: string) => impurities(parseSource('time/a.ts', text));

describe('the rooms that only compute', () => {
  it('are there', () => {
    expect(pureFiles.length).toBeGreaterThan(8);
  });

  it('take nothing from the machine: no DOM, no clock, no zone, no locale, no chance', () => {
    expect(pureFiles.flatMap(impurities)).toEqual([]);
  });
});

describe('the purity test', () => {
  it.each([
    'const t = Date.now();',
    'const t = Date.parse(text);',
    'const d = new Date();',
    "const d = new Date('2025-11-24');",
    'const d = new Date(2025, 10, 24);',
    'const s = Date();',
    'const y = date.getFullYear();',
    'const o = date.getTimezoneOffset();',
    'const f = new Intl.DateTimeFormat();',
    "const f = new Intl.DateTimeFormat(undefined, { timeZone: 'UTC' });",
    "const f = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });",
    'const f = Intl.NumberFormat();',
    'const s = text.localeCompare(other);',
    'const s = amount.toLocaleString();',
    'const x = Math.random();',
    'const e = document.body;',
    'const w = window.innerWidth;',
    'export function f(e: HTMLElement): number { return e.clientWidth; }',
    'const l = navigator.language;',
    'setTimeout(later, 10);',
    "import { timeDay } from 'd3';",
    "import { scaleTime } from 'd3';",
    "import { select } from 'd3';",
    "import * as d3 from 'd3';",
  ])('objects to %s', (text) => {
    expect(findings(text)).toHaveLength(1);
  });

  it.each([
    'const d = new Date(ms);',
    'const t = Date.UTC(2025, 10, 24);',
    'const y = date.getUTCFullYear();',
    "const f = new Intl.DateTimeFormat(lang, { timeZone: 'UTC' });",
    'const f = new Intl.DateTimeFormat(lang, options);',
    'const f = new Intl.PluralRules(lang);',
    'const s = text.localeCompare(other, lang);',
    'export function within(window: Range, document: Doc) { return window.lo + document.lo; }',
    'const parts = { window: 1, document: 2 }; const n = parts.window + parts.document;',
    "// document.body\nconst text = 'window';",
    'export interface Scene { readonly screen: number; readonly Node: string }',
    "import { bisector, utcTickInterval, csvParseRows } from 'd3';",
  ])('lets %s pass', (text) => {
    expect(findings(text)).toEqual([]);
  });
});
