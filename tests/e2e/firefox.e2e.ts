// The main job in real Firefox: order → stored → badge → the popup's next step → the letter's text → logged.
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
  expect(order?.facts.total).toEqual({ amount: 64_000, currency: 'KRW' });
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
