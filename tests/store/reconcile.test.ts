// A week in the worker's life: badge, alarm and notifications rebuilt from what is stored, whatever was lost in between.
import './fake-browser';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settled } from '../../utils/afterwards';
import { laterBackup } from '../../utils/backup-reminder';
import { countDue, listDue } from '../../utils/db';
import { close, open, write } from '../../utils/db/open';
import { type StoredCase, storeNames } from '../../utils/db/rows';
import { handle } from '../../utils/handlers';
import type { CaseEvent, Instant, OrderId, Plan } from '../../utils/model';
import { quietFor } from '../../utils/quiet-hours';
import { reconcile, wantFullRecount } from '../../utils/reconcile';
import { recount } from '../../utils/recount';
import { alarmName } from '../../utils/reminders';
import { later, wake } from '../../utils/wake';
import { fake, freshBrowser, fromOwnPage, state } from './fake-browser';

const id = (n: number) => `shop.example:N-${n}` as OrderId;
const iso = (text: string) => new Date(text).toISOString() as Instant;

/** Paid on Monday 2026-11-16 by card, and then silence: contact is due on Friday the 20th (KST). */
async function paidAndSilent(count: number, day = '2026-11-16') {
  await write(['orders', 'cases'], async (transaction) => {
    for (let n = 0; n < count; n++) {
      const at = iso(`${day}T09:00:00+09:00`);
      const facts = {
        number: `N-${n}`,
        orderedOn: day,
        total: { amount: 89_000, currency: 'KRW' },
        items: [{ name: `물건 ${n}` }],
        payment: { kind: 'card' as const },
        sources: {},
      };
      const order = {
        id: id(n),
        site: 'shop.example',
        url: 'https://shop.example/',
        facts,
        firstSeenAt: at,
        lastSeenAt: at,
      };
      await transaction.objectStore('orders').put({ ...order, day });
      const events: CaseEvent[] = [
        { id: 'ordered' as never, at, kind: 'ordered' },
        { id: 'paid' as never, at, kind: 'paid' },
      ];
      await transaction
        .objectStore('cases')
        .put({ id: id(n), jurisdiction: 'KR', zone: 'Asia/Seoul', events, wants: 0, nextAt: at, recountAt: at });
    }
  });
}

/** Sets the machine's clock; the zone of the machine is Kiritimati (UTC+14) on purpose. */
const clock = (text: string) => vi.setSystemTime(new Date(text));
const alarmAt = () => new Date(state.alarms.get(alarmName)?.scheduledTime ?? 0).toISOString();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await freshBrowser();
  await write([...storeNames], async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the badge', () => {
  test('comes on the day the user is wanted, and not before', async () => {
    await paidAndSilent(2);
    clock('2026-11-19T23:59:00+09:00');
    await wake();
    expect(state.badge).toBe('');
    clock('2026-11-20T00:00:00+09:00');
    await wake();
    expect(state.badge).toBe('2');
    expect(state.title).toBe('주문지킴이 · 지금 할 일 2건');
    expect((await listDue(new Date(), 9)).map((one) => one.id)).toEqual([id(0), id(1)]);
  });

  test('is right after a week of sleep, a restart that lost badge and alarms, and a killed worker', async () => {
    await paidAndSilent(1);
    clock('2026-11-16T12:00:00+09:00');
    await wake();
    state.badge = '';
    state.alarms.clear();
    await close();
    clock('2026-11-27T12:00:00+09:00');
    await wake();
    expect(state.badge).toBe('1');
    expect(state.alarms.has(alarmName)).toBe(true);
  });

  test('is right once the popup was opened, though the alarm was lost under a worker that lives on', async () => {
    await paidAndSilent(1);
    clock('2026-11-16T12:00:00+09:00');
    await wake();
    state.alarms.clear();
    clock('2026-11-27T12:00:00+09:00');
    await handle({ name: 'agenda-asked', request: { limit: 5 } }, fromOwnPage() as never);
    await settled();
    expect(state.badge).toBe('1');
    expect(state.alarms.has(alarmName)).toBe(true);
  });

  test('is not woken for where the popup was opened and nothing is stored', async () => {
    clock('2026-11-27T12:00:00+09:00');
    await handle({ name: 'agenda-asked', request: { limit: 5 } }, fromOwnPage() as never);
    await settled();
    expect(state.alarms.has(alarmName)).toBe(false);
  });

  test('goes with a clock that went forward and back', async () => {
    await paidAndSilent(1);
    clock('2027-11-16T12:00:00+09:00');
    await wake();
    expect(state.badge).toBe('1');
    clock('2026-11-17T12:00:00+09:00');
    await wake();
    expect(state.badge).toBe('');
    clock('2026-11-20T12:00:00+09:00');
    await wake();
    expect(state.badge).toBe('1');
  });

  test('stays with the case’s own zone when the machine travels; only the quiet hours travel along', async () => {
    const home = process.env.TZ;
    state.permissions = ['notifications'];
    try {
      await paidAndSilent(1);
      process.env.TZ = 'America/Los_Angeles';
      // 06:59 on the 19th there, 23:59 in Seoul.
      clock('2026-11-19T23:59:00+09:00');
      await wake();
      expect(state.badge).toBe('');
      expect(alarmAt()).toBe(iso('2026-11-20T00:00:00+09:00'));
      clock('2026-11-20T00:00:00+09:00');
      // It has rung.
      state.alarms.clear();
      await wake();
      expect(state.badge).toBe('1');
      // 07:00 in Los Angeles is still quiet, though 00:00 in Seoul; an hour later it is not.
      expect(state.notifications.size).toBe(0);
      expect(alarmAt()).toBe(iso('2026-11-20T01:00:00+09:00'));
      process.env.TZ = 'Europe/Berlin';
      await wake();
      expect(state.badge).toBe('1');
      expect(state.notifications.size).toBe(1);
    } finally {
      process.env.TZ = home;
    }
  });

  test('is silent where the user wants none', async () => {
    await paidAndSilent(1);
    clock('2026-11-20T12:00:00+09:00');
    await handle(
      { name: 'settings-changed', request: { reminders: { badge: false, notifications: false } } },
      fromOwnPage() as never,
    );
    await wake();
    expect(state.badge).toBe('');
  });

  test('goes when the user has acted, and comes back when the seller stays silent', async () => {
    await paidAndSilent(1);
    clock('2026-11-20T10:00:00+09:00');
    await wake();
    const attempt = {
      id: 'a',
      at: iso('2026-11-20T10:00:00+09:00'),
      kind: 'contact-attempted',
      channel: 'phone',
      outcome: 'no-answer',
    };
    await handle({ name: 'events-added', request: { caseId: id(0), events: [attempt] } }, fromOwnPage() as never);
    await wake();
    expect(state.badge).toBe('');
    clock('2026-11-23T10:00:00+09:00');
    await wake();
    expect(state.badge).toBe('1');
  });
});

