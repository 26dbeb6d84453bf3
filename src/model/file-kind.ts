/** What a file is; a `stream` (HLS) is a film that not every browser plays. */
export type FileKind = 'image' | 'video' | 'stream' | 'audio';

const ENDINGS: readonly (readonly [FileKind, RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg)$/i],
  ['video', /\.(?:mp4|m4v|mov|webm|ogv)$/i],
  ['stream', /\.m3u8$/i],
  ['audio', /\.(?:mp3|m4a|aac|flac|ogg|oga|wav|opus)$/i],
];

/** What an address says of itself by the ending of its path. */
export function fileKind(url: string): FileKind | undefined {
  const path = pathOf(url);
  return ENDINGS.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Path of an address, '' where it is none; where a page is meant by its root, '/'. */
export function pathOf(url: string): string {
  try {
    return new URL(url, 'https://relative.invalid/').pathname;
  } catch {
    return '';
  }
}
