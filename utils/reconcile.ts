// Now → every case that may have changed by itself counted again, and what the user is to be told. Reads by index only:
// the cost goes with what is due, not with what is stored.
import { assemble, dueRange } from './db';
import { open, type Transaction, write } from './db/open';
import type { StoredCase } from './db/rows';
import type { CaseId, Instant } from './model';
import { type Planner, recount } from './recount';

/** What the reminders need to know. */
export interface Wanted {
  /** How many cases want the user now. */
  due: number;
  /** The next instant at which anything may change. */
  next?: Instant;
}

const batch = 200;

/** Counts rows again inside a transaction over cases, orders and sellers. */
async function recountRows(transaction: Transaction, rows: StoredCase[], now: Date, plan: Planner): Promise<void> {
  const cases = transaction.objectStore('cases');
  for (const row of rows) {
    const order = await transaction.objectStore('orders').get(row.id);
    const sellerId = order?.sellerId ?? row.sellerId;
    const seller = sellerId ? await transaction.objectStore('sellers').get(sellerId) : undefined;
    const { wants: _wants, nextAt: _nextAt, recountAt: _recountAt, tell: _tell, ...facts } = row;
    await cases.put(order ? { ...facts, ...recount(assemble(facts, order, seller), now, plan) } : facts);
  }
}

/** Counts these cases again, after something was recorded in them. */
export async function recountCases(transaction: Transaction, ids: CaseId[], now: Date, plan: Planner): Promise<void> {
  const rows: StoredCase[] = [];
  for (const id of ids) {
    const row = await transaction.objectStore('cases').get(id);
    if (row) rows.push(row);
  }
  await recountRows(transaction, rows, now, plan);
}

/** Wants all cases counted again at the next `reconcile`: rules, holidays or the clock changed. Survives a kill. */
export async function wantFullRecount(now: Date): Promise<void> {
  await write(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put({ id: 'recount', at: now.toISOString() as Instant, value: '' });
  });
}

/** One batch of a wanted full recount; false when none is wanted or it is done. */
async function recountAll(now: Date, plan: Planner): Promise<boolean> {
  return write(['cases', 'orders', 'sellers', 'marks'], async (transaction) => {
    const marks = transaction.objectStore('marks');
    const mark = await marks.get('recount');
    if (!mark) return false;
    const after = IDBKeyRange.lowerBound(String(mark.value) as CaseId, true);
    const rows = await transaction.objectStore('cases').getAll(after, batch);
    await recountRows(transaction, rows, now, plan);
    const last = rows.at(-1);
    if (!last || rows.length < batch) await marks.delete('recount');
    else await marks.put({ ...mark, value: last.id });
    return true;
  });
}

/** One batch of the cases whose time has come; false when there was none. */
async function recountDue(now: Date, plan: Planner): Promise<boolean> {
  const index = (await open()).transaction('cases').store.index('by-recount');
  const range = IDBKeyRange.upperBound(now.toISOString() as Instant);
  // Read first without writing: on most wakes nothing has come due, and a write transaction costs a flush.
  if (!(await index.getKey(range))) return false;
  return write(['cases', 'orders', 'sellers'], async (transaction) => {
    const rows = await transaction.objectStore('cases').index('by-recount').getAll(range, batch);
    await recountRows(transaction, rows, now, plan);
    return rows.length > 0;
  });
}

/** The last `now` that was reconciled, to notice a clock that went back. */
async function clockWentBack(now: Date): Promise<boolean> {
  const mark = await (await open()).get('marks', 'reconciled');
  return mark !== undefined && Date.parse(mark.at) - now.getTime() > 3_600_000;
}

/** Brings every derived field up to `now`. Idempotent; may be killed at any point and run again. */
export async function reconcile(now: Date, plan: Planner): Promise<Wanted> {
  if (await clockWentBack(now)) {
    await wantFullRecount(now);
    await remember(now);
  }
  while (await recountAll(now, plan));
  // A planner that keeps asking for the past would loop: each case is counted once a batch, and batches are bounded.
  for (let round = 0; round < 1_000 && (await recountDue(now, plan)); round++);
  const database = await open();
  const due = await database.countFromIndex('cases', 'by-next', dueRange(now));
  const mark = await database.get('marks', 'reconciled');
  if (!mark || now.getTime() - Date.parse(mark.at) > 600_000) await remember(now);
  const cursor = await database.transaction('cases').store.index('by-recount').openKeyCursor();
  return { due, ...(cursor ? { next: cursor.key } : {}) };
}

async function remember(now: Date): Promise<void> {
  await write(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put({ id: 'reconciled', at: now.toISOString() as Instant });
  });
}
