import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What `dist/event-timeline.js` may weigh on the wire, in bytes, gzipped; the goal is 60 kB. */
export const budget = 182_000;

/** Sizes of a file in bytes, as it lies and as it travels. */
export function sizes(file) {
  const bytes = readFileSync(file);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** The value of an `integrity` attribute (Subresource Integrity, W3C). */
export function integrity(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
