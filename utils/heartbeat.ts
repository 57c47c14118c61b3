// A sign of life beside the database, without personal data: tells a database that was wiped, and maybe filled again, from one that never held more.
import { browser } from './browser';
import { readClock, toInstant } from './clock';
import { open, write } from './db/open';
import { log } from './log';

export interface Health {
  /** Something was stored here and is gone: offer the backup. */
  wiped: boolean;
  /** The last write failed for want of space. */
  full: boolean;
  /** The last backup, as an instant. */
  lastBackupAt?: string;
}

interface Beat {
  /** There was something to lose. */
  filled: boolean;
  /** The birth mark of the database it was in. A browser that makes a broken database anew makes it without. */
  birth?: string;
  wiped?: boolean;
  full?: boolean;
}

async function readBeat(): Promise<Beat> {
  const { heartbeat } = await browser.storage.local.get('heartbeat');
  return { filled: false, ...(heartbeat as Partial<Beat> | undefined) };
}

async function look(): Promise<Pick<Beat, 'filled' | 'birth'>> {
  const database = await open();
  const [orders, mark] = await Promise.all([database.getAllKeys('orders', null, 1), database.get('marks', 'birth')]);
  return { filled: orders.length > 0, ...(mark ? { birth: String(mark.value) } : {}) };
}

/** Beats of before there were birth marks know an empty database alone. */
const isLost = (before: Beat, found: Pick<Beat, 'filled' | 'birth'>) =>
  before.filled && (before.birth === undefined ? !found.filled : found.birth !== before.birth);

/** Names the database, once it holds something. */
async function bear(): Promise<string> {
  const [value, now] = [crypto.randomUUID(), await readClock()];
  await write(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put({ id: 'birth', at: toInstant(now), value });
  });
  return value;
}

let queue: Promise<unknown> = Promise.resolve();

/** One after another: messages and starts come at once. */
function inTurn(act: () => Promise<void>): Promise<void> {
  const turn = queue.then(act);
  queue = turn.catch(() => {});
  return turn;
}

/** Beat and database compared, the beat renewed. */
const renew = (change: (after: Beat) => Beat): Promise<void> =>
  inTurn(async () => {
    const before = await readBeat();
    const found = await look();
    const lost = isLost(before, found);
    const birth = found.birth ?? (found.filled ? await bear() : undefined);
    const { wiped, full } = before;
    const after = change({
      filled: found.filled,
      ...(birth ? { birth } : {}),
      ...(wiped || lost ? { wiped: true } : {}),
      ...(full ? { full } : {}),
    });
    if (JSON.stringify(before) !== JSON.stringify(after)) await browser.storage.local.set({ heartbeat: after });
    if (lost) await log('database', 'wiped');
  });

/** After a write: whether there is anything that could be lost. There was space for it. */
export const beat = (): Promise<void> => renew(({ full: _full, ...after }) => after);

/** On each start, before anything is written: was something there that is gone? */
export const checkBeat = (): Promise<void> => renew((after) => after);

/** The last write found no space. */
export const noteFull = (): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ heartbeat: { ...(await readBeat()), full: true } }));

/** For the screens: what to say before anything else. */
export async function readHealth(): Promise<Health> {
  // The beat first: it never runs ahead of the database.
  const before = await readBeat();
  const database = await open();
  const settings = await database.get('settings', 'settings');
  // Also before the worker has come to look.
  const wiped = before.wiped === true || isLost(before, await look());
  const { full = false } = before;
  return { wiped, full, ...(settings?.lastBackupAt ? { lastBackupAt: settings.lastBackupAt } : {}) };
}

/** The user has waved the notice away, or has restored what was lost. */
export const forgetWipe = (): Promise<void> => renew(({ wiped: _wiped, ...after }) => after);

/** Before everything is deleted on purpose, so that it is never taken for a loss, wherever it is interrupted. */
export const stopBeat = (): Promise<void> => inTurn(() => browser.storage.local.remove('heartbeat'));

/** Asks the browser to keep our storage. Only pages can ask; the worker has no `persist`. */
export async function askToPersist(): Promise<boolean> {
  if (await navigator.storage?.persisted?.()) return true;
  return (await navigator.storage?.persist?.()) ?? false;
}
