// The connection to the database `jikimi`: opened when first needed, given up when a newer version asks, opened again.
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Migration, migrations } from '../migration';
import { needRoom, room } from './room';
import type { Schema, StoreName } from './rows';

export type Database = IDBPDatabase<Schema>;
export type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** How long an old tab may hold the database before we say so. */
const patience = 4_000;

let connection: Promise<Database> | undefined;

/**
 * Runs the steps from `from` on. If one fails, the whole upgrade is aborted (idb ignores a rejected upgrade and would
 * commit half a migration) and `failed` learns why; opening then rejects with an `AbortError`.
 */
export async function upgrade(
  database: IDBPDatabase<unknown>,
  from: number,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  failed: (reason: unknown) => void,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  try {
    for (const step of steps.slice(from)) await step(database, transaction);
  } catch (error) {
    // The abort rejects `done`, which nobody else awaits.
    transaction.done.catch(() => {});
    transaction.abort();
    failed(error);
  }
}

function connect(): Promise<Database> {
  let stuck: ReturnType<typeof setTimeout> | undefined;
  const opened: Promise<Database> = new Promise((resolve, reject) => {
    const forget = () => {
      if (connection === opened) connection = undefined;
    };
    needRoom(room.least)
      .then(() =>
        openDB<Schema>('jikimi', migrations.length, {
          async upgrade(database, from, _to, transaction) {
            const untyped = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
            await upgrade(database as unknown as IDBPDatabase<unknown>, from, untyped, reject);
          },
          blocked() {
            stuck = setTimeout(() => reject(new Error('database-blocked')), patience);
          },
          blocking(_from, _to, event) {
            forget();
            (event.target as IDBDatabase).close();
          },
          terminated: forget,
        }),
      )
      .then(resolve, reject)
      .finally(() => clearTimeout(stuck));
  });
  return opened;
}

/** The open database. Throws a `QuotaExceededError` on a full disk, `database-blocked` while an old tab holds it, `VersionError` when a newer version wrote it. */
export function open(): Promise<Database> {
  if (!connection) {
    const opened = connect();
    connection = opened;
    opened.catch(() => {
      if (connection === opened) connection = undefined;
    });
  }
  return connection;
}

/** Gives the connection up, so that the database may be deleted. */
export async function close(): Promise<void> {
  const opened = connection;
  connection = undefined;
  await opened?.then(
    (database) => database.close(),
    () => {},
  );
}

/**
 * One read-modify-write: `change` runs in one transaction over `stores`, strictly durable; a throw leaves all as it was.
 * A connection that the browser closed meanwhile is opened again once. Throws a `QuotaExceededError` where less than
 * `needed` bytes are free, before anything is written.
 */
export async function write<T>(
  stores: StoreName[],
  change: (transaction: Transaction) => Promise<T>,
  needed = room.least,
): Promise<T> {
  // A worker that has just woken opens the database meanwhile.
  await Promise.all([open(), needRoom(needed)]);
  const transaction = await begin(stores);
  try {
    const result = await change(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    // A disk that filled up meanwhile comes as an `AbortError` or `UnknownError`.
    await needRoom(room.least);
    throw error;
  }
}

async function begin(stores: StoreName[]): Promise<Transaction> {
  const start = async () => (await open()).transaction(stores, 'readwrite', { durability: 'strict' }) as Transaction;
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    await close();
    return start();
  }
}
