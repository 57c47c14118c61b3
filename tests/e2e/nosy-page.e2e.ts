// A shop's page that works against us with all that a page has: it cannot switch the capture off, read the note, learn what
// is stored or find a file of ours.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

let jikimi: Jikimi;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
  jikimi = await openChromium();
});
afterAll(async () => {
  await jikimi?.close();
  await shop?.close();
});

interface Order {
  id: string;
  facts: { number?: string; total?: unknown };
}
const stored = async (number: string) =>
  (await jikimi.rows<Order>('orders')).find(({ facts }) => facts.number === number);

/** What the page does before anything of its own is there: forges every event, and bends every tool that a script might use. */
function hostile(id: string) {
  const world = globalThis as unknown as Record<string, unknown> & { roots: unknown[]; heard: string[] };
  world.roots = [];
  world.heard = [];
  const names = ['gate', 'capture', 'contact', 'content'].flatMap((script) => [
    `${id}:${script}:wxt:content-script-started`,
    `${id}:${script}:wxt:locationchange`,
  ]);
  const forge = () => {
    for (const name of [...names, 'wxt:content-script-started', 'pagehide', 'beforeunload', 'visibilitychange']) {
      document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'capture', messageId: 'forged' } }));
      dispatchEvent(new CustomEvent(name, { detail: {} }));
    }
    postMessage({ type: 'wxt:content-script-started', contentScriptName: 'capture', messageId: 'forged' }, '*');
    for (const name of ['capture-proposed', 'orders-deleted', 'everything-deleted', 'settings-changed'])
      postMessage({ name, request: { sitesOff: [location.hostname], orderIds: ['forged'] } }, '*');
    new BroadcastChannel('jikimi').postMessage('changed');
  };
  setInterval(forge, 20);
  forge();
  // Whatever we send that a page can hear.
  addEventListener('message', ({ data }) => {
    if (!JSON.stringify(data)?.includes('forged')) world.heard.push(JSON.stringify(data));
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (how) {
    const root = attachShadow.call(this, { ...how, mode: 'open' });
    world.roots.push(root);
    return root;
  };
  const nothing = () => {
    throw new Error('no');
  };
  JSON.stringify = new Proxy(JSON.stringify, {});
  Object.assign(globalThis, {
    MutationObserver: class {
      observe() {}
      disconnect() {}
    },
    requestIdleCallback: nothing,
  });
  Object.assign(Document.prototype, { createTreeWalker: nothing, createElement: Document.prototype.createElement });
  Array.prototype.push = new Proxy(Array.prototype.push, {});
  Object.defineProperty(Object.prototype, 'jikimiStill', { value: true, configurable: true });
  Object.defineProperty(document, 'title', { get: () => 'nothing to see here', configurable: true });
}

test('the order is stored all the same, and the note about it is nobody else’s to read or press', async () => {
  const page = await jikimi.context.newPage();
  await page.addInitScript(hostile, jikimi.id);
  const number = await buy(page, shop.url, { payment: 'card' });
  const order = await until('the order', () => stored(number));
  expect(order.facts.total).toEqual({ amount: 128_000, currency: 'KRW' });

  // The note hangs on the document itself; that something stands there is all that the page can see.
  const host = page.locator('html > div');
  await host.waitFor({ state: 'attached' });
  const seen = await page.evaluate(async () => {
    const world = globalThis as unknown as { roots: unknown[]; heard: string[] };
    const [note] = [...document.documentElement.children].filter(
      ({ localName }) => localName === 'div',
    ) as HTMLElement[];
    if (!note) throw new Error('no note');
    const box = note.getBoundingClientRect();
    const inside: string[] = [];
    for (let x = box.left; x < box.right; x += 10)
      for (let y = box.top; y < box.bottom; y += 10)
        inside.push(
          ...document
            .elementsFromPoint(x, y)
            .filter((one) => note.contains(one) && one !== note)
            .map(String),
        );
    getSelection()?.selectAllChildren(note);
    // A click and a key of the page's own press nothing.
    for (const kind of ['click', 'pointerdown', 'pointerup'])
      note.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true }));
    note.click();
    note.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    return {
      root: note.shadowRoot,
      // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is asked for, too
      text: `${note.innerText}${note.textContent}${note.outerHTML.replace(/style="[^"]*"/, '')}`,
      selected: String(getSelection()),
      inside,
      roots: world.roots.length,
      heard: world.heard,
      slots: note.childNodes.length,
      found: (globalThis as unknown as { find(text: string): boolean }).find('주문을 저장했어요'),
    };
  });
  expect(seen).toMatchObject({ root: null, selected: '', inside: [], roots: 0, heard: [], slots: 0, found: false });
  expect(seen.text).not.toMatch(/[가-힣\d]/);
  expect(await stored(number)).toBeDefined();
});

test('what is stored and what we are stays unknown to it', async () => {
  const page = await jikimi.context.newPage();
  await buy(page, shop.url, { payment: 'card' });
  await page.goto(`${shop.url}/notice`);
  const asked = await page.evaluate(
    async ({ base, id }) => {
      const load = (path: string, tag: 'script' | 'link' | 'iframe' | 'img' | 'object') =>
        new Promise<string>((done) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => done('load'));
          element.addEventListener('error', () => done('error'));
          if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
          element.setAttribute(tag === 'link' ? 'href' : tag === 'object' ? 'data' : 'src', base + path);
          document.body.append(element);
        });
      const world = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return {
        loads: await Promise.all([
          load('gate.js', 'script'),
          load('capture.js', 'script'),
          load('icon/128.png', 'img'),
          load('assets/popup.css', 'link'),
        ]),
        fetched: await Promise.all(
          ['', 'manifest.json', 'dashboard.html', 'gate.js'].map((path) => fetch(base + path).then(String, () => 'no')),
        ),
        runtime: typeof world.chrome?.runtime?.sendMessage,
        own: [
          ...(await indexedDB.databases()).map(({ name }) => name),
          ...(await caches.keys()),
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          document.cookie,
          ...(await navigator.serviceWorker.getRegistrations()).map(String),
        ].join(''),
        traces: performance
          .getEntries()
          .filter(({ name }) => name.includes(id))
          .map(({ name }) => name.replace(base, '')),
        globals: Object.getOwnPropertyNames(globalThis).filter((name) => /jikimi|wxt/i.test(name)),
        marks: document.documentElement.outerHTML.match(/jikimi|data-wxt/gi) ?? [],
      };
    },
    { base: jikimi.address(''), id: jikimi.id },
  );
  // The traces are of the page's own tries.
  expect(asked.traces.every((path) => /^(gate|capture|icon|assets|manifest|dashboard|$)/.test(path))).toBe(true);
  expect({ ...asked, traces: [] }).toEqual({
    loads: ['error', 'error', 'error', 'error'],
    fetched: ['no', 'no', 'no', 'no'],
    runtime: 'undefined',
    own: '',
    traces: [],
    globals: [],
    marks: [],
  });
});
