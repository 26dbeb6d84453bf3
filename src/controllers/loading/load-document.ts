import { readBytes } from '../../data/encoding.ts';
import { charsetOf, MOST_BYTES, PATIENCE } from '../../data/load-answers.ts';
import { csvAddress } from '../../data/sheets-address.ts';
import {
  type Answer,
  type LoadFailure,
  misled,
  type Page,
  refusal,
  silence,
  targetOf,
} from './failures.ts';
import { type Progress, readBody } from './read-body.ts';

/** By what a server knows its own versions again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Loaded {
  readonly kind: 'loaded';
  readonly text: string;
  /** Of this version, for the next time it is asked for. */
  readonly validators: Validators;
  /** Nothing said in which encoding the text is: it was taken for Windows-1252. */
  readonly guessed: boolean;
}

/** The server has nothing newer than the validators given. */
export interface NotModified {
  readonly kind: 'not-modified';
}

export interface LoadOptions {
  /** Ends the request; what is answered then means nothing. */
  readonly signal: AbortSignal;
  /** Asks the server itself, and for the text only if it is another; `{}` if none are known. */
  readonly validators?: Validators | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** A web page may be a document; default: it is a wrong turn. */
  readonly pages?: boolean;
  /** So long may nothing come, ms; default 30 000. */
  readonly patience?: number;
  /** More bytes than these are not read; default 64 000 000, a million short events. */
  readonly most?: number;
  /** Default: the page that this runs in. */
  readonly page?: Page;
}

/**
 * The text behind an address, or why there is none. Never rejects. Sends what the reader is known by
 * to the page's own server only, and asks nobody but the one named.
 */
export async function loadDocument(
  url: string,
  options: LoadOptions,
): Promise<Loaded | NotModified | LoadFailure> {
  const page = options.page ?? pageHere();
  const target = targetOf(csvAddress(url), page.base);
  if (!target) return { kind: 'failure', code: 'load-address', url, status: '' };
  const watch = new Watch(options.signal, options.patience ?? PATIENCE);
  let response: Response | undefined;
  try {
    response = await fetch(target, requestFor(target, page, watch.signal, options.validators));
    watch.stir();
    return await take(url, response, options, watch);
  } catch {
    if (watch.expired) return { kind: 'failure', code: 'load-timeout', url, status: '' };
    const failure = silence(url, target, page);
    return response ? { ...failure, code: 'load-truncated' } : failure;
  } finally {
    watch.end();
  }
}

function pageHere(): Page {
  return { base: document.baseURI, origin: location.origin, online: navigator.onLine };
}

/**
 * A condition of our own would make another server be asked for its leave first (CORS preflight);
 * there the browser, told to revalidate, sets the same conditions from its cache.
 */
function requestFor(
  target: URL,
  page: Page,
  signal: AbortSignal,
  validators: Validators | undefined,
): RequestInit {
  const plain = { signal, credentials: 'same-origin' } as const;
  const { etag, lastModified } = validators ?? {};
  if (!validators) return plain;
  if (target.origin !== page.origin || !(etag || lastModified))
    return { ...plain, cache: 'no-cache' };
  const headers = new Headers();
  if (etag) headers.set('If-None-Match', etag);
  if (lastModified) headers.set('If-Modified-Since', lastModified);
  return { ...plain, headers };
}

async function take(
  url: string,
  response: Response,
  { validators, onProgress, pages = false, most = MOST_BYTES }: LoadOptions,
  watch: Watch,
): Promise<Loaded | NotModified | LoadFailure> {
  const { status, headers } = response;
  if (status === 304 && validators) return { kind: 'not-modified' };
  const { redirected, url: address } = response;
  const answer: Answer = { status, redirected, address, retryAfter: headers.get('retry-after') };
  const refused = refusal(url, answer);
  if (refused) return refused;
  const bytes = await readBody(response, {
    most,
    onProgress: (progress) => {
      watch.stir();
      onProgress?.(progress);
    },
  });
  const failure = { kind: 'failure', url, status: String(status) } as const;
  if (typeof bytes === 'string') return { ...failure, code: bytes };
  if (bytes.length === 0) return { ...failure, code: 'load-empty' };
  const decoded = readBytes(bytes, charsetOf(headers.get('content-type')));
  if (!decoded) return { ...failure, code: 'load-not-text' };
  const wrongTurn = misled(url, answer, decoded.text, pages);
  return wrongTurn ?? { kind: 'loaded', ...decoded, validators: validatorsOf(headers) };
}

function validatorsOf(headers: Headers): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** Ends a request that its caller gives up, or in which nothing happens. Mutable! */
class Watch {
  expired = false;
  private readonly request = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly caller: AbortSignal,
    private readonly patience: number,
  ) {
    this.stir();
  }

  get signal(): AbortSignal {
    return AbortSignal.any([this.caller, this.request.signal]);
  }

  /** Something has happened. */
  stir(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.expired = true;
      this.request.abort();
    }, this.patience);
  }

  /** Also of what is still on its way and not wanted. */
  end(): void {
    clearTimeout(this.timer);
    this.request.abort();
  }
}
