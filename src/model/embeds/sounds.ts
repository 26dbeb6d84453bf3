import { type Found, groups, type Provider } from './provider.ts';

export const sounds: readonly Provider[] = [
  {
    name: 'SoundCloud',
    host: /^(?:(?:www|m|w)\.)?soundcloud\.com$/,
    privacy: 'https://soundcloud.com/pages/privacy',
    plays: true,
    find: soundCloud,
  },
  {
    name: 'Spotify',
    host: /^open\.spotify\.com$/,
    privacy: 'https://www.spotify.com/legal/privacy-policy/',
    plays: true,
    find: ({ pathname }) => {
      const before = /^(?:\/(?:intl-\w+|embed|embed-podcast|user\/[^/]+))*/;
      const path = /^\/(track|episode|album|artist|show|playlist)\/(\w+)\/?$/;
      const [kind, id] = groups(pathname.replace(before, ''), path);
      if (!kind) return undefined;
      const base = 'https://open.spotify.com/';
      const height = /^[te]/.test(kind) ? 152 : 352;
      return { src: `${base}embed/${kind}/${id}`, url: `${base}${kind}/${id}`, height };
    },
  },
];

/** Its player takes the address of a page, or what its interface calls a sound. */
function soundCloud({ host, pathname, searchParams }: URL): Found | undefined {
  if (!host.startsWith('w.')) return sound(pathname);
  const given = searchParams.get('url') ?? '';
  const [api, path = ''] = groups(given, /^https?:\/\/(api\.)?soundcloud\.com(\/[\w/%:.-]+)/);
  if (!api) return sound(path);
  const src = player(`https://api.soundcloud.com${path}`);
  return { src, url: src, height: heightOf(path) };
}

function sound(path: string): Found | undefined {
  const kept = /^\/(?:discover|search|you|pages|charts|stream|upload|settings)\//;
  if (kept.test(path) || !/^\/[\w-]+\/(?:sets\/)?[\w-]+(?:\/s-\w+)?\/?$/.test(path)) return;
  const url = `https://soundcloud.com${path}`;
  return { src: player(url), url, height: heightOf(path) };
}

function player(url: string): string {
  return `https://w.soundcloud.com/player/?url=${encodeURIComponent(url)}`;
}

/** One sound, or a list of them; CSS px. */
function heightOf(path: string): number {
  return /\/(?:sets|playlists)\//.test(path) ? 352 : 166;
}
