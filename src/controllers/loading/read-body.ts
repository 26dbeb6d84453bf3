export interface Progress {
  /** Bytes that have come, unpacked. */
  readonly received: number;
  /** Bytes that will come, if that is known. */
  readonly total: number | undefined;
}

export interface ReadingLimits {
  /** More bytes than these are not read. */
  readonly most: number;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * The bytes of an answer, or why they are not whole. Rejects if the request is given up; too large a
 * body is left in the middle of it.
 */
export async function readBody(
  response: Response,
  { most, onProgress }: ReadingLimits,
): Promise<Uint8Array | 'load-truncated' | 'load-too-large'> {
  const total = lengthOf(response);
  if (total !== undefined && total > most) return 'load-too-large';
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    received += part.value.length;
    if (received > most) return 'load-too-large';
    onProgress({ received, total });
  }
  return total !== undefined && received < total ? 'load-truncated' : joined(chunks, received);
}

/**
 * How many bytes a body has. Of a packed one nobody knows, and whether the body of another server is
 * packed is not told.
 */
function lengthOf({ type, headers }: Response): number | undefined {
  const length = headers.get('content-length');
  const known = type === 'basic' && !headers.has('content-encoding') && length !== null;
  return known && /^\d+$/.test(length) ? Number(length) : undefined;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
