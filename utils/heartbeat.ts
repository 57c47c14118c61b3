// A sign of life beside the database, without personal data: tells an empty database from one that was wiped.
import { browser } from './browser';
import { open } from './db/open';

export interface Health {
  /** Something was stored here and is gone: offer the backup. */
  wiped: boolean;
  /** The last write failed for want of space. */
  full: boolean;
  /** The last backup, as an instant. */
  lastBackupAt?: string;
}

interface Beat {
  filled: boolean;
  wiped?: boolean;
  full?: boolean;
}

async function readBeat(): Promise<Beat> {
  const { heartbeat } = await browser.storage.local.get('heartbeat');
  return { filled: false, ...(heartbeat as Partial<Beat> | undefined) };
}

/** After a write: whether there is anything that could be lost. */
export async function beat(change: Partial<Beat> = {}): Promise<void> {
  const before = await readBeat();
  const filled = (await (await open()).getAllKeys('orders', null, 1)).length > 0;
  const after: Beat = { ...before, full: false, ...change, filled };
  if (filled) delete after.wiped;
  if (JSON.stringify(before) !== JSON.stringify(after)) await browser.storage.local.set({ heartbeat: after });
}

/** On each start, before anything is written: was something there that is gone? */
export async function checkBeat(): Promise<void> {
  const before = await readBeat();
  if (!before.filled) return;
  const empty = (await (await open()).getAllKeys('orders', null, 1)).length === 0;
  if (empty) await browser.storage.local.set({ heartbeat: { ...before, filled: false, wiped: true } });
}

/** The last write found no space. */
export async function noteFull(): Promise<void> {
  await browser.storage.local.set({ heartbeat: { ...(await readBeat()), full: true } });
}

/** For the screens: what to say before anything else. */
export async function readHealth(): Promise<Health> {
  const { filled, wiped: noticed = false, full = false } = await readBeat();
  const database = await open();
  const settings = await database.get('settings', 'settings');
  // Also before the worker has come to look.
  const wiped = noticed || (filled && (await database.getAllKeys('orders', null, 1)).length === 0);
  return { wiped, full, ...(settings?.lastBackupAt ? { lastBackupAt: settings.lastBackupAt } : {}) };
}

/** The user has seen that the data is gone, or has restored it. */
export async function forgetWipe(): Promise<void> {
  const { wiped: _wiped, ...rest } = await readBeat();
  await browser.storage.local.set({ heartbeat: rest });
}

/** Asks the browser to keep our storage. Only pages can ask; the worker has no `persist`. */
export async function askToPersist(): Promise<boolean> {
  if (await navigator.storage?.persisted?.()) return true;
  return (await navigator.storage?.persist?.()) ?? false;
}
