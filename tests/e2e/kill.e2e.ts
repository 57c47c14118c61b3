// A scripted day of captures and attempts with the worker stopped at random moments (300 times with JIKIMI_FULL=1), and the
// browser closed and opened in between: nothing lost, nothing doubled, the badge right at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { until } from './until.ts';

const kills = process.env.JIKIMI_FULL ? 300 : 30;
const ordered = '2026-11-23T10:00:00+09:00';

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

test(`${kills} killed workers lose nothing and double nothing`, async () => {
  const random = chance(20_261_123);
  const profile = mkdtempSync(join(tmpdir(), 'jikimi-kill-'));
  const shop = await openShop({ now: () => new Date(ordered) });
  let jikimi: Jikimi = await openChromium({ profile });
  const placed: string[] = [];
  const logged = new Map<string, Set<string>>();
  let killed = 0;
  let restarted = false;

  /** Stops the worker at a random moment of what comes next. */
  const strike = async () => {
    await wait(random() * 120);
    await jikimi.kill();
    killed += 1;
  };
  /** Our own pages ask again until they are answered, with the same event. */
  const insist = (name: string, request: unknown) =>
    until(`${name} to be done`, async () => {
      const reply = await jikimi.send<{ done?: boolean } | undefined>(name, request);
      return reply?.done;
    });

  try {
    await jikimi.setClock(ordered);
    let page = await jikimi.context.newPage();
    while (killed < kills) {
      if (killed === kills / 2 && !restarted) {
        restarted = true;
        await jikimi.close();
        jikimi = await openChromium({ profile });
        page = await jikimi.context.newPage();
      }
      const dice = random();
      if (placed.length < 24 && (placed.length === 0 || dice < 0.12)) {
        shop.memory.put('desk', 1);
        const number = shop.memory.order({ payment: 'card', name: '김연습' })?.number ?? '';
        const seen = Promise.all([page.goto(`${shop.url}/order/complete?no=${number}`), strike()]);
        await seen;
        await until(`order ${number} to be stored`, async () =>
          (await jikimi.rows<Row>('orders')).some(({ id }) => id.endsWith(`:${number}`)),
        );
        placed.push(number);
      } else if (dice < 0.25) {
        const number = placed[Math.floor(random() * placed.length)];
        await Promise.all([page.goto(`${shop.url}/order/${number}`), strike()]);
      } else if (dice < 0.9) {
        const number = placed[Math.floor(random() * placed.length)] ?? '';
        const caseId = `127.0.0.1:${number}`;
        const id = `attempt-${killed}`;
        const event = { id, at: '2026-11-23T01:30:00.000Z', kind: 'noted', text: `기록 ${killed}` };
        await Promise.all([insist('events-added', { caseId, events: [event] }), strike()]);
        logged.set(caseId, (logged.get(caseId) ?? new Set()).add(id));
      } else {
        await Promise.all([insist('settings-changed', { welcomed: true }).catch(() => {}), strike()]);
      }
    }

    const orders = await jikimi.rows<Row>('orders');
    expect(orders.map(({ id }) => id).sort()).toEqual(placed.map((number) => `127.0.0.1:${number}`).sort());
    const cases = await jikimi.rows<Row>('cases');
    expect(cases.map(({ id }) => id).sort()).toEqual(orders.map(({ id }) => id).sort());
    for (const { id, events } of cases) {
      const ids = events.map((event) => event.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(ids.filter((one) => one.startsWith('attempt-')).sort(), id).toEqual([...(logged.get(id) ?? [])].sort());
    }
    const receipts = await jikimi.rows<{ id: string; orderId: string }>('receipts');
    expect(new Set(receipts.map(({ orderId }) => orderId)).size).toBe(placed.length);

    // A fortnight of silence later everything is due.
    await jikimi.setClock('2026-12-07T10:00:00+09:00');
    await until('the badge to count every order', async () => (await jikimi.badge()) === String(placed.length));
    await jikimi.close();
    jikimi = await openChromium({ profile });
    await until('the badge after a restart', async () => (await jikimi.badge()) === String(placed.length));
    expect(await jikimi.api<unknown[]>('alarms.getAll')).toHaveLength(1);
    console.log(
      `${killed} kills · ${placed.length} orders · ${receipts.length} receipts · ${[...logged.values()].reduce((sum, ids) => sum + ids.size, 0)} events`,
    );
  } finally {
    await jikimi.close();
    await shop.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 600_000);
