// A server that does everything wrong that servers do. In the browser tests it answers under
// `/misbehave/…` of the page's own origin, and on a port of its own for what another origin does;
// a test in Node starts it by `startMisbehavingServer()`.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { deskBehaviours } from './desk.mjs';

export const PREFIX = '/misbehave/';

const DOCUMENT = JSON.stringify({
  title: 'Suez',
  source: { name: 'Suez Canal Authority' },
  events: [
    { id: 'blocked', when: '2021-03-23', title: 'The Ever Given runs aground' },
    { id: 'free', when: '2021-03-29', title: 'It floats again' },
  ],
});
const JSON_TYPE = { 'content-type': 'application/json' };
const PAGE = '<!doctype html><title>Sign in</title><p>Who are you?</p>';

/** Answers that are held back until a test lets go of them, by their id. */
const held = new Map();

const send = (response, status, headers = {}, body = '') => {
  response.writeHead(status, headers);
  response.end(body);
};
const document = (response, headers = {}, status = 200) =>
  send(response, status, { ...JSON_TYPE, ...headers }, DOCUMENT);

/** Sends the first half, and the rest when `release?id=…` is asked for. */
function inSteps(response, id, headers) {
  const half = Math.floor(DOCUMENT.length / 2);
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(DOCUMENT.slice(0, half));
  held.set(id, () => response.end(DOCUMENT.slice(half)));
}

/** More and more, until whoever reads it goes away. */
function endless(response) {
  response.writeHead(200, JSON_TYPE);
  const pour = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
}

/** Half of it; then the line is cut, as when a train enters a tunnel. */
function cut(response, headers) {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(DOCUMENT.slice(0, 40), () => setTimeout(() => response.destroy(), 50));
}

const windows = (text) => Buffer.from(text, 'latin1');

const behaviours = {
  ...deskBehaviours,
  fine: ({ response }) => document(response),
  status: ({ response, asked }) => send(response, Number(asked.get('code')), {}, 'no'),
  busy: ({ response }) => send(response, 503, { 'retry-after': '120' }, 'later'),
  page: ({ response }) => send(response, 200, { 'content-type': 'text/html' }, PAGE),
  // What a proxy says with a status of its own.
  disguised: ({ response }) => send(response, 200, JSON_TYPE, PAGE),
  login: ({ response }) => send(response, 302, { location: `${PREFIX}signin?from=login` }),
  signin: ({ response }) => send(response, 200, { 'content-type': 'text/html' }, PAGE),
  'login-elsewhere': ({ response, other }) =>
    send(response, 302, { location: `${other}${PREFIX}signin` }),
  moved: ({ response }) => send(response, 301, { location: `${PREFIX}fine` }),
  empty: ({ response }) => send(response, 200, JSON_TYPE),
  nothing: ({ response }) => send(response, 204),
  // Says that there is more than comes.
  short: ({ response }) => cut(response, { 'content-length': String(DOCUMENT.length) }),
  cut: ({ response }) => cut(response, {}),
  // All comes that was there: the file itself was saved only in part.
  'half-saved': ({ response }) =>
    send(response, 200, JSON_TYPE, DOCUMENT.slice(0, DOCUMENT.length - 20)),
  packed: ({ response }) =>
    send(response, 200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, gzipSync(DOCUMENT)),
  // Longer packed than unpacked.
  'packed-small': ({ response }) =>
    send(response, 200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, gzipSync('{"events":[]}')),
  windows: ({ response }) =>
    send(
      response,
      200,
      { 'content-type': 'text/csv; charset=utf-8' },
      windows('when;title\n1956-07-26;N\xe4chster Halt: S\xfcez\n'),
    ),
  cyrillic: ({ response }) =>
    send(
      response,
      200,
      { 'content-type': 'text/csv; charset="windows-1251"' },
      // "Суэц"
      Buffer.concat([windows('when,title\n1956-07-26,'), Buffer.from([0xd1, 0xf3, 0xfd, 0xf6])]),
    ),
  wide: ({ response }) =>
    send(response, 200, JSON_TYPE, Buffer.from(`\uFEFF${DOCUMENT}`, 'utf16le')),
  workbook: ({ response }) =>
    send(
      response,
      200,
      { 'content-type': 'application/octet-stream' },
      Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0xff, 0xfe, 0x80]),
    ),
  silent: () => undefined,
  stalled: ({ response }) => {
    response.writeHead(200, JSON_TYPE);
    response.write(DOCUMENT.slice(0, 40));
  },
  gone: ({ response }) => response.destroy(),
  endless: ({ response }) => endless(response),
  huge: ({ response }) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '70000000' });
    response.write(DOCUMENT);
  },
  steps: ({ response, asked }) =>
    inSteps(
      response,
      asked.get('id'),
      asked.has('known') ? { 'content-length': String(DOCUMENT.length) } : {},
    ),
  release: ({ response, asked }) => {
    held.get(asked.get('id'))?.();
    send(response, 204);
  },
  // Missing until `mended?id=…` has been asked for.
  mending: ({ response, asked }) =>
    held.has(asked.get('id')) ? document(response) : send(response, 503, {}, 'later'),
  mended: ({ response, asked }) => {
    held.set(asked.get('id'), () => undefined);
    send(response, 204);
  },
  tagged: ({ request, response }) =>
    request.headers['if-none-match'] === '"1"'
      ? send(response, 304, { etag: '"1"' })
      : document(response, { etag: '"1"', 'last-modified': 'Mon, 29 Mar 2021 15:00:00 GMT' }),
  cookie: ({ response }) => send(response, 204, { 'set-cookie': 'reader=17; Path=/' }),
  // Whoever reads this has shown what only the page's own server may see.
  secret: ({ request, response }) =>
    send(
      response,
      200,
      { ...JSON_TYPE, 'access-control-allow-origin': '*' },
      JSON.stringify({ events: [{ when: '2025', title: request.headers.cookie ?? 'no cookie' }] }),
    ),
  open: ({ response }) => document(response, { 'access-control-allow-origin': '*' }),
  'open-packed': ({ response }) =>
    send(
      response,
      200,
      { ...JSON_TYPE, 'content-encoding': 'gzip', 'access-control-allow-origin': '*' },
      gzipSync('{"events":[]}'),
    ),
  elsewhere: ({ response, other }) => send(response, 200, { 'content-type': 'text/plain' }, other),
};

/** Answers a request if it asks for misbehaviour; returns whether it did. `other` is the second origin. */
export function misbehave(request, response, other) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith(PREFIX)) return false;
  const behaviour = behaviours[pathname.slice(PREFIX.length)];
  if (!behaviour) return false;
  behaviour({ request, response, asked: searchParams, other });
  return true;
}

/** Starts it on a free port; `origin` is where it is, `stop()` ends it and all that it holds. */
export async function startMisbehavingServer() {
  const server = createServer((request, response) => {
    if (!misbehave(request, response, origin)) send(response, 404);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  server.unref();
  // Cookies know no ports: it could read those of the page, if it were sent any.
  const origin = `http://localhost:${server.address().port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin, stop };
}

/** The same as a middleware (Koa) for the server of the browser tests; it must be the first. */
export function misbehavingMiddleware() {
  let starting;
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    starting ??= startMisbehavingServer();
    const { origin } = await starting;
    // The answer is not Koa's to finish.
    context.respond = false;
    if (!misbehave(context.req, context.res, origin)) send(context.res, 404);
  };
}
