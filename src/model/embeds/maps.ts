import { type Found, groups, type Provider, parameter } from './provider.ts';

const MAP = 3 / 2;

export const maps: readonly Provider[] = [
  {
    name: 'OpenStreetMap',
    host: /^(?:www\.)?openstreetmap\.org$/,
    privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
    find: openStreetMap,
  },
  {
    name: 'Google Maps',
    host: /^(?:www|maps)\.google\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    privacy: 'https://policies.google.com/privacy',
    referrer: true,
    find: googleMaps,
  },
];

function openStreetMap(url: URL): Found | undefined {
  const place = /[#&]map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/;
  const [zoom, lat, lon] = groups(url.hash, place).map(Number);
  const given = parameter(url, /^-?[\d.]+(?:,-?[\d.]+){3}$/, 'bbox');
  const box = given ?? boxAbout(zoom, lat, lon);
  if (!box) return undefined;
  const [, pinLat, pinLon] = groups(url.search, /[?&](mlat=(-?[\d.]+)&mlon=(-?[\d.]+))/);
  const pin = parameter(url, /^-?[\d.]+,-?[\d.]+$/, 'marker') ?? (pinLat && `${pinLat},${pinLon}`);
  return {
    src: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik${pin ? `&marker=${pin}` : ''}`,
    url: given ? `https://www.openstreetmap.org/?bbox=${box}` : url.href.replace('http:', 'https:'),
    ratio: MAP,
  };
}

/** What a map of 600 × 400 CSS px shows about a point, degrees; at zoom 0 the world is 256 px. */
function boxAbout(zoom = Number.NaN, lat = 0, lon = 0): string | undefined {
  const across = (360 * 600) / 256 / 2 ** zoom / 2;
  const up = (across / MAP) * Math.cos((lat * Math.PI) / 180);
  const box = [lon - across, lat - up, lon + across, lat + up];
  return box.every(Number.isFinite) ? box.map((side) => side.toFixed(5)).join() : undefined;
}

const GOOGLE = 'https://www.google.com/maps';

/** Only addresses made for frames: for any other a frame needs a key that the author has. */
function googleMaps(url: URL): Found | undefined {
  const { pathname, search } = url;
  const mid = /^\/maps\/d\//.test(pathname) && parameter(url, /^[\w.-]+$/, 'mid');
  if (mid) {
    return {
      src: `${GOOGLE}/d/embed?mid=${mid}`,
      url: `${GOOGLE}/d/viewer?mid=${mid}`,
      ratio: MAP,
    };
  }
  const [path = parameter(url, /^embed$/, 'output') && ''] = groups(
    pathname,
    /^\/maps(\/embed(?:\/v1\/\w+)?)$/,
  );
  if (path === undefined) return undefined;
  return { src: `${GOOGLE}${path}${search}`, url: searchFor(url), ratio: MAP };
}

/** Opened by itself, an address made for frames shows an error: the link searches for its place. */
function searchFor(url: URL): string {
  const [lon, lat] = groups(url.href, /!2d(-?[\d.]+)!3d(-?[\d.]+)/);
  const query = parameter(url, /./, 'q', 'center') ?? (lat && `${lat},${lon}`);
  return query ? `${GOOGLE}/search/?api=1&query=${encodeURIComponent(query)}` : GOOGLE;
}
