import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { dompurify } from './dompurify.ts';
import { html5sec } from './html5sec.ts';
import { owasp } from './owasp.ts';
import { portswigger } from './portswigger.ts';

/** Every published way to make a page run, load or show what it should not; each once. */
export const payloads: readonly string[] = [
  ...new Set([...owasp, ...html5sec, ...dompurify, ...portswigger, ...addresses, ...characters]),
];
