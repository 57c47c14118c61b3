// The door between a backup file and the database, for our own pages: reads everything out, or hands checked rows to the worker.
import { makeBackup, readBackup } from './backup';
import { readClock, toInstant } from './clock';
import { countOrders } from './db';
import { open, write } from './db/open';
import { needRoom, room } from './db/room';
import type { BackupChunk, BackupRows } from './merge-backup';
import type { Instant } from './model';
import { send } from './send';
import type { Settings } from './settings';

/** Everything that a backup holds, in one consistent view. */
export async function readEverything(): Promise<BackupRows> {
  const transaction = (await open()).transaction(['orders', 'sellers', 'receipts', 'cases', 'files', 'settings']);
  const [orders, sellers, receipts, cases, files, chosen] = await Promise.all([
    transaction.objectStore('orders').getAll(),
    transaction.objectStore('sellers').getAll(),
    transaction.objectStore('receipts').getAll(),
    transaction.objectStore('cases').getAll(),
    transaction.objectStore('files').getAll(),
    transaction.objectStore('settings').get('settings'),
  ]);
  const { id: _id, ...settings } = chosen ?? { id: '' };
  return { orders, sellers, receipts, cases, files, settings: settings as Partial<Settings> };
}

/** The backup as a file to save, with its name; noted as made. */
export async function backUp(passphrase?: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const now = toInstant(await readClock());
  const bytes = await makeBackup(await readEverything(), now, passphrase);
  return { name: `jikimi-${now.slice(0, 10)}.${passphrase ? 'jikimi' : 'zip'}`, bytes };
}

/** After the user has saved it: the reminder to back up counts from now. */
export async function noteBackup(): Promise<void> {
  const [now, lastBackupOrders] = await Promise.all([readClock(), countOrders()]);
  await send('settings-changed', { lastBackupAt: toInstant(now), lastBackupOrders });
}

const perChunk = 500;

/** What rows take, roughly: a character of a page up to two bytes, an order or a case with its events a few thousand. */
const sizeOf = ({ orders, receipts, files }: BackupRows) =>
  orders.length * 8_000 +
  receipts.reduce((sum, { text, html = '' }) => sum + 2 * (text.length + html.length), 0) +
  files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Puts checked rows aside in pieces and has the worker unite them in one transaction. */
export async function handOver(rows: BackupRows, now: Instant): Promise<{ added: number; merged: number }> {
  // Put aside and then united: for a while each row is there twice.
  await needRoom(room.facts + 2 * sizeOf(rows));
  const key = crypto.randomUUID();
  const chunks: BackupChunk[] = [{ sellers: rows.sellers, ...(rows.settings ? { settings: rows.settings } : {}) }];
  for (const name of ['orders', 'cases', 'receipts', 'files'] as const)
    for (let at = 0; at < rows[name].length; at += perChunk)
      chunks.push({ [name]: rows[name].slice(at, at + perChunk) });
  try {
    for (const [at, value] of chunks.entries())
      await write(['marks'], async (transaction) => {
        await transaction
          .objectStore('marks')
          .put({ id: `inbox:${key}:${String(at).padStart(6, '0')}`, at: now, value });
      });
    return await send('backup-restored', { key });
  } catch (error) {
    await write(['marks'], async (transaction) => {
      await transaction.objectStore('marks').delete(IDBKeyRange.bound(`inbox:${key}:`, `inbox:${key}:\uffff`));
    }).catch(() => {});
    throw error;
  }
}

/** Restores a file: checked whole first, then united. Throws a `BackupError`, or the worker's reason. */
export async function restore(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<{ added: number; merged: number }> {
  const { rows } = await readBackup(bytes, passphrase);
  return handOver(rows, toInstant(await readClock()));
}
