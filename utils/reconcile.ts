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

/** Counts rows again inside a transaction over cases, orders and sellers; reads at once, not one after another. */
async function recountRows(transaction: Transaction, rows: StoredCase[], now: Date, plan: Planner): Promise<void> {
  const cases = transaction.objectStore('cases');
  const orders = transaction.objectStore('orders');
  const sellers = transaction.objectStore('sellers');
  await Promise.all(
    rows.map(async (row) => {
      const order = await orders.get(row.id);
      const sellerId = order?.sellerId ?? row.sellerId;
      const seller = sellerId ? await sellers.get(sellerId) : undefined;
      const { wants: _wants, nextAt: _nextAt, recountAt: _recountAt, tell: _tell, ...facts } = row;
      await cases.put(order ? { ...facts, ...recount(assemble(facts, order, seller), now, plan) } : facts);
    }),
  );
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
function recountDue(now: Date, plan: Planner): Promise<boolean> {
  const range = IDBKeyRange.upperBound(now.toISOString() as Instant);
  return write(['cases', 'orders', 'sellers'], async (transaction) => {
    const rows = await transaction.objectStore('cases').index('by-recount').getAll(range, batch);
    await recountRows(transaction, rows, now, plan);
    return rows.length === batch;
  });
}

/** What there is to do, read without writing: on most wakes nothing has come due, and a write costs a flush. */
async function lookAround(now: Date) {
  const transaction = (await open()).transaction(['cases', 'marks']);
  const range = IDBKeyRange.upperBound(now.toISOString() as Instant);
  const [last, all, due] = await Promise.all([
    transaction.objectStore('marks').get('reconciled'),
    transaction.objectStore('marks').getKey('recount'),
    transaction.objectStore('cases').index('by-recount').getKey(range),
  ]);
  const since = last ? now.getTime() - Date.parse(last.at) : Number.POSITIVE_INFINITY;
  return { since, all: all !== undefined, due: due !== undefined };
}

/** Brings every derived field up to `now`. Idempotent; may be killed at any point and run again. */
export async function reconcile(now: Date, plan: Planner): Promise<Wanted> {
  const { since, all, due } = await lookAround(now);
  const wentBack = since < -3_600_000;
  if (wentBack) await wantFullRecount(now);
  if (wentBack || since > 600_000) await remember(now);
  if (all || wentBack) while (await recountAll(now, plan));
  // What is counted again lies ahead of `now` afterwards, so that this ends.
  if (due || all || wentBack) while (await recountDue(now, plan));
  const cases = (await open()).transaction('cases').store;
  const [count, first] = await Promise.all([
    cases.index('by-next').count(dueRange(now)),
    cases.index('by-recount').openKeyCursor(),
  ]);
  return { due: count, ...(first ? { next: first.key } : {}) };
}

async function remember(now: Date): Promise<void> {
  await write(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put({ id: 'reconciled', at: now.toISOString() as Instant });
  });
}
