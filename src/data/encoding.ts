/** The bytes 0x80–0x9F of Windows-1252 (WHATWG Encoding Standard), which Node 20 takes for Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export interface DecodedText {
  readonly text: string;
  /** Nothing says in which encoding it is, and UTF-8 it is not: it was taken for Windows-1252. */
  readonly guessed: boolean;
}

/**
 * The text that bytes hold, without a byte order mark: the encoding that the mark names, else UTF-8,
 * else the one that is `declared` (a label of the WHATWG Encoding Standard), else Windows-1252, in
 * which Excel saves "CSV" on Western computers. What is declared comes late, for servers declare
 * what they are set to, and nothing else is UTF-8 by chance. Never throws: in Windows-1252 every
 * byte is a character.
 */
export function decodeText(given: ArrayBuffer | Uint8Array, declared = ''): string {
  return decode(given instanceof Uint8Array ? given : new Uint8Array(given), declared).text;
}

/** The same with how sure it is; `undefined` for what is no text: a workbook, a picture, an archive. */
export function readBytes(bytes: Uint8Array, declared = ''): DecodedText | undefined {
  const decoded = decode(bytes, declared);
  // A text that says what it is may hold an odd sign; one that does not shows by them what it is.
  const odd = decoded.guessed ? bytes.some(isOdd) : decoded.text.slice(0, 100).includes('\0');
  return odd ? undefined : decoded;
}

/** Control characters that no text has: neither a tab nor an end of a line, a page or a file. */
function isOdd(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32);
}

function decode(bytes: Uint8Array, declared: string): DecodedText {
  const known =
    attempt(bytes, wideEncoding(bytes) ?? (/^utf-?16/i.test(declared) ? declared : 'utf-8')) ??
    (declared && !/^(iso-?8859-?1|latin-?1|us-ascii|windows-1252)$/i.test(declared)
      ? attempt(bytes, declared)
      : undefined);
  if (known !== undefined) return { text: known, guessed: false };
  const text = new TextDecoder('windows-1252').decode(bytes);
  const sign = (one: string): string => WINDOWS[one.charCodeAt(0) - 0x80] ?? one;
  return {
    text: text.replace(/[\x80-\x9f]/g, sign),
    guessed: !/^(iso|latin|windows)/i.test(declared),
  };
}

/** UTF-16 by its mark, or by how Latin letters stand in it. */
function wideEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be';
  return undefined;
}

/** `undefined` if the bytes are not in that encoding, or nobody knows it. */
function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
