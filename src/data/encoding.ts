/** The bytes 0x80–0x9F of Windows-1252 (WHATWG Encoding Standard), which Node 20 takes for Latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text that bytes hold, without a byte order mark: the encoding that the mark names, else UTF-8,
 * else Windows-1252, in which Excel saves "CSV" on Western computers. Never throws: in Windows-1252
 * every byte is a character. UTF-16 without a mark is not looked for.
 */
export function decodeText(given: ArrayBuffer | Uint8Array): string {
  const bytes = given instanceof Uint8Array ? given : new Uint8Array(given);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
