import { type Found, groups, POST, type Provider, parameter } from './provider.ts';

export const posts: readonly Provider[] = [
  {
    name: 'X',
    host: /^(?:(?:www|m|mobile|platform)\.)?(?:twitter|x)\.com$/,
    privacy: 'https://x.com/privacy',
    find: (url) => {
      const path = /^\/(\w+)\/(?:web\/)?status(?:es)?\/(\d+)/;
      const framed = url.pathname === '/embed/Tweet.html' && parameter(url, /^\d+$/, 'id');
      const [user = 'i', id = framed] = groups(url.pathname, path);
      if (!id) return undefined;
      const src = `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`;
      return { src, url: `https://x.com/${user}/status/${id}`, height: POST };
    },
  },
  {
    name: 'Bluesky',
    host: /^(?:embed\.)?bsky\.app$/,
    privacy: 'https://bsky.social/about/support/privacy-policy',
    // Its frame takes a DID and no handle (bluesky-social/social-app, issue 9073).
    find: ({ pathname }) => {
      const path =
        /^\/(?:profile|embed)\/(did:[\w:.-]+)\/(?:post|app\.bsky\.feed\.post)\/(\w+)\/?$/;
      const [did, post] = groups(pathname, path);
      if (!did) return undefined;
      const src = `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${post}?colorMode=system`;
      return { src, url: `https://bsky.app/profile/${did}/post/${post}`, height: POST };
    },
  },
  {
    name: 'Instagram',
    host: /^(?:www\.)?instagram\.com$/,
    privacy: 'https://privacycenter.instagram.com/policy',
    find: ({ pathname }) => {
      const path = /^\/(?:[\w.]+\/)?(p|reel|tv)s?\/([\w-]+)(?:\/embed(?:\/captioned)?)?\/?$/;
      const [kind, code] = groups(pathname, path);
      const url = `https://www.instagram.com/${kind}/${code}/`;
      return kind ? { src: `${url}embed/captioned/`, url, height: 640 } : undefined;
    },
  },
];

/** Its servers are everywhere, so only the path tells a post: the number of one is long. */
export function mastodon({ protocol, host, pathname }: URL): Found | undefined {
  const path = /^(\/(?:@\w+|users\/\w+\/statuses)\/\d{12,})(?:\/embed)?\/?$/;
  const [post] = groups(pathname, path);
  if (!post || protocol !== 'https:') return undefined;
  const url = `https://${host}${post}`;
  return { src: `${url}/embed`, url, height: POST };
}
