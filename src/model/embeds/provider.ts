/** What of another site a reader may load into the page: a film, a post, a map. */
export interface Embed {
  /** Who would get the reader's data: a name, or the host where that says more. */
  readonly provider: string;
  /** What the frame would show; always `https:`. */
  readonly src: string;
  /** The same for a link: a page that stands by itself. */
  readonly url: string;
  /** The provider's page about data protection, where it is known. */
  readonly privacy?: string;
  /** Width by height of what fills the room it gets … */
  readonly ratio?: number;
  /** … or the height of what has one of its own, CSS px. */
  readonly height?: number;
  /**
   * It refuses to play when it is not told which site it stands on: YouTube since July 2025 (error
   * 153), films and maps that are bound to a site. It is told the origin only, never the page.
   */
  readonly referrer: boolean;
  /** What its sandbox lets it do. */
  readonly sandbox: string;
  /** Permissions policy; '' = nothing beyond full screen. */
  readonly allow: string;
}

export type Found = Pick<Embed, 'src' | 'url' | 'ratio' | 'height'>;

/** How the links of a provider look, and the address that it offers for a frame. */
export interface Provider {
  readonly name: string;
  readonly host: RegExp;
  readonly privacy: string;
  readonly referrer?: true;
  /** It plays: encrypted media, picture in picture. */
  readonly plays?: true;
  readonly find: (url: URL) => Found | undefined;
}

/** Room for a post, CSS px. */
export const POST = 480;
/** Width by height. */
export const FILM = 16 / 9;
export const UPRIGHT = 9 / 16;

/** The groups of a pattern; none when the text does not fit. */
export function groups(text: string, pattern: RegExp): readonly (string | undefined)[] {
  return pattern.exec(text)?.slice(1) ?? [];
}

/** The first of these parameters, when it is what it should be. */
export function parameter(url: URL, pattern: RegExp, ...names: string[]): string | undefined {
  const value = names.map((name) => url.searchParams.get(name)).find((one) => one !== null);
  return value && pattern.test(value) ? value : undefined;
}
