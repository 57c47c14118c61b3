// The main job in real Firefox: order → stored → badge → the popup's next step → the letter's text → logged. What a page can
// learn of us there, private windows, and everything deleted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Firefox, type FirefoxTab, openFirefox } from './firefox.ts';
import { orderedAt, silentOn } from './main-job.ts';
import { until } from './until.ts';

/** WebDriver's code of the Control key. */
const control = '\uE009';

let firefox: Firefox;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop({ now: () => new Date(orderedAt) });
  firefox = await openFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await shop?.close();
});

/** All that the shop's pages ask for on the way to an order. */
const shopPaths = ['/', '/cart', '/cart/put', '/checkout', '/order/complete', '/product/desk', '/style.css'];

const path = (tab: FirefoxTab) => tab.evaluate(() => location.pathname + location.search, undefined);

async function buy(tab: FirefoxTab): Promise<string> {
  await tab.goto(`${shop.url}/`);
  await tab.click('main a[href="/product/desk"]');
  await until('the product', async () => (await path(tab)) === '/product/desk');
  await tab.click('main button.main');
  await until('the cart', async () => (await path(tab)) === '/cart');
  await tab.click('a[href="/checkout"]');
  await until('the checkout', async () => (await path(tab)) === '/checkout');
  await tab.click('input[value=card]');
  await tab.click('main button.main');
  const at = await until('the order', async () => {
    const now = await path(tab);
    return now.startsWith('/order/complete') && now;
  });
  return new URLSearchParams(at.split('?')[1]).get('no') ?? '';
}

test('from order to the letter', async () => {
  await firefox.api('storage.local.set', { clock: orderedAt });
  const tab = await firefox.open(`${shop.url}/`);
  const number = await buy(tab);

  const [order] = await until('the order in the database', async () => {
    const rows = await firefox.rows<{ facts: { number?: string; total?: unknown } }>('orders');
    return rows.length > 0 && rows;
  });
  expect(order?.facts.number).toBe(number);
  // Nor did a script of ours ask the shop itself: these are its own pages and their style.
  const paths = firefox.asked
    .filter((address) => address.startsWith(shop.url))
    .map((address) => new URL(address).pathname);
  expect([...new Set(paths)].sort()).toEqual(shopPaths);
  expect(order?.facts.total).toEqual({ amount: 64_000, currency: 'KRW' });
  await until("the shop's contacts to be watched", async () => {
    const scripts = await firefox.api<{ id: string; matches: string[] }[]>('scripting.getRegisteredContentScripts');
    return scripts.some(({ id, matches }) => id === 'contacts' && matches.join() === '*://127.0.0.1/*');
  });
  expect(await firefox.api('action.getBadgeText', {})).toBe('');

  await firefox.api('storage.local.set', { clock: silentOn });
  await until('the badge', () => firefox.api<string>('action.getBadgeText', {}));

  const popup = await firefox.open(firefox.address('popup.html'));
  const step = await until('the next step', () => popup.text('[data-testid=next-step]'));
  expect(step).toMatch(/문의|연락|확인/);

  await popup.click('[data-testid=copy-letter]');
  await until('the question whether it was sent', () => popup.text('[data-testid=log-attempt]'));
  await tab.goto(`${shop.url}/board`);
  await tab.click('textarea');
  await tab.press(control, 'v');
  const letter = await until('the letter in the question form', () =>
    tab.evaluate(() => document.querySelector('textarea')?.value ?? '', undefined),
  );
  expect(letter).toContain(number);
  expect(letter).toContain('원목 좌식 책상');

  await popup.click('[data-testid=log-attempt]');
  await until('the attempt', async () => {
    const cases = await firefox.rows<{ events: { kind: string }[] }>('cases');
    return cases.some(({ events }) => events.some(({ kind }) => kind === 'contact-attempted'));
  });
});

test('the watch over all tests sees what the event page, a page of ours and a script in a page ask for', async () => {
  const tab = await firefox.open(`${shop.url}/notice`);
  const told = async (ask: () => Promise<unknown>, most: number) => {
    expect(await firefox.requests()).toEqual([]);
    await ask();
    const seen: string[] = [];
    await until('the requests', async () => seen.push(...(await firefox.requests())) >= most);
    return [...new Set(seen)].sort();
  };
  const ask = (url: string) => void fetch(url, { mode: 'no-cors' }).catch(() => {});
  expect(await told(() => firefox.inOwnPage(ask, `${shop.url}/own-page`), 1)).toEqual([`${shop.url}/own-page`]);
  const inEventPage = async (url: string) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { getBackgroundPage(): Promise<{ fetch: typeof fetch }> } };
    };
    const page = await browser.runtime.getBackgroundPage();
    await page.fetch(url, { mode: 'no-cors' }).catch(() => {});
  };
  expect(await told(() => firefox.inOwnPage(inEventPage, `${shop.url}/event-page`), 1)).toEqual([
    `${shop.url}/event-page`,
  ]);
  const hosts = ['fetched.example', 'requested.example', 'pictured.example', 'beacon.example'];
  const inScript = ([fetched = '', requested = '', pictured = '', beacon = '']: string[]) => {
    fetch(`http://${fetched}/`, { mode: 'no-cors' }).catch(() => {});
    const request = new XMLHttpRequest();
    request.open('GET', `http://${requested}/`);
    request.send();
    new Image().src = `http://${pictured}/`;
    navigator.sendBeacon(`http://${beacon}/`, 'x');
  };
  // The picture is seen twice: by the browser's own account, too.
  expect(await told(() => firefox.runInScript(`${shop.url}/notice`, hosts, inScript), 5)).toEqual(
    [...hosts, 'http://pictured.example/'].sort(),
  );
  await tab.evaluate(ask, `${shop.url}/page-itself`);
  await until('the page’s own request', () => firefox.asked.includes(`${shop.url}/page-itself`));
  expect(await firefox.requests()).toEqual([]);
  await tab.close();
});

