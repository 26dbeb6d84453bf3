import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedOf } from '../../src/model/embed-providers.ts';

const DID = 'did:plc:z72i7hdynmk6r22z27h6tvur';
const TOOT = '/@desk/113456789012345678';
const PLAYLIST = '37i9dQZF1DXcBWIGoYBM5M';

/** What a link looks like, the frame it leads to, and the page that it links to. */
const known: readonly (readonly [provider: string, given: string, src: string, url: string])[] = [
  ...[
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'http://youtube.com/watch?feature=share&v=dQw4w9WgXcQ',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=PLx',
    'https://youtu.be/dQw4w9WgXcQ?si=abc',
    'https://www.youtube.com/live/dQw4w9WgXcQ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    '//www.youtube.com/embed/dQw4w9WgXcQ',
    ' https://www.youtube.com/v/dQw4w9WgXcQ ',
  ].map(
    (given) =>
      [
        'YouTube',
        given,
        'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      ] as const,
  ),
  ...[
    ['https://youtu.be/dQw4w9WgXcQ?t=90', 90],
    ['https://youtu.be/dQw4w9WgXcQ?t=90s', 90],
    ['https://youtu.be/dQw4w9WgXcQ#t=1m30s', 90],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s', 3723],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=12', 12],
  ].map(
    ([given, start]) =>
      [
        'YouTube',
        String(given),
        `https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=${start}`,
        `https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=${start}s`,
      ] as const,
  ),
  ...[
    'https://www.youtube.com/playlist?list=PLabc_1-2',
    'https://www.youtube.com/embed/videoseries?list=PLabc_1-2',
  ].map(
    (given) =>
      [
        'YouTube',
        given,
        'https://www.youtube-nocookie.com/embed/videoseries?list=PLabc_1-2',
        'https://www.youtube.com/playlist?list=PLabc_1-2',
      ] as const,
  ),
  ...[
    'https://vimeo.com/76979871',
    'https://vimeo.com/channels/staffpicks/76979871',
    'https://vimeo.com/groups/shorts/videos/76979871',
    'https://vimeo.com/showcase/123/video/76979871',
    'https://player.vimeo.com/video/76979871?color=fff',
  ].map(
    (given) =>
      [
        'Vimeo',
        given,
        'https://player.vimeo.com/video/76979871?dnt=1',
        'https://vimeo.com/76979871',
      ] as const,
  ),
  ...[
    'https://vimeo.com/76979871/8272103f6e',
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
  ].map(
    (given) =>
      [
        'Vimeo',
        given,
        'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
        'https://vimeo.com/76979871/8272103f6e',
      ] as const,
  ),
  [
    'Vimeo',
    'https://vimeo.com/76979871#t=1m5s',
    'https://player.vimeo.com/video/76979871?dnt=1#t=65s',
    'https://vimeo.com/76979871#t=65s',
  ],
  ...[
    'https://www.dailymotion.com/video/x84sh87',
    'https://www.dailymotion.com/embed/video/x84sh87',
    'https://geo.dailymotion.com/player.html?video=x84sh87',
    'https://geo.dailymotion.com/player/xabc1.html?video=x84sh87',
    'https://dai.ly/x84sh87',
  ].map(
    (given) =>
      [
        'Dailymotion',
        given,
        'https://geo.dailymotion.com/player.html?video=x84sh87',
        'https://www.dailymotion.com/video/x84sh87',
      ] as const,
  ),
  [
    'TikTok',
    'https://www.tiktok.com/@scout2015/video/6718335390845095173?lang=de',
    'https://www.tiktok.com/player/v1/6718335390845095173',
    'https://www.tiktok.com/@scout2015/video/6718335390845095173',
  ],
  ...[
    'https://www.tiktok.com/embed/v2/6718335390845095173',
    'https://www.tiktok.com/player/v1/6718335390845095173',
  ].map(
    (given) =>
      [
        'TikTok',
        given,
        'https://www.tiktok.com/player/v1/6718335390845095173',
        'https://www.tiktok.com/@/video/6718335390845095173',
      ] as const,
  ),
  ...[
    'https://x.com/desk/status/1234567890123456789?s=20',
    'https://twitter.com/desk/status/1234567890123456789',
    'https://mobile.twitter.com/desk/statuses/1234567890123456789/photo/1',
  ].map(
    (given) =>
      [
        'X',
        given,
        'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123456789',
        'https://x.com/desk/status/1234567890123456789',
      ] as const,
  ),
  [
    'X',
    'https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&theme=dark',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123456789',
    'https://x.com/i/status/1234567890123456789',
  ],
  ...[
    `https://bsky.app/profile/${DID}/post/3l6oveex3ii2l`,
    `https://embed.bsky.app/embed/${DID}/app.bsky.feed.post/3l6oveex3ii2l?id=1`,
  ].map(
    (given) =>
      [
        'Bluesky',
        given,
        `https://embed.bsky.app/embed/${DID}/app.bsky.feed.post/3l6oveex3ii2l?colorMode=system`,
        `https://bsky.app/profile/${DID}/post/3l6oveex3ii2l`,
      ] as const,
  ),
  ...[
    'https://www.instagram.com/p/CxYz_1-abc/?igsh=x',
    'https://instagram.com/some.desk/p/CxYz_1-abc/',
    'https://www.instagram.com/p/CxYz_1-abc/embed/captioned/',
  ].map(
    (given) =>
      [
        'Instagram',
        given,
        'https://www.instagram.com/p/CxYz_1-abc/embed/captioned/',
        'https://www.instagram.com/p/CxYz_1-abc/',
      ] as const,
  ),
  [
    'Instagram',
    'https://www.instagram.com/reels/CxYz_1-abc/',
    'https://www.instagram.com/reel/CxYz_1-abc/embed/captioned/',
    'https://www.instagram.com/reel/CxYz_1-abc/',
  ],
  ...[TOOT, `${TOOT}/`, `${TOOT}/embed`].map(
    (path) =>
      [
        'social.example',
        `https://social.example${path}`,
        `https://social.example${TOOT}/embed`,
        `https://social.example${TOOT}`,
      ] as const,
  ),
  [
    'social.example',
    'https://social.example/users/desk/statuses/113456789012345678',
    'https://social.example/users/desk/statuses/113456789012345678/embed',
    'https://social.example/users/desk/statuses/113456789012345678',
  ],
  ...[
    'https://soundcloud.com/desk/episode-1',
    'https://m.soundcloud.com/desk/episode-1?in=desk/sets/x',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/desk/episode-1&color=%23ff5500',
  ].map(
    (given) =>
      [
        'SoundCloud',
        given,
        'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fdesk%2Fepisode-1',
        'https://soundcloud.com/desk/episode-1',
      ] as const,
  ),
  [
    'SoundCloud',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&auto_play=true',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
  ],
  ...[
    `https://open.spotify.com/playlist/${PLAYLIST}?si=1`,
    `https://open.spotify.com/intl-de/playlist/${PLAYLIST}`,
    `https://open.spotify.com/embed/playlist/${PLAYLIST}`,
    `https://open.spotify.com/user/spotify/playlist/${PLAYLIST}`,
  ].map(
    (given) =>
      [
        'Spotify',
        given,
        `https://open.spotify.com/embed/playlist/${PLAYLIST}`,
        `https://open.spotify.com/playlist/${PLAYLIST}`,
      ] as const,
  ),
  [
    'OpenStreetMap',
    'https://www.openstreetmap.org/export/embed.html?bbox=13.1%2C52.4%2C13.6%2C52.6&layer=mapnik&marker=52.5%2C13.4',
    'https://www.openstreetmap.org/export/embed.html?bbox=13.1,52.4,13.6,52.6&layer=mapnik&marker=52.5,13.4',
    'https://www.openstreetmap.org/?bbox=13.1,52.4,13.6,52.6',
  ],
  [
    'OpenStreetMap',
    'https://www.openstreetmap.org/?mlat=52.5&mlon=13.4#map=10/52.5000/13.4000',
    'https://www.openstreetmap.org/export/embed.html?bbox=12.98801,52.33280,13.81199,52.66720&layer=mapnik&marker=52.5,13.4',
    'https://www.openstreetmap.org/?mlat=52.5&mlon=13.4#map=10/52.5000/13.4000',
  ],
  [
    'Google Maps',
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2428.4!2d13.3777!3d52.5163!2m3',
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2428.4!2d13.3777!3d52.5163!2m3',
    'https://www.google.com/maps/search/?api=1&query=52.5163%2C13.3777',
  ],
  [
    'Google Maps',
    'https://www.google.de/maps/embed/v1/place?key=K&q=Brandenburger+Tor',
    'https://www.google.com/maps/embed/v1/place?key=K&q=Brandenburger+Tor',
    'https://www.google.com/maps/search/?api=1&query=Brandenburger%20Tor',
  ],
  [
    'Google Maps',
    'http://maps.google.com/maps?q=Busan&output=embed',
    'https://www.google.com/maps?q=Busan&output=embed',
    'https://www.google.com/maps/search/?api=1&query=Busan',
  ],
  [
    'Google Maps',
    'https://www.google.com/maps/d/u/0/viewer?mid=1AbC_d-e&ll=1,2',
    'https://www.google.com/maps/d/embed?mid=1AbC_d-e',
    'https://www.google.com/maps/d/viewer?mid=1AbC_d-e',
  ],
];

