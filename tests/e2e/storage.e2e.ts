// The database in a real Chromium: ten thousand orders out and back in, an old tab beside a newer version, data that the
// browser took away, and everything deleted.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { growOrders } from './grow.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

let jikimi: Jikimi;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
  jikimi = await openChromium();
});
afterEach(async () => {
  await jikimi?.close();
  await shop?.close();
});

const stores = ['orders', 'sellers', 'receipts', 'cases', 'settings', 'search', 'files', 'marks'];
const count = (store: string) => jikimi.rows(store).then(({ length }) => length);
const dashboard = async (place: string) => {
  const page = await jikimi.context.newPage();
  await page.goto(jikimi.address(`dashboard.html#/${place}`));
  return page;
};

/** Downloads a backup by the button; its parts' hashes, by name. */
async function backUp(page: Page): Promise<{ path: string; parts: Record<string, string>; counts: unknown }> {
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByTestId('backup-make').click();
  const path = await (await download).path();
  const files = unzipSync(new Uint8Array(readFileSync(path)), { filter: ({ name }) => name === 'manifest.json' });
  const { parts, counts } = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  // The settings hold when the last backup was made.
  delete parts['settings.json'];
  return { path, parts, counts };
}

const many = 10_000;

test(`${many} orders with attachments: backup, wipe, restore; identical by hash`, async () => {
  // The worker makes the database when it first starts.
  await until('the database', () => jikimi.send('settings-changed', { welcomed: true }));
  await jikimi.inOwnPage(growOrders, many);
  const page = await dashboard('settings');
  const before = await backUp(page);
  expect(before.counts).toEqual({ orders: many, sellers: 100, receipts: many, cases: many, files: many / 10 });

  expect(await jikimi.send('everything-deleted', {})).toEqual({ done: true });
  expect(await count('orders')).toBe(0);
  await page.getByTestId('backup-restore').setInputFiles(before.path);
  await until('the orders to be back', async () => (await count('orders')) === many, 150);
  await page.locator('#backup[aria-busy=false]').waitFor({ timeout: 60_000 });
  const after = await backUp(page);
  expect(after.parts).toEqual(before.parts);

  // And a broken one is refused with a word, changing nothing.
  const broken = readFileSync(before.path).subarray(0, 400_000);
  await page
    .getByTestId('backup-restore')
    .setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: broken });
  await page.getByText('파일이 중간에 끊겼어요').waitFor();
  expect((await backUp(page)).parts).toEqual(before.parts);
}, 400_000);

test('an old tab gives way to a newer version, and the old version says that it cannot read it', async () => {
  const page = await jikimi.context.newPage();
  await buy(page, shop.url, { payment: 'card' });
  await until('the order', async () => (await count('orders')) === 1);
  const desk = await dashboard('orders');
  await desk.getByTestId('order-row').first().waitFor();
  // Worker and dashboard both hold the database; neither may block.
  const upgraded = await jikimi.inOwnPage(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('jikimi', 999);
        request.onblocked = () => done('blocked');
        request.onerror = () => done(String(request.error));
        request.onsuccess = () => {
          request.result.close();
          done('upgraded');
        };
      }),
    undefined,
  );
  expect(upgraded).toBe('upgraded');
  const popup = await jikimi.popup();
  await popup.locator('.trouble').waitFor();
  expect(await jikimi.send('agenda-asked', { limit: 1 })).toEqual({ failed: 'VersionError' });
});

test('a database that the browser took away under us is said, though new orders came, until it is restored or waved away', async () => {
  const page = await jikimi.context.newPage();
  const filled = async () => {
    const { heartbeat } = await jikimi.api<{ heartbeat?: { birth?: string } }>('storage.local.get', 'heartbeat');
    return heartbeat?.birth;
  };
  const numbers = async () =>
    (await jikimi.rows<{ facts: { number: string } }>('orders')).map((one) => one.facts.number);
  const buyOne = async () => {
    const number = await buy(page, shop.url, { payment: 'card' });
    await until('the order', async () => (await numbers()).includes(number));
    return number;
  };
  const lose = () =>
    jikimi.inOwnPage(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.deleteDatabase('jikimi');
          request.onsuccess = () => done();
          request.onerror = () => fail(request.error);
          request.onblocked = () => fail(new Error('blocked'));
        }),
      undefined,
    );
  const first = await buyOne();
  await until('the sign of life', filled);
  const desk = await dashboard('settings');
  const { path } = await backUp(desk);
  const alert = desk.getByRole('alert');
  expect(await alert.count()).toBe(0);

  // Worker and dashboard both have it open; the next order goes into the new one.
  await lose();
  const second = await buyOne();
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/지워졌어요/);
  const popup = await jikimi.popup();
  expect(await popup.getByTestId('trouble').textContent()).toMatch(/지워졌어요/);
  await popup.close();

  await desk.getByTestId('backup-restore').setInputFiles(path);
  await alert.waitFor({ state: 'detached' });
  expect((await numbers()).sort()).toEqual([first, second].sort());
  const calm = await jikimi.popup();
  await calm.locator('main').waitFor();
  expect(await calm.getByTestId('trouble').count()).toBe(0);
  await calm.close();

  await until('the sign of life', filled);
  await jikimi.kill();
  await lose();
  await jikimi.send('reconcile', {});
  await desk.reload();
  await alert.waitFor();
  await alert.getByRole('link').click();
  await desk.getByTestId('backup-restore').waitFor({ state: 'attached' });
  await alert.getByRole('button').click();
  await alert.waitFor({ state: 'detached' });
  await buyOne();
  await desk.reload();
  await desk.getByTestId('backup-make').waitFor();
  expect(await alert.count()).toBe(0);
});

test('deleting everything leaves nothing behind', async () => {
  const page = await jikimi.context.newPage();
  await buy(page, shop.url, { payment: 'card' });
  await until('the order', async () => (await count('orders')) === 1);
  await jikimi.api('storage.session.set', { 'draft.note': 'half a word' });
  const desk = await dashboard('stored');
  // What a report of a fault holds: counts and codes, no word of the order.
  const report = (await desk.locator('details pre').textContent()) ?? '';
  expect(report).toMatch(/orders 1, cases \d, pages \d/);
  const [order] = await jikimi.rows<{ site: string; facts: { number: string } }>('orders');
  for (const word of [order?.facts.number ?? '', order?.site ?? '', '원목', '다온마루', new URL(shop.url).host])
    expect(report).not.toContain(word);
  await desk.locator('form input').last().fill('모두 지우기');
  await desk.locator('button[data-kind=grave]').click();
  await until('the orders to be gone', async () => (await count('orders')) === 0);
  const left = async () => ({
    rows: await Promise.all(stores.map(count)),
    local: await jikimi.api('storage.local.get'),
    session: await jikimi.api('storage.session.get'),
    alarms: await jikimi.api('alarms.getAll'),
    scripts: await jikimi.api('scripting.getRegisteredContentScripts'),
    badge: await jikimi.badge(),
  });
  const nothing = { rows: stores.map(() => 0), local: {}, session: {}, alarms: [], scripts: [], badge: '' };
  await until('nothing to be left', async () => JSON.stringify(await left()) === JSON.stringify(nothing)).catch(
    () => {},
  );
  expect(await left()).toEqual(nothing);
  expect(
    await desk.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      await caches.keys(),
      (await indexedDB.databases()).map(({ name }) => name),
    ]),
  ).toEqual([[], [], [], ['jikimi']]);
});
