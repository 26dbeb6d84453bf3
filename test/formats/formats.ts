import { readFileSync } from 'node:fs';
import { parsePage } from '../../src/command/page.ts';
import { decodeText } from '../../src/data/encoding.ts';
import { icsReader } from '../../src/data/ics/reader.ts';
import { jsonLdReader } from '../../src/data/json-ld/reader.ts';
import { type ReadResult, readTimeline, registerReader } from '../../src/data/read.ts';
import { readPage } from '../../src/page/whole-page.ts';

registerReader(icsReader);
registerReader(jsonLdReader);

/** Reads a file of `data/formats/` as a page or the command does: the format is recognised. */
export function readStory(file: string): ReadResult {
  const text = decodeText(readFileSync(new URL(`../../data/formats/${file}`, import.meta.url)));
  const found = file.endsWith('.html') ? readPage(parsePage(text))?.data : text;
  return readTimeline(found ?? '');
}
