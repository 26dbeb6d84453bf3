import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { fetchAnswer } from './fetch-answer.ts';
import type { Machine, Screen } from './machine.ts';

/** The machine that Node runs on. */
export async function nodeMachine(): Promise<Machine> {
  const { env, stdout, stderr } = process;
  const manifest = path.join(import.meta.dirname, '../package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return {
    version,
    lang: (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en').slice(0, 2),
    screens: { out: screenOf(stdout), err: screenOf(stderr) },
    now: Date.now(),
    read: (file) => (file === '-' ? readInput() : readFile(pathOf(file))),
    fetch: (url) => fetchAnswer(url, `event-timeline/${version}`),
    write: (file, text, fresh) => writeFile(file, text, { flag: fresh ? 'wx' : 'w' }),
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  };
}

/** https://no-color.org: any value but an empty one says no. */
function screenOf({ isTTY, columns }: NodeJS.WriteStream): Screen {
  if (!isTTY) return { columns: Number.POSITIVE_INFINITY, colours: false };
  const plain = Boolean(process.env['NO_COLOR']) || process.env['TERM'] === 'dumb';
  return { columns: columns || 80, colours: !plain };
}

function pathOf(file: string): string {
  return /^file:\/\//i.test(file) ? fileURLToPath(file) : file;
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}
