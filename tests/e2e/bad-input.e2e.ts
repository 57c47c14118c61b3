// What goes wrong in a shop's page or in the browser: a clear state each, nothing saved that is wrong, nothing lost.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
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

interface Row {
  id: string;
  facts: { number?: string; total?: unknown; items?: { name: string }[] };
}
const orders = () => jikimi.rows<Row>('orders');

/** Shows a page, then a real order after it: when that one is saved, the first had its turn. */
async function shownBeforeAnOrder(path: string): Promise<Row[]> {
  const page = await jikimi.context.newPage();
  await page.goto(shop.url + path);
  await page.waitForLoadState('load');
  const other = await jikimi.context.newPage();
  const number = await buy(other, shop.url, { payment: 'card' });
  await until('the real order', async () => (await orders()).some(({ facts }) => facts.number === number));
  return (await orders()).filter(({ facts }) => facts.number !== number);
}

test.each([
  ['a page that only speaks of orders', '/odd/lookalike'],
  ['a half-rendered order', '/odd/half'],
  ['the front page', '/'],
  ['the terms', '/terms'],
])('%s is not saved', async (_, path) => {
  expect(await shownBeforeAnOrder(path)).toEqual([]);
});

test('the popup says that the page in front is no order', async () => {
  const page = await jikimi.context.newPage();
  await page.goto(`${shop.url}/notice`);
  const popup = await jikimi.popup(page);
  const state = popup.getByTestId('captured');
  await until('the state of the page', async () => (await state.textContent())?.trim());
  expect(await orders()).toEqual([]);
});

test('an order without an amount is kept without one, or asked about; never with a wrong one', async () => {
  const kept = await shownBeforeAnOrder('/odd/without-amount');
  expect(kept.length).toBeLessThanOrEqual(1);
  for (const { facts } of kept) {
    expect(facts.number).toBe('20261120-0777');
    expect(facts.total).toBeUndefined();
  }
  const page = await jikimi.context.newPage();
  await page.goto(`${shop.url}/odd/without-amount`);
  const popup = await jikimi.popup(page);
  await until('the state of the page', async () => (await popup.getByTestId('captured').textContent())?.trim());
});

test('a page cannot forge a capture', async () => {
  const kept = await shownBeforeAnOrder(`/odd/forger?id=${jikimi.id}`);
  expect(kept).toEqual([]);
});

test('even from the world of our own scripts a page may only propose', async () => {
  const page = await jikimi.context.newPage();
  const number = await buy(page, shop.url, { payment: 'card' });
  await until('the order', async () => (await orders()).length === 1);
  for (const [name, request] of [
    ['everything-deleted', {}],
    ['orders-deleted', { orderIds: (await orders()).map(({ id }) => id) }],
    ['settings-changed', { welcomed: false }],
  ] as const) {
    const reply = await jikimi.runInScript(page, [name, request], ([wanted, asked]) => {
      const { chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: unknown): Promise<unknown> } }
      >;
      return chrome?.runtime.sendMessage({ name: wanted, request: asked }).catch(String);
    });
    expect(JSON.stringify(reply ?? 'no reply'), name).not.toContain('"done":true');
  }
  expect((await orders()).map(({ facts }) => facts.number)).toEqual([number]);
});

test('the database closed under the extension is opened again, and nothing is lost', async () => {
  const page = await jikimi.context.newPage();
  const first = await buy(page, shop.url, { payment: 'card' });
  await until('the first order', async () => (await orders()).length === 1);
  await jikimi.closeDatabase();
  const second = await buy(page, shop.url, { payment: 'card', good: 'tray', quantity: 1 });
  await until('the second order', async () => (await orders()).length === 2);
  expect((await orders()).map(({ facts }) => facts.number).sort()).toEqual([first, second].sort());
});