describe('a link to what can be framed', () => {
  it.each(known)('%s: %s', (provider, given, src, url) => {
    expect(embedOf(given)).toMatchObject({ provider, src, url });
  });

  it.each(known)('%s: %s leads to the same when its frame is given', (_, given) => {
    const found = embedOf(given);
    // Google's pages are found by another address than those for frames.
    expect(embedOf(found?.src ?? '')?.src).toBe(found?.src);
  });

  it.each([
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', { ratio: 9 / 16 }],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', { ratio: 16 / 9 }],
    [`https://open.spotify.com/track/${PLAYLIST}`, { height: 152 }],
    [`https://open.spotify.com/episode/${PLAYLIST}`, { height: 152 }],
    [`https://open.spotify.com/show/${PLAYLIST}`, { height: 352 }],
    ['https://soundcloud.com/desk/one', { height: 166 }],
    ['https://soundcloud.com/desk/sets/all', { height: 352 }],
  ])('%s keeps its own room', (given, room) => {
    expect(embedOf(given)).toMatchObject(room);
  });

  it('tells the origin of the page only to those that would refuse without it', () => {
    const told = known.filter(([, given]) => embedOf(given)?.referrer).map(([name]) => name);
    expect([...new Set(told)]).toEqual(['YouTube', 'Vimeo', 'Dailymotion', 'Google Maps']);
  });

  it('lets what plays decrypt, and nobody else anything', () => {
    const plays = known.filter(([, given]) => embedOf(given)?.allow).map(([name]) => name);
    const players = ['YouTube', 'Vimeo', 'Dailymotion', 'TikTok', 'SoundCloud', 'Spotify'];
    expect([...new Set(plays)]).toEqual(players);
  });
});

