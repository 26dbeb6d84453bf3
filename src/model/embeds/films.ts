import { FILM, type Found, groups, type Provider, parameter, UPRIGHT } from './provider.ts';

export const films: readonly Provider[] = [
  {
    name: 'YouTube',
    host: /^(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    privacy: 'https://policies.google.com/privacy',
    referrer: true,
    plays: true,
    find: youTube,
  },
  {
    name: 'Vimeo',
    host: /^(?:(?:www|player)\.)?vimeo\.com$/,
    privacy: 'https://vimeo.com/privacy',
    referrer: true,
    plays: true,
    find: vimeo,
  },
  {
    name: 'Dailymotion',
    host: /^(?:(?:(?:www|geo)\.)?dailymotion\.com|dai\.ly)$/,
    privacy: 'https://legal.dailymotion.com/en/privacy-policy/',
    referrer: true,
    plays: true,
    find: (url) => {
      const [named] = groups(url.pathname, /^\/(?:(?:embed\/)?video\/)?(x\w+)\/?$/);
      const id = named ?? parameter(url, /^x\w+$/, 'video');
      if (!id) return undefined;
      const src = `https://geo.dailymotion.com/player.html?video=${id}`;
      return { src, url: `https://www.dailymotion.com/video/${id}`, ratio: FILM };
    },
  },
  {
    name: 'TikTok',
    host: /^(?:www\.|m\.)?tiktok\.com$/,
    privacy: 'https://www.tiktok.com/legal/privacy-policy',
    plays: true,
    find: ({ pathname }) => {
      const path = /^\/(?:(@[\w.]+)\/video|embed(?:\/v2)?|player\/v1)\/(\d+)\/?$/;
      const [user = '@', id] = groups(pathname, path);
      if (!id) return undefined;
      const src = `https://www.tiktok.com/player/v1/${id}`;
      return { src, url: `https://www.tiktok.com/${user}/video/${id}`, ratio: UPRIGHT };
    },
  },
];

function youTube(url: URL): Found | undefined {
  const { host, pathname } = url;
  const path =
    /^(?:youtu\.be|[^/]+\/(?:shorts|live|embed|v))\/(?!videoseries|live_stream)([\w-]{11})\/?$/;
  const [named] = groups(host + pathname, path);
  const id = named ?? parameter(url, /^[\w-]{11}$/, 'v');
  if (!id) return playlist(parameter(url, /^[\w-]+$/, 'list'));
  const start = seconds(parameter(url, /./, 't', 'start') ?? url.hash.slice(3));
  return {
    src: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
    url: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    ratio: pathname.startsWith('/shorts/') ? UPRIGHT : FILM,
  };
}

function playlist(id: string | undefined): Found | undefined {
  if (!id) return undefined;
  const src = `https://www.youtube-nocookie.com/embed/videoseries?list=${id}`;
  return { src, url: `https://www.youtube.com/playlist?list=${id}`, ratio: FILM };
}

/** A film that is not listed has a second number, after a slash or as `h`. */
function vimeo(url: URL): Found | undefined {
  const path =
    /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:showcase|album)\/\d+\/video\/)?(\d+)(?:\/(\w+))?\/?$/;
  const [id, key = parameter(url, /^\w+$/, 'h')] = groups(url.pathname, path);
  if (!id) return undefined;
  const start = seconds(url.hash.slice(3));
  const at = start ? `#t=${start}s` : '';
  return {
    src: `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ''}${at}`,
    url: `https://vimeo.com/${id}${key ? `/${key}` : ''}${at}`,
    ratio: FILM,
  };
}

/** Seconds of "90", "90s", "1m30s" or "1h2m3s"; 0 for what is none of them. */
function seconds(text: string): number {
  const [h = 0, m = 0, s = 0] = groups(text, /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/);
  return Number(h) * 3600 + Number(m) * 60 + Number(s);
}
