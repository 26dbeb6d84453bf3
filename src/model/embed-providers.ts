import { films } from './embeds/films.ts';
import { maps } from './embeds/maps.ts';
import { mastodon, posts } from './embeds/posts.ts';
import type { Embed, Found, Provider } from './embeds/provider.ts';
import { sounds } from './embeds/sounds.ts';

const PROVIDERS: readonly Provider[] = [...films, ...posts, ...sounds, ...maps];

/** Room for a page of which nothing is known, CSS px. */
const PAGE = 420;

/**
 * None of them works without its scripts and its own origin; a link in it opens a page as free as
 * any other. What it must not do is lead the reader's page away: `allow-top-navigation`.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * What of another site an address stands for, or `undefined`: then it is a link and no more. With
 * `frame` its author says that the page is made for frames, whosever it is. Never over `http:`: the
 * address of a known provider is made anew, other hosts have to be given with `https:`.
 */
export function embedOf(address: string, frame = false): Embed | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const { host } = url;
  const known = PROVIDERS.find((provider) => provider.host.test(host));
  if (known) return embed(known.name, known.find(url) ?? pageOf(url, frame), known);
  const post = mastodon(url);
  if (post) return embed(host, post, { privacy: `https://${host}/privacy-policy` });
  // It may be bound to the sites that its author named, and hold a form.
  const page = embed(host.replace(/^www\./, ''), pageOf(url, frame), { referrer: true });
  return page && { ...page, sandbox: `${SANDBOX} allow-forms` };
}

function embed(
  name: string,
  found: Found | undefined,
  known: Partial<Provider>,
): Embed | undefined {
  return (
    found && {
      provider: name,
      ...found,
      ...(known.privacy && { privacy: known.privacy }),
      referrer: known.referrer === true,
      sandbox: SANDBOX,
      allow: known.plays ? 'encrypted-media; picture-in-picture' : '',
    }
  );
}

function pageOf({ protocol, href }: URL, frame: boolean): Found | undefined {
  return frame && protocol === 'https:' ? { src: href, url: href, height: PAGE } : undefined;
}

/** An address without a host is the page's own, and none with a password is anyone's to frame. */
function parse(address: string): URL | undefined {
  try {
    const url = new URL(address.trim().replace(/^\/\//, 'https://'));
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
