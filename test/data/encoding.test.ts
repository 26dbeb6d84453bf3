import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/data/encoding.ts';

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
