import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  mayPass,
  misled,
  type Page,
  refusal,
  silence,
  targetOf,
} from '../../../src/controllers/loading/failures.ts';
import type { LoadProblemCode } from '../../../src/i18n/problem-words.ts';

const BASE = 'https://paper.example/politics/story.html';
const SHEET = 'https://docs.google.com/spreadsheets/d/1aB/edit#gid=0';
const page: Page = { base: BASE, origin: 'https://paper.example', online: true };
const answer = (status: number, more: Partial<Answer> = {}): Answer => ({
  status,
  redirected: false,
  address: 'https://paper.example/a.json',
  retryAfter: null,
  ...more,
});

describe('the address of a document', () => {
  it.each([
    ['a.json', 'https://paper.example/politics/a.json'],
    ['/a.json', 'https://paper.example/a.json'],
    ['//cdn.example/a.json', 'https://cdn.example/a.json'],
    ['http://other.example/a', 'http://other.example/a'],
    ['blob:https://paper.example/1-2', 'blob:https://paper.example/1-2'],
  ])('%s leads to %s', (url, target) => {
    expect(targetOf(url, BASE)?.href).toBe(target);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'ftp://a.example/b',
    'mailto:desk@paper.example',
    'https://',
    'http://[',
  ])('%s leads nowhere', (url) => {
    expect(targetOf(url, BASE)).toBeUndefined();
  });

  it('leads nowhere from a page that was opened as a file', () => {
    expect(targetOf('a.json', 'file:///home/desk/story.html')).toBeUndefined();
  });

  it('is one of three kinds or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        expect(targetOf(url, BASE)?.protocol ?? 'https:').toMatch(/^(https?|blob):$/);
      }),
    );
  });
});

describe('a request without an answer', () => {
  it.each<[string, string, Partial<Page>, LoadProblemCode]>([
    ['to the page’s own server', '/a.json', {}, 'load-failed'],
    ['to another server', 'https://cdn.example/a.json', {}, 'load-blocked'],
    ['to another port', 'https://paper.example:8443/a.json', {}, 'load-blocked'],
    [
      'while there is no connection',
      'https://cdn.example/a.json',
      { online: false },
      'load-offline',
    ],
    ['for a sheet while there is none', SHEET, { online: false }, 'load-offline'],
    ['for a sheet that is not shared', SHEET, {}, 'load-not-shared'],
    ['without encryption', 'http://cdn.example/a.json', {}, 'load-mixed'],
    ['without encryption to the same host', 'http://paper.example/a.json', {}, 'load-mixed'],
    ['to the desk’s own computer', 'http://localhost:8000/a.json', {}, 'load-blocked'],
    ['to the same by its number', 'http://127.0.0.1:8000/a.json', {}, 'load-blocked'],
    [
      'between pages without encryption',
      'http://cdn.example/a.json',
      { origin: 'http://paper.example' },
      'load-blocked',
    ],
  ])('%s', (_, url, more, code) => {
    const target = targetOf(url, BASE);
    expect(target && silence(url, target, { ...page, ...more })).toMatchObject({
      code,
      url,
      status: '',
    });
  });

  it('names the origin that the other server has to allow', () => {
    const target = new URL('https://cdn.example/a.json');
    expect(silence('', target, page).target).toBe('https://paper.example');
    expect(silence('', target, { ...page, origin: 'null' }).target).toBe('*');
  });
});

describe('an answer without a document', () => {
  it.each<[number, LoadProblemCode | undefined]>([
    [200, undefined],
    [203, undefined],
    [204, 'load-empty'],
    [205, 'load-empty'],
    [400, 'load-refused'],
    [401, 'load-refused'],
    [403, 'load-refused'],
    [404, 'load-missing'],
    [408, 'load-unavailable'],
    [410, 'load-missing'],
    [429, 'load-unavailable'],
    [451, 'load-refused'],
    [500, 'load-unavailable'],
    [503, 'load-unavailable'],
    [599, 'load-unavailable'],
  ])('%i: %s', (status, code) => {
    expect(refusal('a.json', answer(status))?.code).toBe(code);
    if (code) expect(refusal('a.json', answer(status))?.status).toBe(String(status));
  });

  it.each([400, 401, 403, 404, 410])('%i for a sheet: it is not shared', (status) => {
    expect(refusal(SHEET, answer(status))?.code).toBe('load-not-shared');
  });

  it.each<[string | null, number | undefined]>([
    ['120', 120_000],
    ['0', undefined],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['', undefined],
    [null, undefined],
  ])('asks to be left alone by Retry-After: %s', (retryAfter, pause) => {
    expect(refusal('a', answer(503, { retryAfter }))?.retryAfter).toBe(pause);
  });
});

describe('a web page in place of a document', () => {
  const HTML = '<!DOCTYPE html>\n<title>Sign in</title>';
  const login = { redirected: true, address: 'https://sso.paper.example/login?to=a' };
  const moved = { redirected: true, address: 'https://paper.example/story.html' };

  it.each<[string, string, Partial<Answer>, string, boolean, LoadProblemCode | undefined]>([
    ['after a redirect to a login', 'a.json', login, HTML, false, 'load-login'],
    ['after one to any page', 'a.json', moved, HTML, false, 'load-login'],
    ['after one to a login, pages wanted', 'a.html', login, HTML, true, 'load-login'],
    ['after one to a page that is wanted', 'a.html', moved, HTML, true, undefined],
    ['at the very address', 'a.json', {}, HTML, false, undefined],
    ['behind a comment', 'a.json', login, `\uFEFF <!-- hi -->${HTML}`, false, 'load-login'],
    ['as a piece of a page', 'a.html', moved, '<ol><li>2025: a</li></ol>', false, undefined],
    ['never, for it is JSON', 'a.json', login, '{"events":[]}', false, undefined],
    ['in place of a sheet', SHEET, {}, HTML, false, 'load-not-shared'],
    ['in place of a sheet, passed on', SHEET, login, '<html>', false, 'load-not-shared'],
  ])('%s', (_, url, more, text, pages, code) => {
    expect(misled(url, answer(200, more), text, pages)?.code).toBe(code);
  });

  it('names where the redirect led', () => {
    expect(misled('a', answer(200, login), HTML, false)?.target).toBe(login.address);
  });

  it('is looked for in no time in a text full of what it begins with', () => {
    expect(misled('a', answer(200, login), '<!--'.repeat(1e5), false)).toBeUndefined();
    expect(misled('a', answer(200, login), '<!---->'.repeat(1e5), false)).toBeUndefined();
    expect(misled('a', answer(200, login), ' '.repeat(1e6), false)).toBeUndefined();
  });
});

it('asking again may help where nothing has to be mended', () => {
  const passing = ['failed', 'offline', 'blocked', 'unavailable', 'truncated', 'timeout'];
  for (const one of passing) expect(mayPass(`load-${one}`), one).toBe(true);
  expect(mayPass('load-not-shared')).toBe(true);
  expect(mayPass('input-truncated')).toBe(true);
  const lasting = ['address', 'empty', 'login', 'missing', 'mixed', 'refused', 'too-large'];
  for (const one of lasting) expect(mayPass(`load-${one}`), one).toBe(false);
  expect(mayPass('input-html')).toBe(false);
});
