import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadOptions, loadDocument } from '../../../src/controllers/loading/load-document.ts';
import type { Progress } from '../../../src/controllers/loading/read-body.ts';
import type { LoadProblemCode } from '../../../src/i18n/problem-words.ts';

/** A program of the tests and no module of theirs: the servers of the browser tests run it too. */
const script = new URL('../../browser/server/misbehaving-server.mjs', import.meta.url).href;
const PREFIX = '/misbehave/';

let server: { readonly origin: string; readonly stop: () => Promise<void> };
beforeAll(async () => {
  server = await (await import(script)).startMisbehavingServer();
});
afterAll(() => server.stop());

function load(what: string, more: Partial<LoadOptions> = {}) {
  const page = { base: `${server.origin}/story.html`, origin: server.origin, online: true };
  return loadDocument(`${PREFIX}${what}`, { signal: new AbortController().signal, page, ...more });
}

describe('a document from a server that misbehaves', () => {
  it.each<[string, LoadProblemCode, Partial<LoadOptions>?]>([
    ['status?code=404', 'load-missing'],
    ['status?code=410', 'load-missing'],
    ['status?code=403', 'load-refused'],
    ['status?code=500', 'load-unavailable'],
    ['busy', 'load-unavailable'],
    ['login', 'load-login'],
    ['empty', 'load-empty'],
    ['nothing', 'load-empty'],
    ['short', 'load-truncated'],
    ['cut', 'load-truncated'],
    ['workbook', 'load-not-text'],
    ['silent', 'load-timeout', { patience: 50 }],
    ['stalled', 'load-timeout', { patience: 50 }],
    ['gone', 'load-failed'],
    ['endless', 'load-too-large', { most: 300_000 }],
    ['huge', 'load-too-large'],
  ])('%s: %s', async (what, code, more) => {
    expect(await load(what, more)).toMatchObject({
      kind: 'failure',
      code,
      url: `${PREFIX}${what}`,
    });
  });

  it.each(['fine', 'moved', 'packed', 'wide', 'open'])('%s is read', async (what) => {
    const answer = await load(what);
    expect(answer).toMatchObject({ kind: 'loaded', guessed: false });
    expect(answer.kind === 'loaded' && JSON.parse(answer.text).events).toHaveLength(2);
  });

  it('passes on what a page says of itself: the readers know what to make of it', async () => {
    for (const what of ['page', 'disguised'])
      expect(await load(what)).toMatchObject({ kind: 'loaded' });
  });

  it('reads what is not UTF-8, and says when it has guessed', async () => {
    const guessed = await load('windows');
    expect(guessed).toMatchObject({
      guessed: true,
      text: expect.stringContaining('Nächster Halt: Süez'),
    });
    const told = await load('cyrillic');
    expect(told).toMatchObject({ guessed: false, text: expect.stringContaining('Суэц') });
  });

  it('does not take a packed text for a cut one', async () => {
    expect(await load('packed-small')).toMatchObject({ kind: 'loaded', text: '{"events":[]}' });
  });

  it('asks for a text only if it is another than the one that is known', async () => {
    const first = await load('tagged');
    if (first.kind !== 'loaded') throw new Error(first.kind);
    expect(first.validators).toEqual({
      etag: '"1"',
      lastModified: 'Mon, 29 Mar 2021 15:00:00 GMT',
    });
    const { validators } = first;
    expect(await load('tagged', { validators })).toEqual({ kind: 'not-modified' });
    expect(await load('tagged', { validators: { etag: '"0"' } })).toMatchObject({ kind: 'loaded' });
    expect(await load('tagged', { validators: {} })).toMatchObject({ kind: 'loaded' });
  });

  it('says how long to wait where the server does', async () => {
    expect(await load('busy')).toMatchObject({ retryAfter: 120_000 });
  });

  it('tells how much has come, and of how much, where that is known', async () => {
    for (const [query, total] of [
      ['known=1&', true],
      ['', false],
    ] as const) {
      const told: Progress[] = [];
      const onProgress = (progress: Progress) => {
        told.push(progress);
        if (told.length === 1) void fetch(`${server.origin}${PREFIX}release?id=node`);
      };
      const answer = await load(`steps?${query}id=node`, { onProgress });
      if (answer.kind !== 'loaded') throw new Error(answer.kind);
      const length = answer.text.length;
      expect(told.map(({ received }) => received)).toEqual([Math.floor(length / 2), length]);
      expect(new Set(told.map((one) => one.total))).toEqual(new Set([total ? length : undefined]));
    }
  });

  it('is stopped by its caller', async () => {
    const caller = new AbortController();
    const answer = load('stalled', { signal: caller.signal, onProgress: () => caller.abort() });
    await answer;
    expect(caller.signal.aborted).toBe(true);
  });
});
