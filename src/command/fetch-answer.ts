import { charsetOf, MOST_BYTES, PATIENCE } from '../data/load-answers.ts';
import { type Answer, NotFetched } from './machine.ts';

/** What a server answers, redirects followed. `agent` is what it is told of us. */
export async function fetchAnswer(
  url: string,
  agent: string,
  { patience = PATIENCE, most = MOST_BYTES } = {},
): Promise<Answer> {
  const control = new AbortController();
  const giveUp = () => control.abort(new NotFetched('load-timeout'));
  let timer = setTimeout(giveUp, patience);
  try {
    const headers = { 'user-agent': agent };
    const response = await fetch(url, { signal: control.signal, headers });
    const bytes = await bytesOf(response, most, () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
    });
    const { status, redirected, url: address } = response;
    const charset = charsetOf(response.headers.get('content-type'));
    return { status, redirected, address, charset, bytes };
  } finally {
    clearTimeout(timer);
    // What is left of an answer that is too large is not waited for.
    control.abort();
  }
}

async function bytesOf(response: Response, most: number, onPart: () => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of bodyOf(response)) {
      onPart();
      size += part.length;
      if (size > most) throw new NotFetched('load-too-large');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof NotFetched ? error : new NotFetched('load-truncated');
  }
  return Buffer.concat(parts);
}

/** The body of an answer that holds something; that of a refusal is of no interest. */
function bodyOf({ ok, body }: Response): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return ok && body ? (body as unknown as AsyncIterable<Uint8Array>) : [];
}
