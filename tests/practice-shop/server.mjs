// The practice shop on loopback: options in, its address and a way to close it out. `node tests/practice-shop/server.mjs` runs it alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { frame, html } from './markup.mjs';
import { odd } from './odd.mjs';
import { createMemory } from './orders.mjs';
import { view } from './views.mjs';

const file = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));

async function form(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 100_000) throw new Error('too much');
  }
  return new URLSearchParams(text);
}

/** What a form does, and where it leads. */
function act(path, fields, memory) {
  if (path === '/cart/put') {
    memory.put(fields.get('id'), Math.max(1, Number(fields.get('quantity')) || 1));
    return '/cart';
  }
  if (path === '/cart/remove') {
    memory.remove(fields.get('id'));
    return '/cart';
  }
  if (path === '/checkout') {
    const order = memory.order({ payment: fields.get('payment') ?? 'bank', name: fields.get('name') || '김연습' });
    return order ? `/order/complete?no=${order.number}` : '/cart';
  }
  const deposit = /^\/order\/([\d-]+)\/deposit$/.exec(path);
  if (deposit && memory.deposit(deposit[1])) return `/order/${deposit[1]}`;
  if (path === '/board') {
    memory.ask(fields.get('title') ?? '', fields.get('text') ?? '');
    return '/board';
  }
  return undefined;
}

const shell = { title: '', body: '불러오는 중…' };
const nothing = { title: '없는 페이지', body: '찾으시는 페이지가 없습니다.' };

/** Opens the shop. `now` is its clock; port 0 takes a free one. */
export async function openShop({ port = 0, host = '127.0.0.1', now = () => new Date() } = {}) {
  const memory = createMemory(now);

  async function answer(request, response) {
    const url = new URL(request.url ?? '/', 'http://shop');
    const send = (status, type, body, headers = {}) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    if (url.pathname === '/style.css') return send(200, 'text/css', file('style.css'));
    if (url.pathname === '/spa-client.js') return send(200, 'text/javascript', file('spa-client.mjs'));

    const base = /^\/spa(\/|$)/.test(url.pathname) ? '/spa' : '';
    const path = url.pathname.slice(base.length);
    if (request.method === 'POST') {
      const to = act(path, await form(request), memory);
      if (!to) return send(404, 'text/plain', '');
      if (request.headers.accept?.includes('json'))
        return send(200, 'application/json', JSON.stringify({ to: base + to }));
      return send(303, 'text/plain', '', { location: base + to });
    }
    if (url.pathname.startsWith('/api/view')) {
      const page = view(url.pathname.slice('/api/view'.length), url.searchParams, memory, '/spa') ?? nothing;
      const title = page.title ? `${page.title} | 다온마루 생활관` : '다온마루 생활관';
      return send(200, 'application/json', JSON.stringify({ title, body: String(page.body) }));
    }
    if (base) {
      const head = html`<script type="module" src="/spa-client.js"></script>`;
      return send(200, 'text/html', frame(shell, { base, head }));
    }
    const name = /^\/odd\/([\w-]+)$/.exec(path)?.[1];
    const page = name && Object.hasOwn(odd, name) ? odd[name] : view(path, url.searchParams, memory);
    return page ? send(200, 'text/html', frame(page)) : send(404, 'text/html', frame(nothing));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(400);
      response.end();
    });
  });
  await new Promise((done) => server.listen(port, host, done));
  return {
    url: `http://${host}:${server.address().port}`,
    memory,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shop = await openShop({ port: Number(process.env.PORT) || 4790 });
  console.log(shop.url);
}
