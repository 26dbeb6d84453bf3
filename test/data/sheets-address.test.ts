import { describe, expect, it } from 'vitest';
import { csvAddress, isSheet } from '../../src/data/sheets-address.ts';

const sheet = 'https://docs.google.com/spreadsheets/d/1aB_c-9';
const csv = `${sheet}/export?format=csv`;
const published = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vT_x';

describe('the link to a Google Sheet', () => {
  it.each([
    [`${sheet}/edit#gid=0`, `${csv}&gid=0`],
    [`${sheet}/edit#gid=123`, `${csv}&gid=123`],
    [`${sheet}/edit?gid=1#gid=123`, `${csv}&gid=123`],
    [`${sheet}/edit?gid=123`, `${csv}&gid=123`],
    [`${sheet}/edit?usp=sharing`, csv],
    [`${sheet}/edit?usp=sharing&resourcekey=0-ab_C`, `${csv}&resourcekey=0-ab_C`],
    [`${sheet}/edit#gid=7&range=A5:C9`, `${csv}&gid=7`],
    [`${sheet}/edit`, csv],
    [`${sheet}/`, csv],
    [sheet, csv],
    [`${sheet}#gid=4`, `${csv}&gid=4`],
    [`${sheet}?usp=drive_link`, csv],
    [`${sheet}/view#gid=4`, `${csv}&gid=4`],
    [`${sheet}/htmlview?gid=4`, `${csv}&gid=4`],
    [`${sheet}/preview`, csv],
    [`${sheet}/copy`, csv],
    [`${sheet}/export?format=csv&gid=4`, `${csv}&gid=4`],
    [`${sheet}/export?format=xlsx`, csv],
    [`${sheet}/pubhtml`, `${sheet}/pub?output=csv`],
    [`${sheet}/pub?output=html&gid=4`, `${sheet}/pub?output=csv&gid=4`],
    [`${published}/pubhtml`, `${published}/pub?output=csv`],
    [`${published}/pubhtml?gid=9&single=true`, `${published}/pub?output=csv&gid=9&single=true`],
    [`${published}/pubhtml#gid=9`, `${published}/pub?output=csv&gid=9`],
    [`${published}/pubhtml/sheet?headers=false&gid=9`, `${published}/pub?output=csv&gid=9`],
    [`${published}/pub?output=csv`, `${published}/pub?output=csv`],
    [
      `${published}/pub?gid=9&single=true&output=tsv`,
      `${published}/pub?output=csv&gid=9&single=true`,
    ],
    ['https://docs.google.com/spreadsheets/u/1/d/1aB_c-9/edit#gid=0', `${csv}&gid=0`],
    ['https://docs.google.com/a/example.org/spreadsheets/d/1aB_c-9/edit#gid=0', `${csv}&gid=0`],
    ['http://docs.google.com/spreadsheets/d/1aB_c-9/edit', csv],
    ['//docs.google.com/spreadsheets/d/1aB_c-9/edit', csv],
    ['HTTPS://Docs.Google.com/spreadsheets/d/1aB_c-9/edit', csv],
    [` ${sheet}/edit#gid=0\n`, `${csv}&gid=0`],
  ])('%s becomes that of its CSV', (url, address) => {
    expect(csvAddress(url)).toBe(address);
    expect(csvAddress(address)).toBe(address);
    expect(isSheet(url)).toBe(true);
  });

  it.each([
    `${sheet}/gviz/tq?tqx=out:csv&sheet=Events`,
    'timeline.csv',
    '/spreadsheets/d/1aB_c-9/edit',
    'https://docs.google.com/document/d/1aB_c-9/edit',
    'https://docs.google.com.evil.example/spreadsheets/d/1aB_c-9/edit',
    'https://evil.example/?https://docs.google.com/spreadsheets/d/1aB_c-9/edit',
    'https://drive.google.com/file/d/1aB_c-9/view',
    '',
  ])('%j is left as it is', (url) => {
    expect(csvAddress(url)).toBe(url);
  });
});