test('a page cannot find us by our files, our database or our globals', async () => {
  const tab = await firefox.open(`${shop.url}/notice`);
  const seen = await tab.evaluate(async (base) => {
    const load = (path: string, tag: 'script' | 'img' | 'iframe') =>
      new Promise<string>((done) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => done('load'));
        element.addEventListener('error', () => done('error'));
        element.src = base + path;
        document.body.append(element);
      });
    const fetched = ['manifest.json', 'popup.html', 'gate.js'].map((path) =>
      fetch(base + path).then(
        () => 'answered',
        () => 'no',
      ),
    );
    return {
      loads: await Promise.all([load('gate.js', 'script'), load('icon/128.png', 'img')]),
      fetched: await Promise.all(fetched),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => /jikimi|wxt/i.test(name)),
      runtime: typeof (globalThis as { browser?: unknown }).browser,
    };
  }, firefox.address(''));
  expect(seen).toEqual({
    loads: ['error', 'error'],
    fetched: ['no', 'no', 'no'],
    databases: [],
    globals: [],
    runtime: 'undefined',
  });
  await tab.close();
});

test('a page that searches itself does not find the note’s words', async () => {
  const tab = await firefox.open(`${shop.url}/`);
  await buy(tab);
  await until('the note', () =>
    tab.evaluate(() => [...document.documentElement.children].some(({ localName }) => localName === 'div'), undefined),
  );
  const found = await tab.evaluate(
    (words) => words.map((text) => (globalThis as unknown as { find(text: string): boolean }).find(text)),
    ['주문이 완료되었습니다', '주문을 저장했어요'],
  );
  expect(found).toEqual([true, false]);
  await tab.close();
});

test('the manifest says that nothing is collected, and asks for no host and no private windows', async () => {
  const manifest = await firefox.api<Record<string, unknown>>('runtime.getManifest');
  expect(manifest).toMatchObject({
    manifest_version: 3,
    incognito: 'not_allowed',
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  // Firefox names what is absent, with `null`.
  for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts'])
    expect(manifest[key] ?? 'absent', key).toBe('absent');
});

test('an order in a private window is not seen', async () => {
  shop.memory.put('desk', 1);
  const hidden = shop.memory.order({ payment: 'card', name: '김연습' })?.number ?? '';
  const numbers = async () =>
    (await firefox.rows<{ facts: { number?: string } }>('orders')).map(({ facts }) => facts.number);
  const shown = await firefox.privileged(
    (url) =>
      new Promise<string>((done) => {
        const world = globalThis as unknown as {
          OpenBrowserWindow(how: unknown): {
            close(): void;
            gBrowser: { selectedBrowser: { loadURI(uri: unknown, how: unknown): void; contentTitle: string } };
          };
          Services: {
            io: { newURI(url: string): unknown };
            obs: Record<'addObserver' | 'removeObserver', (done: (subject: unknown) => void, topic: string) => void>;
            scriptSecurityManager: { getSystemPrincipal(): unknown };
          };
        };
        const opened = world.OpenBrowserWindow({ private: true });
        const { obs } = world.Services;
        // Before this the window puts its own start page into place of ours.
        const ready = 'browser-delayed-startup-finished';
        const start = (subject: unknown) => {
          if (subject !== opened) return;
          obs.removeObserver(start, ready);
          const triggeringPrincipal = world.Services.scriptSecurityManager.getSystemPrincipal();
          const browser = opened.gBrowser.selectedBrowser;
          browser.loadURI(world.Services.io.newURI(url), { triggeringPrincipal });
          const look = setInterval(() => {
            if (!browser.contentTitle.includes('주문')) return;
            clearInterval(look);
            done(browser.contentTitle);
            // What opens next opens in the other window.
            opened.close();
          }, 50);
        };
        obs.addObserver(start, ready);
      }),
    `${shop.url}/order/complete?no=${hidden}`,
  );
  expect(shown).toContain('주문');
  // An order of an open window that comes after it is stored: the hidden one had its turn.
  const tab = await firefox.open(`${shop.url}/`);
  const number = await buy(tab);
  await until('the order of the open window', async () => (await numbers()).includes(number));
  expect(await numbers()).not.toContain(hidden);
  await tab.close();
});

test('deleting everything leaves nothing behind', async () => {
  await firefox.api('storage.local.remove', 'clock');
  expect((await firefox.rows('orders')).length).toBeGreaterThan(0);
  expect(await firefox.send('everything-deleted', {})).toEqual({ done: true });
  const stores = ['orders', 'sellers', 'receipts', 'cases', 'settings', 'search', 'files', 'marks'];
  expect({
    rows: await Promise.all(stores.map(async (name) => (await firefox.rows(name)).length)),
    local: await firefox.api('storage.local.get'),
    session: await firefox.api('storage.session.get'),
    alarms: await firefox.api('alarms.getAll'),
    scripts: await firefox.api('scripting.getRegisteredContentScripts'),
    badge: await firefox.badge(),
  }).toEqual({ rows: stores.map(() => 0), local: {}, session: {}, alarms: [], scripts: [], badge: '' });
});
