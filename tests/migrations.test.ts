// A frozen database of every version, brought up to today's: nothing is lost on the way; a step that fails changes nothing.
import 'fake-indexeddb/auto';

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { listDue, listOpen, listOrders, readCase, readReceipts } from '../utils/db';
import { close, open, upgrade } from '../utils/db/open';
import { storeNames } from '../utils/db/rows';
import { type Migration, migrations } from '../utils/migration';
import type { OrderId } from '../utils/model';

type Dump = Record<string, { id: string }[]>;

const folder = join(import.meta.dirname, 'migrations');
const versions = readdirSync(folder).filter((name) => name.endsWith('.json'));
const dumpOf = (name: string): Dump => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The database as that version left it. */
async function thaw(version: number, dump: Dump) {
  const database = await openDB('jikimi', version, {
    upgrade: (raw, from, _to, transaction) =>
      upgrade(raw, from, transaction as never, () => {}, migrations.slice(0, version)),
  });
  const transaction = database.transaction(Object.keys(dump), 'readwrite');
  for (const [name, rows] of Object.entries(dump))
    for (const row of rows) await transaction.objectStore(name).put?.(row);
  await transaction.done;
  database.close();
}

async function contents(opened: unknown): Promise<Dump> {
  const database = opened as IDBPDatabase;
  const names = [...database.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const)));
}

beforeEach(async () => {
  await close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('jikimi').onsuccess = resolve;
  });
});

test('every version has its frozen database', () => {
  expect(versions, 'freeze a database of the new version as tests/migrations/NNN.json').toEqual(
    migrations.map((_, at) => `${String(at + 1).padStart(3, '0')}.json`),
  );
});

describe.each(versions)('%s', (name) => {
  const version = Number(name.slice(0, 3));

  test('comes up to today’s version as that is frozen', async () => {
    await thaw(version, dumpOf(name));
    const database = await open();
    expect(database.version).toBe(migrations.length);
    expect([...database.objectStoreNames].sort()).toEqual([...storeNames].sort());
    const expected = dumpOf(versions.at(-1) ?? '');
    const found = await contents(database);
    for (const [store, rows] of Object.entries(expected))
      expect(found[store], store).toEqual([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test('is read by today’s reads', async () => {
    await thaw(version, dumpOf(name));
    const id = 'namu.example:20261122-0001' as OrderId;
    expect((await listOrders({ limit: 9 })).map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-20']);
    expect((await readCase(id))?.seller?.facts.name).toBe('나무상점');
    expect((await readReceipts(id)).map(({ title }) => title)).toEqual(['주문완료']);
    expect((await listOpen(9)).map((one) => one.id)).toEqual([id]);
    expect(await listDue(new Date('2026-11-26T00:00:00Z'), 9)).toEqual([]);
  });

  test('stays as it was when a step fails, early or late', async () => {
    const dump = dumpOf(name);
    await thaw(version, dump);
    const spoil: Migration = async (_database, transaction) => {
      await transaction.objectStore('orders').clear();
      await transaction.objectStore('cases').put({ id: 'half' });
    };
    const fail: Migration = async (_database, transaction) => {
      await transaction.objectStore('orders').count();
      throw new Error('broken step');
    };
    const failing = openDB('jikimi', migrations.length + 2, {
      upgrade: (raw, from, _to, transaction) =>
        upgrade(raw, from, transaction as never, () => {}, [...migrations, spoil, fail]),
    });
    await expect(failing).rejects.toThrow();
    const before = await openDB('jikimi');
    expect(before.version).toBe(version);
    const found = await contents(before);
    before.close();
    expect(found.orders).toHaveLength(dump.orders?.length ?? 0);
    expect(found.cases).toHaveLength(dump.cases?.length ?? 0);
    // And the next try with good steps goes through.
    expect((await open()).version).toBe(migrations.length);
  });
});
