// The worker is stopped after it stored and before it answered: our pages ask again, get the same answer, and nothing doubles.
import './fake-browser';

import { beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../../utils/afterwards';
import { readSettings } from '../../utils/db';
import { open, write } from '../../utils/db/open';
import { storeNames } from '../../utils/db/rows';
import { handle } from '../../utils/handlers';
import type { MessageName, Request } from '../../utils/messages';
import type { CaseEvent, CaseId, OrderId } from '../../utils/model';
import { send } from '../../utils/send';
import { note } from '../../utils/session';
import { fake, freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

const at = '2026-11-22T03:00:00.000Z';
const id = 'a.example:1' as OrderId;
const order = { site: 'a.example', facts: { number: '1', items: [{ name: 'x' }], sources: {} } };
const event = (name: string) => ({ id: name, at, kind: 'noted', text: 'n' }) as unknown as CaseEvent;

/** How a stopped worker looks to who asked, by browser and moment. */
const losses: Record<string, () => Promise<unknown>> = {
  rejected: () => Promise.reject(new Error('A listener indicated an asynchronous response, but the channel closed')),
  'answered with nothing': async () => undefined,
};

let lose = 0;
let loss: (() => Promise<unknown>) | undefined;
let handled = 0;
Object.assign(fake.runtime, {
  sendMessage: async (message: { name: MessageName; request: unknown }) => {
    handled += 1;
    const reply = await handle(message, fromOwnPage() as never);
    if (lose-- > 0) return loss?.();
    return reply ?? {};
  },
});

async function rows(): Promise<unknown> {
  await settled();
  const database = await open();
  // Tokens are of chance, and so is the place of what is filed under them.
  const plain = (row: unknown) => JSON.stringify(row).replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'token');
  const all = await Promise.all(
    storeNames.map(async (name) => [name, (await database.getAll(name)).map(plain).sort()] as const),
  );
  return Object.fromEntries(all);
}

async function prepare(): Promise<void> {
  await freshBrowser();
  await write([...storeNames], async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });
  lose = 0;
  await send('order-added', order as never);
  await send('events-added', { caseId: id, events: [event('e0')] });
  await note('found:7', {
    url: 'https://b.example/order/2',
    proposal: {
      asked: true,
      capture: { page: 'order-detail', orders: [{ number: '2', items: [{ name: 'y' }], sources: {} }] },
    },
  });
  const seller = { id: 's' as never, site: 'a.example', facts: { name: 's' }, lastSeenAt: at as never };
  await write(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put({ id: 'inbox:k:000000', at: at as never, value: { sellers: [seller] } });
  });
  handled = 0;
}

const requests: { [N in MessageName]?: Request<N> } = {
  'agenda-asked': { limit: 3 },
  'capture-confirmed': { tabId: 7 },
  'events-added': { caseId: id as CaseId, events: [event('e1')] },
  'event-undone': { caseId: id as CaseId, eventId: 'e0' },
  'order-corrected': { orderId: id, corrected: { number: '1a' } },
  'jurisdiction-set': { caseId: id as CaseId, jurisdiction: 'US' },
  'order-added': { ...order, facts: { ...order.facts, number: '3' } } as never,
  'orders-deleted': { orderIds: [id] },
  'settings-changed': { welcomed: true },
  'backup-restored': { key: 'k' },
  'everything-deleted': {},
  reconcile: {},
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
  return () => vi.useRealTimers();
});

test.each(Object.keys(losses).flatMap((how) => Object.keys(requests).map((name) => [name, how] as const)))(
  '%s, %s',
  async (name, how) => {
    const request = requests[name as MessageName] as never;
    await prepare();
    const reply = await send(name as MessageName, request);
    const stored = await rows();
    await prepare();
    lose = 1;
    loss = losses[how];
    const again = (await send(name as MessageName, request)) as Record<string, unknown>;
    expect(handled).toBe(2);
    expect(await rows()).toEqual(stored);
    // A saving that was stored the first time has nothing to hand back the second; all else is said again.
    if (name === 'capture-confirmed') expect(again).toMatchObject({ state: 'unchanged', orderIds: ['b.example:2'] });
    else expect(again).toEqual(reply);
  },
);

test('what is undone twice is undone once, and both times said to be', async () => {
  await prepare();
  const { undo = '' } = (await send('capture-confirmed', { tabId: 7 })) as { undo?: string };
  expect(await send('capture-undone', { undo })).toEqual({ done: true });
  const stored = await rows();
  expect(await send('capture-undone', { undo })).toEqual({ done: true });
  expect(await rows()).toEqual(stored);
});

test('the case that a page asks for twice opens in one tab', async () => {
  await prepare();
  const page = 'https://a.example/order/1';
  await write(['orders'], async (transaction) => {
    const row = await transaction.objectStore('orders').get(id);
    if (row) await transaction.objectStore('orders').put({ ...row, url: page });
  });
  const message = { name: 'correction-wanted' as const, request: { orderId: id } };
  for (const sender of [fromPage(page), fromPage(page)]) await handle(message, sender as never);
  expect(state.tabsMade).toHaveLength(1);
});

test('orders deleted since the last backup make room for as many new ones before it counts as enough', async () => {
  await prepare();
  await send('settings-changed', { lastBackupAt: '2026-11-22T04:00:00.000Z' as never, lastBackupOrders: 1 });
  await send('orders-deleted', { orderIds: [id, id] });
  expect((await readSettings()).lastBackupOrders).toBe(0);
  await send('order-added', order as never);
  await send('settings-changed', { lastBackupAt: '2026-11-22T02:00:00.000Z' as never, lastBackupOrders: 5 });
  await send('orders-deleted', { orderIds: [id] });
  expect((await readSettings()).lastBackupOrders).toBe(5);
});

test('a worker that never answers is an error that says so', async () => {
  await prepare();
  lose = 99;
  loss = losses['answered with nothing'];
  await expect(send('reconcile', {})).rejects.toThrow('no-answer');
  expect(handled).toBe(4);
});
