/** What the command takes from the machine it runs on, so that it can be tested without one. */
export interface Machine {
  /** Version of the package. */
  readonly version: string;
  /** BCP 47 language that the machine speaks. */
  readonly lang: string;
  /** What standard output and messages are shown on. */
  readonly screens: Readonly<Record<'out' | 'err', Screen>>;
  /** Ms since 1970, UTC. */
  readonly now: number;
  /** The bytes of a file, or of what is piped in where the name is `-`. Rejects. */
  read(file: string): Promise<Uint8Array>;
  /** What a server answers. Rejects: a `NotFetched`, or what the network says. */
  fetch(url: string): Promise<Answer>;
  /** Writes a file. With `fresh` it rejects where there is one of this name. */
  write(file: string, text: string, fresh: boolean): Promise<void>;
  /** Standard output, and that for messages. */
  out(text: string): void;
  err(text: string): void;
}

export interface Screen {
  /** Characters of a line; ∞ where what is printed goes to a file. */
  readonly columns: number;
  /** Whether it shows colours, and nobody minds them. */
  readonly colours: boolean;
}

export interface Answer {
  /** Status of HTTP. */
  readonly status: number;
  /** The address that answered in the end. */
  readonly address: string;
  readonly redirected: boolean;
  /** Encoding that the server names, '' without one. */
  readonly charset: string;
  /** Empty where the status says that it holds nothing. */
  readonly bytes: Uint8Array;
}

/** Why what is behind an address could not be fetched whole. */
export class NotFetched extends Error {
  constructor(readonly code: 'load-timeout' | 'load-too-large' | 'load-truncated') {
    super(code);
  }
}
