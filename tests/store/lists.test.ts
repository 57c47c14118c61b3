// Lists, popup and wakes draw from rows and indexes; the words and pictures of a receipt are read where one is looked at.
import './fake-browser';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeOrders } from '../../entrypoints/dashboard/orders';
import { settled } from '../../utils/afterwards';
import { listOrders, readAllOrders, readReceipt, readReceipts } from '../../utils/db';
import { open } from '../../utils/db/open';
import { handle } from '../../utils/handlers';
import type { Instant, OrderId, ReceiptId } from '../../utils/model';
import { readAgenda } from '../../utils/read-agenda';
import { defaultSettings } from '../../utils/settings';
import { wake } from '../../utils/wake';
import { freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

/** Stores whose whole rows were read. */
const read: string[] = [];

beforeEach(async () => {
  await freshBrowser();
  state.origins = ['https://shop.example/*'];
  for (const number of ['1', '2', '3']) {
    const orders = [{ number, total: { amount: 1_000, currency: 'KRW' }, payment: { kind: 'card' }, sources: {} }];
    const receipt = { title: '주문완료', text: `주문번호 ${number}`, html: '<p>', viewport: { width: 1, height: 1 } };
    const request = { asked: false, capture: { page: 'order-complete', orders }, receipt };
    await handle({ name: 'capture-proposed', request }, fromPage('https://shop.example/order') as never);
  }
  await settled();
  for (const [kind, names] of [
    [IDBObjectStore, ['get', 'getAll', 'openCursor']],
    [IDBIndex, ['get', 'getAll', 'openCursor']],
  ] as const)
    for (const name of names) {
      const own = kind.prototype[name] as (...all: unknown[]) => never;
      vi.spyOn(kind.prototype, name).mockImplementation(function (this: IDBObjectStore | IDBIndex, ...all: unknown[]) {
        read.push('objectStore' in this ? this.objectStore.name : this.name);
        return own.apply(this, all);
      });
    }
  read.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const now = new Date('2027-01-04T03:00:00Z');

test('the watch sees a receipt that is read', async () => {
  const [head] = await readReceipts('shop.example:1' as OrderId);
  expect(read).toEqual([]);
  expect(await readReceipt(head?.id as ReceiptId)).toMatchObject({ text: '주문번호 1' });
  expect(read).toEqual(['receipts']);
});

test('popup, wake, list, search, sums and heads of receipts read none', async () => {
  const agenda = await readAgenda(8, now, defaultSettings);
  expect(agenda.first ? [agenda.first, ...agenda.others] : []).toHaveLength(3);
  await handle({ name: 'agenda-asked', request: { limit: 8 } }, fromOwnPage() as never);
  await wake();
  const orders = makeOrders('all');
  await orders.load(now);
  await orders.look([...orders.ids.value], () => ({ at: now.toISOString() as Instant }) as never);
  await orders.order('dear');
  expect(orders.seen.value.size).toBe(3);
  expect(await listOrders({ limit: 9 })).toHaveLength(3);
  expect(await readAllOrders()).toHaveLength(3);
  expect(await readReceipts('shop.example:1' as OrderId)).toHaveLength(1);
  expect(new Set(read)).toContain('orders');
  expect(read.filter((store) => store === 'receipts' || store === 'files')).toEqual([]);
  expect(await (await open()).count('receipts')).toBe(3);
});