describe('a link to anything else stays a link', () => {
  it.each([
    'https://www.youtube.com/@tagesschau',
    'https://www.youtube.com/c/dQw4w9WgXcQ',
    'https://www.youtube.com/dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://user:secret@www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://vimeo.com/about',
    'https://vimeo.com/event/4154130',
    'https://vm.tiktok.com/ZMabc/',
    'https://www.tiktok.com/@scout2015',
    'https://x.com/desk',
    'https://platform.twitter.com/embed/Tweet.html?id=<b>',
    'https://bsky.app/profile/desk.example/post/3l6oveex3ii2l',
    'https://www.instagram.com/desk/',
    'https://soundcloud.com/desk',
    'https://soundcloud.com/discover/sets',
    'https://w.soundcloud.com/player/?url=https%3A//evil.example/x',
    `https://open.spotify.com/user/${PLAYLIST}`,
    'https://www.openstreetmap.org/node/1',
    'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4%22%3E',
    'https://www.google.com/maps/place/Busan/@35.1,129.0,12z',
    'https://www.google.com/search?q=maps',
    'https://social.example/@desk',
    'https://social.example/@desk/42',
    'https://social.example/@desk@other.example/113456789012345678',
    `http://social.example${TOOT}`,
    'https://news.example/film.html',
    'javascript:alert(1)//www.youtube.com/watch?v=dQw4w9WgXcQ',
    'data:text/html,<script>alert(1)</script>',
    '/local.html',
    'film.mp4',
    '//',
    '',
  ])('%s', (given) => {
    expect(embedOf(given)).toBeUndefined();
  });

  it('even where its author calls it a frame: http, no host, a password, script', () => {
    for (const given of [
      'http://graphics.example/map.html',
      '/local.html',
      'https://user:secret@graphics.example/',
      'javascript:alert(1)',
      'blob:https://graphics.example/1',
      'about:srcdoc',
    ])
      expect(embedOf(given, true), given).toBeUndefined();
  });
});

