import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, readBytes } from '../../src/data/encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (let i = 0; i <= text.length; i++) {
    view.setUint16(2 * i, i === 0 ? 0xfeff : text.charCodeAt(i - 1), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 of any text, whatever the mark', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeText(utf8(one))).toBe(one);
        expect(decodeText(utf8(`\uFEFF${one}`))).toBe(one);
        expect(decodeText(utf16(one, true))).toBe(one);
        expect(decodeText(utf16(one, false))).toBe(one);
      }),
    );
  });

  it.each<[string, number[], string]>([
    ['umlauts', [0x46, 0xfc, 0x72, 0x20, 0xc4, 0x72, 0x67, 0x65, 0x72], 'Für Ärger'],
    ['the euro sign and dashes', [0x80, 0x20, 0x96, 0x20, 0x84, 0x93], '€ – „“'],
    ['what is nearly UTF-8', [0xc3, 0xbc, 0xfc], 'Ã¼ü'],
    ['bytes that Windows leaves out', [0x81, 0x8d, 0xff], '\x81\x8dÿ'],
  ])('reads %s of Windows-1252 where the bytes are not UTF-8', (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it('reads a buffer, and a view of a part of one, and nothing at all', () => {
    const bytes = utf8('xxäöü');
    expect(decodeText(bytes.buffer)).toBe('xxäöü');
    expect(decodeText(bytes.subarray(2))).toBe('äöü');
    expect(decodeText(new ArrayBuffer(0))).toBe('');
    expect(decodeText(new Uint8Array([0x41]).buffer)).toBe('A');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === 'string'));
  });
});

describe('readBytes', () => {
  const windows = [0x46, 0xfc, 0x72];

  it.each<[string, Uint8Array, string, string, boolean]>([
    ['UTF-8, whatever is declared', utf8('Für'), 'iso-8859-1', 'Für', false],
    [
      'what is declared, if UTF-8 it is not',
      new Uint8Array([0xd1, 0xf3]),
      'windows-1251',
      'Су',
      false,
    ],
    [
      'Windows-1252, declared as Latin-1',
      new Uint8Array([...windows, 0x80]),
      'ISO-8859-1',
      'Für€',
      false,
    ],
    ['Windows-1252, declared as UTF-8', new Uint8Array(windows), 'utf-8', 'Für', true],
    ['Windows-1252, declared as nothing', new Uint8Array(windows), '', 'Für', true],
    ['Windows-1252, declared as nonsense', new Uint8Array(windows), 'klingon', 'Für', true],
    [
      'UTF-16 without a mark, Latin',
      utf16('{"events":[]}', true).slice(2),
      '',
      '{"events":[]}',
      false,
    ],
    ['the same the other way', utf16('when', false).slice(2), '', 'when', false],
    ['UTF-16 that is declared', utf16('中文', true).slice(2), 'utf-16le', '中文', false],
  ])('reads %s', (_, bytes, declared, text, guessed) => {
    expect(readBytes(bytes, declared)).toEqual({ text, guessed });
    expect(decodeText(bytes, declared)).toBe(text);
  });

  it.each<[string, number[]]>([
    ['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0xff]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['an archive', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]],
    ['zeros', [0, 0, 0, 0]],
  ])('does not take %s for a text', (_, bytes) => {
    expect(readBytes(new Uint8Array(bytes))).toBeUndefined();
  });

  it('takes every text for one, odd signs and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readBytes(utf8(`when,title\x0b${text}`))?.text).toContain('when,title\x0b');
      }),
    );
  });
});
