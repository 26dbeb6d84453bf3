import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rings, roomOf, table, wrongArrow } from './rooms.ts';
import { parseSource, readSources, repository, target } from './source.ts';

const files = readSources();
const importsOf = (name: string, text: string) => {
  const file = parseSource(name, text);
  return file.imports.map((one) => wrongArrow(file, one));
};

describe('the house', () => {
  it('has files in it', () => {
    expect(files.length).toBeGreaterThan(8);
  });

  it('has no room that is not in the table', () => {
    expect(files.map(({ name }) => roomOf(name)).filter((room) => !table[room])).toEqual([]);
  });

  it('has no arrow that is not in the table', () => {
    const wrong = files.flatMap((file) => file.imports.map((one) => wrongArrow(file, one)));
    expect(wrong.filter((sentence) => sentence !== undefined)).toEqual([]);
  });

  it('has no two files that import each other, and no longer ring either', () => {
    expect(rings(files).map((ring) => ring.join(' → '))).toEqual([]);
  });

  it('says the extension of a file that it imports, and the file is there', () => {
    const wrong = files.flatMap(({ name, imports }) =>
      imports
        .map(({ specifier }) => ({ specifier, file: target(name, specifier) }))
        .filter(({ file }) => file !== undefined && !isFile(file))
        .map(({ specifier }) => `${name}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps a thing with the concept it belongs to', () => {
    const attic = /(^|[/.-])(utils?|helpers?|shared|commons?|managers?|services?|misc)([/.-]|$)/i;
    expect(files.map(({ name }) => name).filter((name) => attic.test(name))).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files
      .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('exports by name only', () => {
    const unnamed = files.filter(({ text }) => /^export default\b/m.test(text));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});

describe('the table', () => {
  it.each([
    ['time/a.ts', "import type { When } from '../model/when.ts';"],
    ['time/a.ts', "import { digit } from './scan.ts';"],
    ['render/a.ts', "import type { Scene } from '../layout/scene.ts';"],
    [
      'views/a.ts',
      "import { html } from 'lit'; import { repeat } from 'lit/directives/repeat.js';",
    ],
    ['index.ts', "export { EventTimeline } from './event-timeline.ts';"],
  ])('%s may say %s', (name, text) => {
    expect(importsOf(name, text).filter((one) => one !== undefined)).toEqual([]);
  });

  it.each([
    ['model/a.ts', "import type { Words } from '../i18n/words.ts';"],
    ['model/a.ts', "export * from '../time/edtf.ts';"],
    ['layout/a.ts', "export { formatWhen } from '../time/format.ts';"],
    ['layout/a.ts', "type Drawing = import('../render/track.ts').Drawing;"],
    ['scale/a.ts', "import { html } from 'lit';"],
    ['data/a.ts', "const more = () => import('../views/card.ts');"],
    ['render/a.ts', "import { compose } from '../layout/compose.ts';"],
    ['render/a.ts', "import { type Scene, compose } from '../layout/compose.ts';"],
    ['views/a.ts', "import '../controllers/pointer.ts';"],
    ['define.ts', "import 'lit';"],
  ])('%s may not say %s', (name, text) => {
    expect(importsOf(name, text).filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('sees a ring of three', () => {
    const ring = [
      parseSource('time/a.ts', "import { b } from './b.ts';"),
      parseSource('time/b.ts', "import type { C } from './c.ts';"),
      parseSource('time/c.ts', "export { a } from './a.ts';"),
      parseSource('time/d.ts', "import { a } from './a.ts';"),
    ];
    expect(rings(ring)).toEqual([['time/a.ts', 'time/b.ts', 'time/c.ts', 'time/a.ts']]);
  });
});

function isFile(name: string): boolean {
  return name.endsWith('.ts') && existsSync(path.join(repository, 'src', name));
}
