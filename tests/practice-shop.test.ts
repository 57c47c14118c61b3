// The practice shop by itself: what its pages say after a purchase.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from './practice-shop/server.mjs';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop({ now: () => new Date('2026-11-22T16:30:00Z') });
});
afterAll(() => shop.close());

const post = (path: string, fields: Record<string, string>) =>
  fetch(shop.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const page = async (path: string) => (await fetch(shop.url + path)).text();

test('an order by bank transfer waits for the deposit and is prepared for ever after it', async () => {
  await post('/cart/put', { id: 'desk', quantity: '2' });
  const bought = await post('/checkout', { payment: 'bank', name: '김연습' });
  // 16:30 UTC is the next day in Seoul.
  expect(bought.headers.get('location')).toBe('/order/complete?no=20261123-0001');
  const complete = await page('/order/complete?no=20261123-0001');
  expect(complete).toContain('<dt>주문일자</dt><dd>2026-11-23 01:30</dd>');
  expect(complete).toContain('<dt>총 결제금액</dt><dd>128,000원</dd>');
  expect(complete).toContain('입금대기');
  await post('/order/20261123-0001/deposit', {});
  expect(await page('/order/20261123-0001')).toContain('상품준비중');
});

test('a small order pays for its delivery, by card at once', async () => {
  await post('/cart/put', { id: 'tray' });
  const bought = await post('/checkout', { payment: 'card' });
  const complete = await page(bought.headers.get('location') ?? '');
  expect(complete).toContain('<dt>배송비</dt><dd>3,000원</dd>');
  expect(complete).toContain('<dt>총 결제금액</dt><dd>26,900원</dd>');
  expect(complete).toContain('결제완료');
});

test('text of the shopper stays text', async () => {
  await post('/board', { title: '<b>언제 오나요</b>', text: '…' });
  expect(await page('/board')).toContain('&#60;b&#62;언제 오나요');
});

test('the footer carries what the law asks of a shop', async () => {
  const home = await page('/');
  for (const fact of [
    '999-81-00427',
    '제2021-연습다온-00127호',
    '02-0142-0199',
    'help@daonmaru.example',
    'pf.kakao.com',
  ])
    expect(home).toContain(fact);
});
