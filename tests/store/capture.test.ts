// A page's proposal through the real handlers into the database: one order, one row, whatever comes twice or at once.
import './fake-browser';

import { beforeEach, describe, expect, test } from 'vitest';
import { settled } from '../../utils/afterwards';
import { listOrders, readCase, readOrder, readReceipts } from '../../utils/db';
import { close, open } from '../../utils/db/open';
import { storeNames } from '../../utils/db/rows';
import { handle } from '../../utils/handlers';
import { readHealth } from '../../utils/heartbeat';
import type { CaptureReply, MessageName } from '../../utils/messages';
import type { OrderFacts, OrderId } from '../../utils/model';
import { fake, freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

const shop = 'https://www.shop.example/order/complete?no=1';
const id = 'shop.example:20261122-0001' as OrderId;

function source(confidence: number) {
  return { reader: 'labels', quote: 'q', confidence };
}

function facts(more: Partial<OrderFacts> = {}): OrderFacts {
  return {
    number: '20261122-0001',
    orderedOn: '2026-11-22',
    total: { amount: 128_000, currency: 'KRW' },
    items: [{ name: '원목 트레이', quantity: 2, unitPrice: { amount: 64_000, currency: 'KRW' } }],
    payment: { kind: 'bank-transfer', label: '무통장입금' },
    status: { kind: 'awaiting-payment', label: '입금대기' },
    seller: { name: '나무상점', businessNumber: '217-86-40939', phone: '02-6953-4417' },
    sources: { total: source(0.9), items: source(0.9), number: source(0.9), seller: source(0.9) },
    ...more,
  };
}

function proposal(orders: OrderFacts[], page = 'order-complete', text = '주문이 완료되었습니다') {
  return {
    asked: false,
    capture: { page, orders },
    receipt: { title: '주문완료', text, viewport: { width: 1200, height: 800 } },
  };
}

const tell = (name: MessageName, request: unknown, sender: object = fromPage(shop)) =>
  handle({ name, request }, sender as never) as Promise<CaptureReply & { failed?: string; done?: boolean }>;
const propose = (request: unknown, sender?: object) => tell('capture-proposed', request, sender);

beforeEach(async () => {
  await close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('jikimi').onsuccess = resolve;
  });
  await freshBrowser();
  state.origins = ['https://*.shop.example/*', 'https://www.shop.example/*', 'https://m.shop.example/*'];
});

describe('one order', () => {
  test('is saved with its seller, receipt and case', async () => {
    const reply = await propose(proposal([facts()]));
    expect(reply).toMatchObject({ state: 'saved', orderIds: [id], total: { amount: 128_000 }, toast: true });
    expect((await readOrder(id))?.day).toBe('2026-11-22');
    const one = await readCase(id);
    expect(one?.seller?.facts.phone).toBe('02-6953-4417');
    expect(one?.events.map(({ kind }) => kind).sort()).toEqual(['captured', 'ordered', 'status-seen']);
    expect(await readReceipts(id)).toHaveLength(1);
  });

  test('seen again is unchanged, on the phone site too', async () => {
    await propose(proposal([facts()]));
    expect(await propose(proposal([facts()]))).toMatchObject({ state: 'unchanged' });
    const mobile = 'https://m.shop.example/order/1';
    expect(await propose(proposal([facts()]), fromPage(mobile))).toMatchObject({ state: 'unchanged', orderIds: [id] });
    expect(await listOrders({ limit: 9 })).toHaveLength(1);
    expect(await readReceipts(id)).toHaveLength(1);
  });

  test('a list that knows less takes nothing away; a status goes on and never back', async () => {
    await propose(proposal([facts()]));
    const listed = {
      number: '20261122-0001',
      total: { amount: 60_000, currency: 'KRW' },
      sources: { total: source(0.5) },
    };
    await propose(proposal([{ ...listed, status: { kind: 'shipped' } }], 'order-list', '주문내역'));
    await propose(proposal([{ ...listed, status: { kind: 'preparing' } }], 'order-list', '주문내역'));
    const order = await readOrder(id);
    expect(order?.facts.total?.amount).toBe(128_000);
    expect(order?.facts.items).toHaveLength(1);
    expect(order?.facts.status?.kind).toBe('shipped');
    expect(order?.url).toBe(shop);
  });

  test('what the user corrected stays', async () => {
    await propose(proposal([facts()]));
    await tell(
      'order-corrected',
      { orderId: id, corrected: { total: { amount: 99_000, currency: 'KRW' } } },
      fromOwnPage(),
    );
    await propose(proposal([facts({ status: { kind: 'paid' } })], 'order-detail', '주문상세'));
    const order = await readOrder(id);
    expect(order?.corrected?.total?.amount).toBe(99_000);
    expect(order?.facts.status?.kind).toBe('paid');
  });

  test('a transfer is paid when the shop says so, a card at once', async () => {
    await propose(proposal([facts()]));
    expect((await readCase(id))?.events.some(({ kind }) => kind === 'paid')).toBe(false);
    await propose(proposal([facts({ number: 'C-1', payment: { kind: 'card' }, status: { kind: 'other' } })]));
    const paid = (await readCase('shop.example:C-1' as OrderId))?.events.find(({ kind }) => kind === 'paid');
    expect(paid?.at).toBe('2026-11-21T15:00:00.000Z');
  });
});

