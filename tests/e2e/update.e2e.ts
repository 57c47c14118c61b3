// The extension is updated while a shop's pages are open: the scripts that were there fall silent, new ones take their place.
// And pages of private windows, which are none of our business.
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

interface Order {
  facts: { number?: string };
}
const numbers = async () => (await jikimi.rows<Order>('orders')).map(({ facts }) => facts.number);

test('after an update open pages are read on, and what was left behind in them makes no sound', async () => {
  const page = await jikimi.context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  const first = await buy(page, shop.url, { base: '/spa', payment: 'card' });
  await until('the first order', async () => (await numbers()).includes(first));
  await jikimi.reload();
  await until('the scripts to be registered again', async () => {
    const scripts = await jikimi.api<{ id: string }[]>('scripting.getRegisteredContentScripts');
    // The order that was just placed is an open case: its shop's contacts are watched again as well.
    return ['contacts', 'gate'].every((id) => scripts.some((script) => script.id === id));
  });
  // The same page, never loaded again: links and forms of a single-page shop.
  await page.bringToFront();
  await page.locator('a.brand').click();
  await page.locator('main a[href$="/product/tray"]').click();
  await page.getByRole('button', { name: '장바구니 담기' }).click();
  await page.getByRole('link', { name: '주문하기' }).click();
  await page.locator('input[name=payment][value=card]').check();
  await page.getByRole('button', { name: '결제하기' }).click();
  await page.getByRole('heading', { name: '주문이 완료되었습니다' }).waitFor();
  const second = new URL(page.url()).searchParams.get('no') ?? '';
  await until('the second order', async () => (await numbers()).includes(second));
  expect((await numbers()).sort()).toEqual([first, second].sort());
  expect(noise.filter((text) => !/favicon/.test(text))).toEqual([]);
});

test('an order in a private window is not seen', async () => {
  shop.memory.put('desk', 1);
  const hidden = shop.memory.order({ payment: 'card', name: '김연습' })?.number ?? '';
  const session = await jikimi.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const url = `${shop.url}/order/complete?no=${hidden}`;
  const { targetId } = await session.send('Target.createTarget', { url, browserContextId });
  await until('the page of the private window', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some((target) => target.targetId === targetId && target.title.includes('주문'));
  });
  const page = await jikimi.context.newPage();
  // An order of an open window that comes after it is stored: the hidden one had its turn.
  const shown = await buy(page, shop.url, { payment: 'card' });
  await until('the order of the open window', async () => (await numbers()).includes(shown));
  expect(await numbers()).toEqual([shown]);
  await session.send('Target.disposeBrowserContext', { browserContextId });
});