describe('the alarm', () => {
  test('is one, is not set again while it is early enough, and never lies in the past', async () => {
    await paidAndSilent(3);
    clock('2026-11-19T20:00:00+09:00');
    await wake();
    expect(alarmAt()).toBe(iso('2026-11-20T00:00:00+09:00'));
    await wake();
    await wake();
    expect(state.alarmsCreated).toBe(1);
    clock('2026-11-20T06:00:00+09:00');
    await wake();
    expect(state.alarms.size).toBe(1);
    expect(alarmAt() > iso('2026-11-20T06:00:00+09:00')).toBe(true);
  });

  test('wakes twice a day even when nothing is near', async () => {
    clock('2026-11-19T20:00:00+09:00');
    await wake();
    expect(alarmAt()).toBe(iso('2026-11-20T08:00:00+09:00'));
  });
});

describe('notifications', () => {
  beforeEach(() => {
    state.permissions = ['notifications'];
  });

  test('tell each step once, in waking hours of the user’s own day', async () => {
    await paidAndSilent(1);
    // 03:00 in Kiritimati, where this machine stands.
    clock('2026-11-21T03:00:00+14:00');
    await wake();
    expect(state.notifications.size).toBe(0);
    expect(alarmAt()).toBe(iso('2026-11-21T08:00:00+14:00'));
    clock('2026-11-21T08:00:00+14:00');
    await wake();
    expect([...state.notifications]).toMatchObject([[`due:${id(0)}`, { message: '물건 0: 지금 할 일이 있어요' }]]);
    state.notifications.clear();
    await close();
    await wake();
    expect(state.notifications.size).toBe(0);
  });

  test('are one for many', async () => {
    await paidAndSilent(5);
    clock('2026-11-21T12:00:00+14:00');
    await wake();
    expect([...state.notifications.values()].map(({ message }) => message)).toEqual(['주문 5건에 지금 할 일이 있어요']);
  });

  test('can be put off until tomorrow', async () => {
    await paidAndSilent(1);
    clock('2026-11-21T12:00:00+14:00');
    await wake();
    expect(state.badge).toBe('1');
    await later(id(0));
    expect(state.badge).toBe('');
    state.notifications.clear();
    clock('2026-11-23T12:00:00+14:00');
    await wake();
    expect(state.badge).toBe('1');
  });

  test('remind of a backup once, when there is something new to lose; not in quiet hours, and again a day after "later"', async () => {
    await paidAndSilent(5, '2026-12-30');
    const told = () => [...state.notifications.keys()];
    clock('2026-11-21T03:00:00+14:00');
    await wake();
    expect(told()).toEqual([]);
    clock('2026-11-21T08:00:00+14:00');
    await wake();
    expect(told()).toEqual(['backup']);
    state.notifications.clear();
    for (const later of ['2026-11-22T09:00:00+14:00', '2026-12-20T09:00:00+14:00']) {
      clock(later);
      await wake();
    }
    expect(told()).toEqual([]);
    await laterBackup(new Date());
    clock('2026-12-21T08:59:00+14:00');
    await wake();
    expect(told()).toEqual([]);
    clock('2026-12-21T09:01:00+14:00');
    await wake();
    expect(told()).toEqual(['backup']);
    state.notifications.clear();
    const made = { lastBackupAt: iso('2026-12-21T09:02:00+14:00'), lastBackupOrders: 5 };
    await handle({ name: 'settings-changed', request: made }, fromOwnPage() as never);
    clock('2027-06-01T09:00:00+14:00');
    await wake();
    // Old by now, but holding all there is.
    expect(told()).not.toContain('backup');
  });

  test('have no buttons in Firefox, which throws on them', async () => {
    const { getURL } = fake.runtime;
    fake.runtime.getURL = (path) => `moz-extension://x/${path}`;
    await paidAndSilent(1);
    clock('2026-11-21T12:00:00+14:00');
    await wake();
    fake.runtime.getURL = getURL;
    expect([...state.notifications.values()][0]).not.toHaveProperty('buttons');
  });
});

