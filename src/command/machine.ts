/** What the command takes from the machine it runs on, so that it can be tested without one. */
export interface Machine {
  /** Version of the package. */
  readonly version: string;
  /** BCP 47 language that the machine speaks. */
  readonly lang: string;
  /** Characters of a line on the screen; ∞ where what is printed goes to a file. */
  readonly columns: number;
  /** Ms since 1970, UTC. */
  readonly now: number;
  /** The bytes of a file, or of what is piped in where the name is `-`. Rejects. */
  read(file: string): Promise<Uint8Array>;
  /** The bytes behind an address. Rejects; an answer that is none is a `Refused`. */
  fetch(url: string): Promise<Uint8Array>;
  /** Writes a file. With `fresh` it rejects where there is one of this name. */
  write(file: string, text: string, fresh: boolean): Promise<void>;
  /** Standard output, and that for messages. */
  out(text: string): void;
  err(text: string): void;
}

/** A server that answered, but not with a document. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}
