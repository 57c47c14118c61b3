// A disk that is nearly full: what cannot be kept is refused with its reason before anything is touched, what makes room is not.
import './fake-browser';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFile } from '../../utils/add-file';
import { settled } from '../../utils/afterwards';
import { backUp, restore } from '../../utils/backup-file';
import { close, open, write } from '../../utils/db/open';
import { handle } from '../../utils/handlers';
import { readHealth } from '../../utils/heartbeat';
import type { AgendaReply, MessageName } from '../../utils/messages';
import type { CaseId } from '../../utils/model';
import { fake, freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

/** What the browser says is free, in bytes; `undefined`: it does not say. */
let free: number | undefined;
const used = 5_000_000;

async function ask<T>(name: MessageName, request: unknown, sender: object = fromOwnPage()): Promise<T> {
  const reply = await handle({ name, request }, sender as never);
  await settled();
  return reply as T;
}
const add = (number: string) => ask('order-added', { site: 'a.example', facts: { number, sources: {} } });
const orders = async () => (await open()).getAllKeys('orders');

beforeEach(async () => {
  free = 1e12;
  const estimate = async () => (free === undefined ? {} : { usage: used, quota: used + free });
  Object.defineProperty(navigator, 'storage', { value: { estimate }, configurable: true });
  await close();
  await new Promise((done) => {
    indexedDB.deleteDatabase('jikimi').onsuccess = done;
  });
  await freshBrowser();
  Object.assign(fake.runtime, {
    sendMessage: (message: { name: MessageName; request: unknown }) => ask(message.name, message.request),
  });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage');
});

test('an order is refused in so many words, on the page and in the popup, and what is there can still be read', async () => {
  await add('1');
  free = 15_000_000;
  expect(await add('2')).toEqual({ failed: 'quota' });
  state.origins = ['https://shop.example/*'];
  const capture = { page: 'order-complete', orders: [{ number: '3', sources: {} }] };
  const page = fromPage('https://shop.example/order/3');
  expect(await ask('capture-proposed', { asked: false, capture }, page)).toMatchObject({ state: 'failed' });
  expect(await orders()).toEqual(['a.example:1']);
  expect(await ask<AgendaReply>('agenda-asked', { limit: 5 })).toMatchObject({ orders: 1, trouble: 'full' });
  free = 17_000_000;
  expect(await add('2')).toEqual({ orderId: 'a.example:2' });
  expect((await readHealth()).full).toBe(false);
});

test('what the user did is still recorded while there is room for a line', async () => {
  await add('1');
  free = 2_000_000;
  const event = { id: 'n1', at: '2026-11-22T03:00:00.000Z', kind: 'note', text: '전화했지만 받지 않았어요' };
  expect(await ask('events-added', { caseId: 'a.example:1', events: [event] })).toEqual({ done: true });
});

test('on a full disk the database is not even opened, and opens when there is room again', async () => {
  await add('1');
  await close();
  free = 0;
  await expect(open()).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'quota' });
  expect(await ask('agenda-asked', { limit: 5 })).toEqual({ failed: 'quota' });
  free = 1e9;
  expect(await orders()).toEqual(['a.example:1']);
});

test('what makes room needs none: orders, and everything', async () => {
  await add('1');
  await add('2');
  free = 0;
  expect(await ask('orders-deleted', { orderIds: ['a.example:1'] })).toEqual({ done: true });
  expect(await orders()).toEqual(['a.example:2']);
  expect(await ask('everything-deleted', {})).toEqual({ done: true });
  expect(await orders()).toEqual([]);
});

test('a disk that fills up in the middle of a write is named as the reason, and nothing is half-written', async () => {
  await add('1');
  const failing = write(['orders'], async (transaction) => {
    await transaction.objectStore('orders').clear();
    free = 0;
    throw new DOMException('Internal error', 'UnknownError');
  });
  await expect(failing).rejects.toMatchObject({ name: 'QuotaExceededError' });
  free = 1e9;
  expect(await orders()).toEqual(['a.example:1']);
});

test('a file needs its own size, and is refused as one for which there is no room', async () => {
  await add('1');
  const file = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), new Uint8Array(3_000_000)], 'a.pdf');
  free = 18_000_000;
  expect(await addFile('a.example:1' as CaseId, file)).toEqual({ refused: 'file-disk' });
  free = 20_000_000;
  expect(await addFile('a.example:1' as CaseId, file)).toMatchObject({ event: { kind: 'file-added' } });
});

test('a backup is brought back where it fits, and else not begun', async () => {
  await add('1');
  const file = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), new Uint8Array(3_000_000)], 'a.pdf');
  await addFile('a.example:1' as CaseId, file);
  const { bytes } = await backUp();
  await ask('everything-deleted', {});
  free = 20_000_000;
  await expect(restore(bytes)).rejects.toThrow('quota');
  expect(await (await open()).count('marks')).toBe(0);
  free = 30_000_000;
  expect(await restore(bytes)).toEqual({ added: 1, merged: 0 });
});

test('a browser that does not say how much is free is not refused', async () => {
  free = undefined;
  expect(await add('1')).toEqual({ orderId: 'a.example:1' });
});
