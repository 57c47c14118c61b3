// What leaves the browser, and what a page can learn: every request goes through a proxy that writes it down.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { openProxy, type WritingProxy } from './proxy.ts';
import { buy, payIn } from './shopper.ts';
import { until } from './until.ts';

let jikimi: Jikimi;
let shop: Awaited<ReturnType<typeof openShop>>;
let proxy: WritingProxy;

beforeAll(async () => {
  shop = await openShop();
  proxy = await openProxy();
  jikimi = await openChromium({
    args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
});
afterAll(async () => {
  await jikimi?.close();
  await shop?.close();
  await proxy?.close();
});

test('from the first order to the badge and every screen, the extension asks nobody anything', async () => {
  const page = await jikimi.context.newPage();
  await buy(page, shop.url, { payment: 'card' });
  await until('the order', async () => (await jikimi.rows('orders')).length === 1);
  await buy(page, shop.url);
  await payIn(page);
  await jikimi.setClock('2027-01-04T10:00:00+09:00');
  await until('the badge', async () => (await jikimi.badge()) !== '');
  await jikimi.kill();
  for (const path of ['popup.html', 'dashboard.html', 'welcome.html']) {
    const screen = await jikimi.context.newPage();
    await screen.goto(jikimi.address(path));
    await screen.waitForLoadState('load');
    await screen.close();
  }
  expect(jikimi.requests).toEqual([]);
  expect(proxy.strangers()).toEqual([]);
  expect(proxy.asked).toContain(`${shop.url}/`);
});

test('the watch over all tests sees what the worker, a page and a script in a page ask for', async () => {
  const ask = (url: string) => void fetch(url, { mode: 'no-cors' }).catch(() => {});
  const asked = ['worker', 'own-page', 'script'].map((who) => `${shop.url}/${who}`);
  const [worker = '', ownPage = '', script = ''] = asked;
  const [service] = jikimi.context.serviceWorkers();
  await (service ?? (await jikimi.context.waitForEvent('serviceworker'))).evaluate(ask, worker);
  await jikimi.inOwnPage(ask, ownPage);
  const page = await jikimi.context.newPage();
  await page.goto(`${shop.url}/order/1`);
  await jikimi.runInScript(page, script, ask);
  await page.evaluate(ask, `${shop.url}/page-itself`);
  await until('all three', () => jikimi.requests.length >= 3);
  expect(jikimi.requests.splice(0).sort()).toEqual(asked.sort());
});

test('a page cannot find us by our files, our database, our messages or our globals', async () => {
  const page = await jikimi.context.newPage();
  await page.goto(`${shop.url}/notice`);
  const seen = await page.evaluate(async (base) => {
    const load = (path: string) =>
      fetch(base + path).then(
        () => true,
        () => false,
      );
    const picture = (path: string) =>
      new Promise<boolean>((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = base + path;
      });
    const runtime = (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
    return {
      files: await Promise.all(['manifest.json', 'popup.html', 'capture.js', 'gate.js'].map(load)),
      icon: await picture('icon/128.png'),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      globals: Object.keys(globalThis).filter((name) => /jikimi/i.test(name)),
      runtime: runtime !== undefined,
    };
  }, jikimi.address(''));
  expect(seen).toEqual({
    files: [false, false, false, false],
    icon: false,
    databases: [],
    globals: [],
    runtime: false,
  });
});

test('the manifest asks for no host, no private windows, no resource for pages, no code from elsewhere', async () => {
  const manifest = await jikimi.api<Record<string, unknown>>('runtime.getManifest');
  expect(manifest).toMatchObject({ incognito: 'not_allowed', manifest_version: 3 });
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('content_security_policy');
});
