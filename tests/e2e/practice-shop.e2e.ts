// Both variants of the practice shop work for a shopper, so that a failing capture is never the shop's fault.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { buy, payIn } from './shopper.ts';

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

test.each(['', '/spa'] as const)('a purchase with links under "%s/"', async (base) => {
  const page = await jikimi.context.newPage();
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  const number = await buy(page, shop.url, { base });
  await page.getByText('총 결제금액').waitFor();
  expect(await page.locator('main').textContent()).toContain('128,000원');
  expect(loads).toBe(base === '' ? 5 : 1);
  await payIn(page);
  expect(new URL(page.url()).pathname).toBe(`${base}/order/${number}`);
  await page.close();
});
