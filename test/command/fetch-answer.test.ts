import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchAnswer } from '../../src/command/fetch-answer.ts';

/** What a server does, by the path that is asked for. */
const habits: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/fine': (response) => {
    response.setHeader('content-type', 'text/csv; charset=ISO-8859-1');
    response.end(Buffer.from([0xe4]));
  },
  '/moved': (response) => response.writeHead(302, { location: '/fine' }).end(),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/gone': (response) => response.writeHead(410).end('a page that says so'),
  '/silent': () => undefined,
  '/halting': (response) => response.write('{'),
  '/large': (response) => response.end('x'.repeat(5000)),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{ "events": [', () => response.destroy());
  },
};

const server = createServer(({ url = '' }, response) => habits[url]?.(response));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string) =>
  fetchAnswer(origin + path, 'event-timeline/1', { patience: 300, most: 1000 });

describe('the answer of a server', () => {
  it('is its bytes, with the encoding that it names', async () => {
    const answer = await ask('/fine');
    expect(answer).toMatchObject({ status: 200, redirected: false, charset: 'ISO-8859-1' });
    expect([...answer.bytes]).toEqual([0xe4]);
  });

  it('comes from where it leads on to', async () => {
    const address = `${origin}/fine`;
    expect(await ask('/moved')).toMatchObject({ status: 200, redirected: true, address });
  });

  it('is of no interest where it refuses', async () => {
    const { status, bytes } = await ask('/gone');
    expect([status, bytes.length]).toEqual([410, 0]);
  });

  it.each([
    ['/silent', 'load-timeout'],
    ['/halting', 'load-timeout'],
    ['/large', 'load-too-large'],
    ['/cut', 'load-truncated'],
  ])('of %s is given up: %s', async (path, code) => {
    await expect(ask(path)).rejects.toMatchObject({ code });
  });

  it('is none where it goes round in circles, or nobody listens', async () => {
    await expect(ask('/circle')).rejects.toThrow(TypeError);
    await expect(fetchAnswer('http://127.0.0.1:1/', 'x')).rejects.toThrow(TypeError);
  });
});
