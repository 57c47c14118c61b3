// Data that the browser took away is noticed whenever it happens and however much came after it, and said until the user
// restores it or waves the notice away; and nothing else is taken for it.
import './fake-browser';

import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { settled } from '../../utils/afterwards';
import { backUp, restore } from '../../utils/backup-file';
import { close, open } from '../../utils/db/open';
import { storeNames } from '../../utils/db/rows';
import { handle } from '../../utils/handlers';
import { checkBeat, noteFull, readHealth } from '../../utils/heartbeat';
import { readLog } from '../../utils/log';
import type { AgendaReply, MessageName } from '../../utils/messages';
import { fake, freshBrowser, fromOwnPage } from './fake-browser';

/** As the browser does it: the database is gone, and whoever opens it makes a new one. */
async function wipe(): Promise<void> {
  await close();
  await new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase('jikimi');
    request.onsuccess = done;
    request.onerror = fail;
    request.onblocked = fail;
  });
}

async function ask<T>(name: MessageName, request: unknown): Promise<T> {
  const reply = await handle({ name, request }, fromOwnPage() as never);
  await settled();
  return reply as T;
}

const add = (number: string) => ask('order-added', { site: 'a.example', facts: { number, sources: {} } });
const wiped = async () => (await readHealth()).wiped;
/** What the worker does first when it is started again. */
const restart = checkBeat;
const heartbeat = () => fake.storage.local.all().heartbeat as { birth?: string } | undefined;
const birthMark = async () => (await (await open()).get('marks', 'birth'))?.value;

beforeEach(async () => {
  await settled();
  await freshBrowser();
  await wipe();
  Object.assign(fake.runtime, {
    sendMessage: (message: { name: MessageName; request: unknown }) => ask(message.name, message.request),
  });
});

describe('a loss is said', () => {
  beforeEach(async () => {
    await add('1');
    await restart();
    expect(await wiped()).toBe(false);
    await wipe();
  });

  test('by whoever looks first: a screen, the next start, the next order', async () => {
    expect(await wiped()).toBe(true);
    await restart();
    expect(await wiped()).toBe(true);
    expect(heartbeat()).toMatchObject({ wiped: true });
  });

  test('when the next order comes before anybody has looked, and after every order that follows', async () => {
    for (const number of ['2', '3', '4']) {
      await add(number);
      expect(await wiped()).toBe(true);
    }
    await restart();
    expect(await wiped()).toBe(true);
    expect((await ask<AgendaReply>('agenda-asked', { limit: 5 })).trouble).toBe('wiped');
    // And told once in the user's own report.
    expect((await readLog()).filter(({ what, code }) => what === 'database' && code === 'wiped')).toHaveLength(1);
  });

  test('when the worker dies between the new database’s first order and its sign of life', async () => {
    const { set } = fake.storage.local;
    fake.storage.local.set = async () => {
      throw new Error('stopped');
    };
    await add('2');
    fake.storage.local.set = set;
    expect(await wiped()).toBe(true);
    await restart();
    expect(await wiped()).toBe(true);
  });

  test('until it is waved away; a second loss is said again', async () => {
    await add('2');
    expect(await ask('loss-seen', {})).toEqual({ done: true });
    expect(await wiped()).toBe(false);
    await add('3');
    await restart();
    expect(await wiped()).toBe(false);
    await wipe();
    await add('4');
    expect(await wiped()).toBe(true);
  });

  test('and waving it away before the worker has looked is as good', async () => {
    expect(await wiped()).toBe(true);
    await ask('loss-seen', {});
    await restart();
    expect(await wiped()).toBe(false);
  });

  test('beside a full disk, which the next write that finds room takes back, and the loss not', async () => {
    await add('2');
    await noteFull();
    expect(await readHealth()).toMatchObject({ wiped: true, full: true });
    await add('3');
    expect(await readHealth()).toMatchObject({ wiped: true, full: false });
  });
});

test('a loss under a running worker, whose connection the browser closed, is said', async () => {
  await add('1');
  forceCloseDatabase(unwrap(await open()) as never);
  await new Promise((done) => {
    indexedDB.deleteDatabase('jikimi').onsuccess = done;
  });
  expect(await add('2')).toEqual({ orderId: 'a.example:2' });
  expect(await wiped()).toBe(true);
});

test('a restore ends the notice, also when new orders came before it', async () => {
  await add('1');
  const { bytes } = await backUp();
  await wipe();
  await add('2');
  expect(await wiped()).toBe(true);
  expect(await restore(bytes)).toEqual({ added: 1, merged: 0 });
  await settled();
  expect(await wiped()).toBe(false);
  await restart();
  expect(await wiped()).toBe(false);
  expect(await (await open()).getAllKeys('orders')).toEqual(['a.example:1', 'a.example:2']);
});

describe('no loss is', () => {
  test('a first install: nothing is said, nothing kept', async () => {
    await restart();
    expect(await wiped()).toBe(false);
    expect(fake.storage.local.all()).toEqual({});
    expect(await (await open()).count('marks')).toBe(0);
  });

  test('an update from before there were birth marks; what is lost later is said', async () => {
    await add('1');
    await (await open()).delete('marks', 'birth');
    await fake.storage.local.set({ heartbeat: { filled: true, full: false } });
    expect(await wiped()).toBe(false);
    await restart();
    expect(await wiped()).toBe(false);
    expect(heartbeat()?.birth).toBeTypeOf('string');
    expect(await birthMark()).toBe(heartbeat()?.birth);
    await wipe();
    await add('2');
    expect(await wiped()).toBe(true);
  });

  test('orders that the user deleted, all of them', async () => {
    await add('1');
    await ask('orders-deleted', { orderIds: ['a.example:1'] });
    expect(await wiped()).toBe(false);
    await restart();
    expect(await wiped()).toBe(false);
    // Then there is nothing to lose either.
    await wipe();
    await restart();
    expect(await wiped()).toBe(false);
  });

  test('an extension’s storage that is gone, with the database there', async () => {
    await add('1');
    await fake.storage.local.clear();
    await restart();
    expect(await wiped()).toBe(false);
    expect(heartbeat()?.birth).toBe(await birthMark());
  });

  test('everything deleted on purpose, also when the worker is stopped in the middle; and nothing is left', async () => {
    await add('1');
    const { clear } = fake.storage.local;
    fake.storage.local.clear = async () => {
      throw new Error('stopped');
    };
    await ask('everything-deleted', {});
    fake.storage.local.clear = clear;
    expect(await (await open()).count('orders')).toBe(0);
    await restart();
    expect(await wiped()).toBe(false);
    expect(await ask('everything-deleted', {})).toEqual({ done: true });
    expect(await wiped()).toBe(false);
    expect(fake.storage.local.all()).toEqual({});
    const database = await open();
    for (const name of storeNames) expect(await database.count(name)).toBe(0);
    await add('2');
    expect(await wiped()).toBe(false);
  });
});

test('an update from before there were birth marks, whose database is gone already, says so', async () => {
  await fake.storage.local.set({ heartbeat: { filled: true, full: false } });
  expect(await wiped()).toBe(true);
  await restart();
  await add('1');
  expect(await wiped()).toBe(true);
});