describe('a full disk', () => {
  test('is said to the page’s script and to the screens; nothing is half written, and reading goes on', async () => {
    await propose(proposal([facts()]));
    const database = await open();
    const counts = async () => Promise.all(storeNames.map((name) => database.count(name)));
    await settled();
    const before = await counts();
    const { put } = IDBObjectStore.prototype;
    // The third write of a transaction is the one that no longer fits.
    let left = 2;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...all: Parameters<typeof put>) {
      left -= 1;
      if (left < 0) throw new DOMException('no space', 'QuotaExceededError');
      return put.apply(this, all);
    };
    const reply = await propose(proposal([facts({ number: 'N-2', seller: { name: '다른상점' } })])).finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(reply).toEqual({ state: 'failed', orderIds: [], toast: true });
    expect(await counts()).toEqual(before);
    expect((await readHealth()).full).toBe(true);
    expect((await readOrder(id))?.facts.number).toBe('20261122-0001');
    expect(await propose(proposal([facts({ number: 'N-2' })]))).toMatchObject({ state: 'saved' });
    await settled();
    expect((await readHealth()).full).toBe(false);
  });
});

describe('undo', () => {
  test('hands back a new order whole, and does not take it again by itself', async () => {
    const { undo } = await propose(proposal([facts()]));
    expect(await tell('capture-undone', { undo })).toEqual({ done: true });
    const database = await open();
    for (const name of ['orders', 'cases', 'receipts', 'sellers', 'search'] as const)
      expect(await database.count(name)).toBe(0);
    expect(await propose(proposal([facts()]))).toMatchObject({ state: 'none' });
    // Asked again by a toast whose answer was lost.
    expect(await tell('capture-undone', { undo })).toEqual({ done: true });
    expect(await listOrders({ limit: 9 })).toEqual([]);
  });

  test('hands back an update to what was there', async () => {
    await propose(proposal([facts()]));
    const before = await readCase(id);
    const { undo } = await propose(proposal([facts({ status: { kind: 'paid' } })], 'order-detail', '입금 확인'));
    await tell('capture-undone', { undo });
    expect(await readCase(id)).toEqual(before);
    expect(await readReceipts(id)).toHaveLength(1);
  });

  test('is refused to another shop, and after the user has acted', async () => {
    const { undo } = await propose(proposal([facts()]));
    expect(await tell('capture-undone', { undo }, fromPage('https://evil.example/'))).toEqual({ done: false });
    const attempt = {
      id: 'a1',
      at: '2026-11-22T05:00:00.000Z',
      kind: 'contact-attempted',
      channel: 'phone',
      outcome: 'no-answer',
    };
    await tell('events-added', { caseId: id, events: [attempt] }, fromOwnPage());
    expect(await tell('capture-undone', { undo })).toEqual({ done: false });
  });

  test('is refused after the user has corrected what was saved, new or known', async () => {
    const correct = (total: number) =>
      tell('order-corrected', { orderId: id, corrected: { total: { amount: total, currency: 'KRW' } } }, fromOwnPage());
    const corrected = async () => (await readOrder(id))?.corrected?.total?.amount;
    const first = await propose(proposal([facts()]));
    await correct(1_000);
    expect(await tell('capture-undone', { undo: first.undo })).toEqual({ done: false });
    const second = await propose(proposal([facts({ status: { kind: 'paid' } })], 'order-detail', '입금 확인'));
    await correct(2_000);
    expect(await tell('capture-undone', { undo: second.undo })).toEqual({ done: false });
    expect(await corrected()).toBe(2_000);
    const third = await propose(proposal([facts({ status: { kind: 'shipped' } })], 'order-detail', '배송 중'));
    expect(await tell('capture-undone', { undo: third.undo })).toEqual({ done: true });
    expect(await corrected()).toBe(2_000);
  });
});

