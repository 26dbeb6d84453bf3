// A document that a desk changes while somebody reads it. `desk?id=…` answers with what has been PUT
// there last, `desk-log?id=…` with how it was asked for since.
import { createHash } from 'node:crypto';

const OPEN = { 'access-control-allow-origin': '*' };
const desks = new Map();

const deskOf = (asked) => {
  const id = asked.get('id');
  if (!desks.has(id)) desks.set(id, { answer: { body: '' }, log: [] });
  return desks.get(id);
};

const send = (response, status, headers = {}, body = '') => {
  response.writeHead(status, { ...OPEN, ...headers });
  response.end(body);
};

async function desk({ request, response, asked }) {
  // Whoever counts what was not found looks before the answer is written.
  response.statusCode = 204;
  const { log, ...state } = deskOf(asked);
  if (request.method === 'PUT') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    deskOf(asked).answer = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return send(response, 204);
  }
  const { status = 200, headers = {}, body = '', cut = false } = state.answer;
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
  const known = request.headers['if-none-match'];
  const same = status === 200 && known === etag;
  log.push({
    method: request.method,
    conditional: known !== undefined,
    status: same ? 304 : status,
  });
  if (same) return send(response, 304, { etag });
  const all = { 'content-type': 'application/json', ...(status === 200 && { etag }), ...headers };
  if (!cut) return send(response, status, all, body);
  response.writeHead(status, { ...OPEN, ...all, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => setTimeout(() => response.destroy(), 50));
}

export const deskBehaviours = {
  desk: (exchange) => void desk(exchange),
  'desk-log': ({ response, asked }) =>
    send(response, 200, { 'content-type': 'application/json' }, JSON.stringify(deskOf(asked).log)),
};
