// Types of the plain module beside it. Not named after it: linters would then take it for the module.
declare module '*/news-events.mjs' {
  export interface NewsOptions {
    /** Language of titles and groups; default `de`. */
    readonly lang?: 'de' | 'en';
    /** Whether every event has an id, `n0`, `n1` …; default true. */
    readonly ids?: boolean;
  }

  export interface NewsEvent {
    readonly id?: string;
    /** EDTF: a month, a day, a minute (UTC) or an interval of days. */
    readonly when: string;
    readonly title: string;
    readonly group: string;
    readonly importance: number;
    /** Absent = confirmed. */
    readonly status?: string;
  }

  export interface NewsHead {
    readonly title: string;
    readonly source: { readonly name: string };
    readonly lang: 'de' | 'en';
    readonly timeZone: string;
    readonly asOf: string;
    readonly groups: readonly { readonly id: string; readonly label: string }[];
  }

  export interface NewsDocument extends NewsHead {
    readonly events: NewsEvent[];
  }

  export interface NewsColumns extends NewsHead {
    readonly columns: {
      /** Ms since 1970, UTC. */
      readonly start: Float64Array;
      /** Exclusive; NaN for a moment. */
      readonly end: Float64Array;
      readonly title: string[];
      readonly group: string[];
      readonly importance: Uint8Array;
      readonly status: string[];
      readonly id?: string[];
    };
  }

  export function newsEvents(count: number, seed?: number, options?: NewsOptions): NewsEvent[];
  export function newsDocument(count: number, seed?: number, options?: NewsOptions): NewsDocument;
  export function newsColumns(count: number, seed?: number, options?: NewsOptions): NewsColumns;
  export function newsDocumentWork(
    count: number,
    seed?: number,
    options?: NewsOptions,
  ): Generator<number, NewsDocument, void>;
  export function newsColumnsWork(
    count: number,
    seed?: number,
    options?: NewsOptions,
  ): Generator<number, NewsColumns, void>;
}