describe('who may speak', () => {
  test.each<[string, object]>([
    ['a page that was not allowed', fromPage('https://other.example/')],
    ['a private window', fromPage(shop, { tab: { id: 1, incognito: true } })],
    ['another extension', fromPage(shop, { id: 'zzzz' })],
    ['no tab', { id: fake.runtime.id, url: shop }],
    ['a frame without address', fromPage('about:blank')],
  ])('%s is refused', async (_who, sender) => {
    expect(await propose(proposal([facts()]), sender)).toHaveProperty('failed');
    expect(await listOrders({ limit: 9 })).toEqual([]);
  });

  test('a page may not use what is ours', async () => {
    expect(await tell('orders-deleted', { orderIds: [id] })).toEqual({ failed: 'sender' });
    expect(await tell('everything-deleted', {})).toEqual({ failed: 'sender' });
    const disguised = { ...fromOwnPage(), tab: { id: 1, url: shop } };
    expect(await tell('everything-deleted', {}, disguised)).toEqual({ failed: 'sender' });
  });

  test('a page cannot say for the user that it was asked', async () => {
    const doubtful = { ...proposal([facts()]), asked: true };
    expect(await propose(doubtful, fromPage('https://other.example/'))).toEqual({ failed: 'origin' });
  });

  test('doubtful orders are asked about, then stored as corrected', async () => {
    const doubtful = proposal([facts()]);
    const reply = await propose({ ...doubtful, capture: { ...doubtful.capture, doubts: ['total'] } });
    expect(reply).toMatchObject({ state: 'ask', orderIds: [], doubts: ['total'] });
    expect(await listOrders({ limit: 9 })).toEqual([]);
    const corrected = { total: { amount: 5_000, currency: 'KRW' } };
    expect(await tell('capture-confirmed', { tabId: 1, corrected }, fromOwnPage())).toMatchObject({ state: 'saved' });
    expect((await readOrder(id))?.corrected).toEqual(corrected);
  });
});

test('two tabs with 200 captures each of 100 overlapping orders leave exactly 100 rows, each the richest', async () => {
  const detail = (n: number) =>
    propose(
      proposal([facts({ number: `N-${n % 100}` })], 'order-detail', `주문 ${n % 100}`),
      fromPage(shop, { tab: { id: 1 } }),
    );
  const listed = (n: number) =>
    propose(
      proposal([{ number: `N-${n % 100}`, status: { kind: 'shipped' }, sources: {} }], 'order-list', '목록'),
      fromPage(shop, { tab: { id: 2 } }),
    );
  const replies = await Promise.all(Array.from({ length: 200 }, (_, n) => [detail(n), listed(199 - n)]).flat());
  expect(replies.filter(({ failed }) => failed)).toEqual([]);
  const rows = await listOrders({ limit: 999 });
  expect(rows).toHaveLength(100);
  expect(rows.every(({ facts }) => facts.total?.amount === 128_000 && facts.status?.kind === 'shipped')).toBe(true);
  const database = await open();
  expect(await database.count('cases')).toBe(100);
  expect(await database.count('search')).toBe(100);
  expect(await database.count('sellers')).toBe(1);
  for (const row of rows) {
    const heads = await readReceipts(row.id);
    expect(new Set(heads.map(({ sha256 }) => sha256)).size).toBe(heads.length);
    expect(heads.length).toBeLessThanOrEqual(2);
  }
});
