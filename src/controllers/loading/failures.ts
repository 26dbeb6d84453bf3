import { refusalOf } from '../../data/load-answers.ts';
import { isSheet } from '../../data/sheets-address.ts';
import type { LoadProblemCode } from '../../i18n/problem-words.ts';

/** Why there is no document. */
export interface LoadFailure {
  readonly kind: 'failure';
  readonly code: LoadProblemCode;
  /** The address as its author wrote it. */
  readonly url: string;
  /** Status of HTTP, '' where no server answered. */
  readonly status: string;
  /** What else the sentence names: where a redirect led, the page's own origin. */
  readonly target?: string;
  /** How long the server asks to be left alone, ms. */
  readonly retryAfter?: number;
}

/** What the page that asks is like. */
export interface Page {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** Its origin, `null` in a file or a sandbox. */
  readonly origin: string;
  /** Whether the browser believes that it has a connection. */
  readonly online: boolean;
}

/** What is known of an answer before its text is read. */
export interface Answer {
  readonly status: number;
  readonly redirected: boolean;
  /** The address that answered in the end. */
  readonly address: string;
  /** Value of `Retry-After`. */
  readonly retryAfter: string | null;
}

/** Where a fetch may go: what would run or read the reader's own files is no address of a document. */
export function targetOf(url: string, base: string): URL | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const target = new URL(url, base);
  return /^(https?|blob):$/.test(target.protocol) ? target : undefined;
}

/**
 * Why a request got no answer. Browsers say the same of a server that is down and of one that does
 * not allow the page, so that a page cannot learn what stands in a network it is no part of.
 */
export function silence(url: string, target: URL, page: Page): LoadFailure {
  const failure = { kind: 'failure', url, status: '' } as const;
  if (!page.online) return { ...failure, code: 'load-offline' };
  if (isSheet(url)) return { ...failure, code: 'load-not-shared' };
  if (isMixed(target, page.origin)) return { ...failure, code: 'load-mixed' };
  if (target.origin === page.origin) return { ...failure, code: 'load-failed' };
  return { ...failure, code: 'load-blocked', target: page.origin === 'null' ? '*' : page.origin };
}

/** Browsers block what is not encrypted in a page that is, but on the reader's own computer. */
function isMixed({ protocol, hostname }: URL, origin: string): boolean {
  const own = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname);
  return origin.startsWith('https:') && protocol === 'http:' && !own;
}

/** Why an answer holds no document, as far as its head tells. */
export function refusal(url: string, answer: Answer): LoadFailure | undefined {
  const code = refusalOf(url, answer.status);
  if (!code) return undefined;
  const seconds = Number(answer.retryAfter ?? Number.NaN);
  return {
    kind: 'failure',
    url,
    status: String(answer.status),
    code,
    ...(seconds > 0 && { retryAfter: seconds * 1000 }),
  };
}

/** Words in the path, or name of a host, of a page that asks who one is. */
const LOGIN = /\b(log-?in|sign-?in|sign_in|auth|oauth2?|sso|saml|accounts?|anmeld(en|ung))\b/i;

/**
 * Why a text is no document, as far as the way tells that it has come; what it holds is for the
 * readers to say. `pages`: a web page may be one, for its author says so.
 */
export function misled(
  url: string,
  answer: Answer,
  text: string,
  pages: boolean,
): LoadFailure | undefined {
  if (!isWebPage(text)) return undefined;
  const { status, redirected, address } = answer;
  const failure = { kind: 'failure', url, status: String(status) } as const;
  if (isSheet(url)) return { ...failure, code: 'load-not-shared' };
  if (!redirected || (pages && !LOGIN.test(address))) return undefined;
  return { ...failure, code: 'load-login', target: address };
}

/** Of the beginning only, for comments in any number may stand before what a page begins with. */
function isWebPage(text: string): boolean {
  const start = text.slice(0, 2000).replace(/<!--.*?-->/gs, '');
  return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(start);
}

/** What may be another time, without anybody mending it. */
const PASSING: ReadonlySet<string> = new Set<LoadProblemCode>([
  'load-failed',
  'load-offline',
  'load-blocked',
  'load-unavailable',
  'load-truncated',
  'load-timeout',
  'load-not-shared',
]);

/** Whether asking again may help. A document that breaks off may have been on its way. */
export function mayPass(code: string): boolean {
  return PASSING.has(code) || code === 'input-truncated';
}