describe('a recount', () => {
  test('of all cases goes on after a kill where it stopped', async () => {
    await paidAndSilent(450);
    clock('2026-11-20T12:00:00+09:00');
    const now = new Date();
    await wantFullRecount(now);
    const keys = await (await open()).getAllKeys('cases');
    // As the first batch left it when the worker was stopped.
    await write(['marks', 'cases'], async (transaction) => {
      const at = now.toISOString() as Instant;
      const far = iso('2030-01-01T00:00:00Z');
      for (const row of await transaction.objectStore('cases').getAll())
        await transaction.objectStore('cases').put({ ...row, nextAt: far, recountAt: far });
      await transaction.objectStore('marks').put({ id: 'recount', at, value: keys[199] });
    });
    const counted = new Set<string>();
    await reconcile(now, (one) => {
      counted.add(one.id);
      return { closed: true } as Plan;
    });
    expect([...counted].sort()).toEqual(keys.slice(200));
    expect(await (await open()).count('marks', 'recount')).toBe(0);
  });

  test('with a rule that fails looks again tomorrow and keeps the record', () => {
    const one = { zone: 'Asia/Seoul', events: [] } as never;
    const broken = () => {
      throw new Error('rule');
    };
    expect(recount(one, new Date('2026-11-20T12:00:00+09:00'), broken)).toEqual({
      wants: 0,
      nextAt: iso('2026-11-21T00:00:00+09:00'),
      recountAt: iso('2026-11-21T00:00:00+09:00'),
    });
  });

  test('reads what is due and nothing else', async () => {
    await paidAndSilent(2_000, '2027-03-02');
    await write(['cases'], async (transaction) => {
      const cases = transaction.objectStore('cases');
      for (const row of (await cases.getAll()) as StoredCase[]) {
        const at = iso(Number(row.id.split('-')[1]) < 20 ? '2026-11-20T00:00:00+09:00' : '2027-03-08T00:00:00+09:00');
        await cases.put({ ...row, nextAt: at, recountAt: at });
      }
    });
    let planned = 0;
    const dueOn = '2026-11-20' as Plan['dueOn'];
    const plan = () => {
      planned += 1;
      return { due: true, dueOn, step: { id: 'contact', stage: 2 } } as Plan;
    };
    const now = new Date('2026-11-20T12:00:00+09:00');
    expect((await reconcile(now, plan)).due).toBe(20);
    expect(planned).toBe(20);
    await reconcile(now, plan);
    expect(planned).toBe(20);
    expect(await countDue(now)).toBe(20);
  });
});

test.each([
  [23 * 60, 540],
  [3 * 60, 300],
  [8 * 60, 0],
  [21 * 60 + 59, 0],
])('quiet hours from 22 to 8 at minute %i last %i more', (minute, left) => {
  expect(quietFor(minute, '22:00', '08:00')).toBe(left);
  expect(quietFor(minute, undefined, '08:00')).toBe(0);
  expect(quietFor(minute, 'nonsense', '08:00')).toBe(0);
});