describe('a page that its author gives as a frame', () => {
  it('is framed as it is, told by its host', () => {
    expect(embedOf('https://www.graphics.example/1?a=b#c', true)).toMatchObject({
      provider: 'graphics.example',
      src: 'https://www.graphics.example/1?a=b#c',
      url: 'https://www.graphics.example/1?a=b#c',
      height: 420,
      allow: '',
    });
    expect(embedOf('//datawrapper.dwcdn.net/abc/1/', true)?.src).toBe(
      'https://datawrapper.dwcdn.net/abc/1/',
    );
  });

  it('is known by its provider’s name, and by its provider’s own frame where there is one', () => {
    expect(embedOf('https://vimeo.com/event/4154130/embed', true)).toMatchObject({
      provider: 'Vimeo',
      src: 'https://vimeo.com/event/4154130/embed',
      privacy: 'https://vimeo.com/privacy',
    });
    expect(embedOf('https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1', true)?.src).toBe(
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    );
  });
});

describe('whatever is framed', () => {
  const piece = fc.constantFrom(
    ...[
      'https://',
      'http://',
      '//',
      'www.youtube.com',
      'youtu.be',
      'vimeo.com',
      'x.com',
      'bsky.app',
    ],
    ...[
      'www.openstreetmap.org',
      'www.google.com',
      'maps',
      'embed',
      'watch',
      'status',
      '@',
      ':',
      '/',
    ],
    ...['?', '&', '#', 'v=', 'q=', 'url=', 'bbox=', 'map=1/', 'output=embed', '1,2,3,4', TOOT, DID],
    ...['dQw4w9WgXcQ', '123456789012', '"', "'", '<', '>', ' ', '%0a', '\n', 'javascript:', '\\'],
  );
  const address = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
  );

  it('is https, of a host that was named, never free to lead the page away', () => {
    let framed = 0;
    fc.assert(
      fc.property(address, fc.boolean(), (given, frame) => {
        const embed = embedOf(given, frame);
        if (!embed) return;
        framed += 1;
        for (const each of [embed.src, embed.url, ...(embed.privacy ? [embed.privacy] : [])])
          expect(new URL(each)).toMatchObject({ protocol: 'https:', username: '', password: '' });
        // Nothing of it is left for a browser to take otherwise.
        expect(new URL(embed.src).href).toBe(embed.src);
        expect(embed.sandbox.split(' ').filter((right) => /navigation|modals/.test(right))).toEqual(
          [],
        );
        expect((embed.ratio ?? 0) > 0).not.toBe((embed.height ?? 0) > 0);
      }),
      { numRuns: 3000 },
    );
    expect(framed).toBeGreaterThan(100);
  });
});
