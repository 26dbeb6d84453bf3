import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { type Machine, Refused } from './machine.ts';

/** How long a server may take, ms, and how much it may send, bytes. */
const LONGEST_WAIT = 30_000;
const LARGEST = 100_000_000;

/** The machine that Node runs on. */
export async function nodeMachine(): Promise<Machine> {
  const { env, stdout, stderr } = process;
  const manifest = path.join(import.meta.dirname, '../package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return {
    version,
    lang: (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en').slice(0, 2),
    columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
    now: Date.now(),
    read: (file) => (file === '-' ? readInput() : readFile(file)),
    fetch: fetchBytes,
    write: (file, text, fresh) => writeFile(file, text, { flag: fresh ? 'wx' : 'w' }),
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  };
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT) });
  if (!response.ok || !response.body) throw new Refused(response.status);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST) throw new RangeError(`more than ${LARGEST / 1e6} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
