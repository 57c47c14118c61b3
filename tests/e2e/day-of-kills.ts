// A scripted day of captures, attempts and alarms in any browser, its worker stopped at random moments and the browser
// itself closed once in between: the numbers of what was seen out, or an error where anything was lost or doubled.
import assert from 'node:assert/strict';
import type { openShop } from '../practice-shop/server.mjs';
import { until } from './until.ts';

/** What the day needs of a browser. */
export interface Victim {
  /** Goes to the address in the one tab of the day; may reject when the worker dies under it. */
  show(url: string): Promise<void>;
  rows<T>(store: string): Promise<T[]>;
  send<T>(name: string, request: unknown): Promise<T>;
  api<T>(path: string, ...args: unknown[]): Promise<T>;
  badge(): Promise<string>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

export const dayOrdered = '2026-11-23T10:00:00+09:00';
/** A fortnight of silence later everything is due. */
const allDue = '2026-12-07T10:00:00+09:00';

interface Row {
  id: string;
  events: { id: string; kind: string }[];
}

/** A small generator of chance that says the same each time (mulberry32). */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** `open` gives the same profile again after `close`. */
export async function liveThrough(
  open: () => Promise<Victim>,
  shop: Awaited<ReturnType<typeof openShop>>,
  kills: number,
): Promise<string> {
  const random = chance(20_261_123);
  let victim = await open();
  const placed: string[] = [];
  const logged = new Map<string, Set<string>>();
  let killed = 0;
  let restarted = false;
  let alarms = 0;

  const clock = (to: string) => victim.api('storage.local.set', { clock: to });
  /** Stops the worker at a random moment of what comes next. */
  const strike = async () => {
    await wait(random() * 120);
    await victim.kill();
    killed += 1;
  };
  /** Our own pages ask again until they are answered, with the same event. */
  const insist = (name: string, request: unknown) =>
    until(`${name} to be done`, async () => {
      const reply = await victim.send<{ done?: boolean } | undefined>(name, request);
      return reply?.done;
    });

  try {
    await clock(dayOrdered);
    // The day begins after the install: one that is cut off is finished at the next start of the worker, and no page wakes it.
    await until('the gate to be registered', async () => {
      const scripts = await victim.api<unknown[]>('scripting.getRegisteredContentScripts');
      return scripts.length > 0;
    });
    while (killed < kills) {
      if (killed >= kills / 2 && !restarted) {
        restarted = true;
        await victim.close();
        victim = await open();
      }
      const dice = random();
      if (placed.length < 24 && (placed.length === 0 || dice < 0.12)) {
        shop.memory.put('desk', 1);
        const number = shop.memory.order({ payment: 'card', name: '김연습' })?.number ?? '';
        await Promise.all([victim.show(`${shop.url}/order/complete?no=${number}`), strike()]);
        await until(`order ${number} to be stored`, async () =>
          (await victim.rows<Row>('orders')).some(({ id }) => id.endsWith(`:${number}`)),
        );
        placed.push(number);
      } else if (dice < 0.25) {
        const number = placed[Math.floor(random() * placed.length)];
        await Promise.all([victim.show(`${shop.url}/order/${number}`), strike()]);
      } else if (dice < 0.9) {
        const number = placed[Math.floor(random() * placed.length)] ?? '';
        const caseId = `127.0.0.1:${number}`;
        const id = `attempt-${killed}`;
        const event = { id, at: '2026-11-23T01:30:00.000Z', kind: 'noted', text: `기록 ${killed}` };
        await Promise.all([insist('events-added', { caseId, events: [event] }), strike()]);
        logged.set(caseId, (logged.get(caseId) ?? new Set()).add(id));
      } else {
        alarms += 1;
        await Promise.all([victim.api('alarms.create', 'wake', { when: Date.now() + 20 }), strike()]);
      }
    }

    const orders = await victim.rows<Row>('orders');
    const ids = (rows: Row[]) => rows.map(({ id }) => id).sort();
    assert.deepEqual(ids(orders), placed.map((number) => `127.0.0.1:${number}`).sort());
    const cases = await victim.rows<Row>('cases');
    assert.deepEqual(ids(cases), ids(orders));
    for (const { id, events } of cases) {
      const all = events.map((event) => event.id);
      assert.equal(new Set(all).size, all.length, `${id} holds an event twice`);
      assert.deepEqual(all.filter((one) => one.startsWith('attempt-')).sort(), [...(logged.get(id) ?? [])].sort(), id);
    }
    const receipts = await victim.rows<{ id: string; orderId: string }>('receipts');
    assert.equal(new Set(receipts.map(({ orderId }) => orderId)).size, placed.length);

    await clock(allDue);
    const right = async () => (await victim.badge()) === String(placed.length);
    await until('the badge to count every order', right);
    await victim.close();
    victim = await open();
    await until('the badge after a restart', right);
    await until('one alarm after a restart', async () => (await victim.api<unknown[]>('alarms.getAll')).length === 1);
    const events = [...logged.values()].reduce((sum, all) => sum + all.size, 0);
    return `${killed} kills · ${placed.length} orders · ${receipts.length} receipts · ${events} events · ${alarms} alarms`;
  } finally {
    await victim.close();
  }
}
