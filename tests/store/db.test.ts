// The database: reads by index, whole upgrades or none, a closed connection opened again.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  countDue,
  countOrders,
  listDue,
  listOpen,
  listOrders,
  openCaseOf,
  openSites,
  readCase,
  readReceipts,
  readSettings,
} from '../../utils/db';
import { close, open, upgrade, write } from '../../utils/db/open';
import type { OrderRow, StoredCase } from '../../utils/db/rows';
import { matches, searchKey } from '../../utils/db/search-key';
import { migrations } from '../../utils/migration';
import type { CaseId, Instant, Receipt } from '../../utils/model';

const at = (text: string) => text as Instant;
const noon = new Date('2026-11-22T03:00:00Z');

function order(id: string, day: string): OrderRow {
  return {
    id: id as CaseId,
    site: 'shop.example',
    url: 'https://shop.example/order',
    facts: { number: id, sources: {} },
    firstSeenAt: at('2026-11-01T00:00:00.000Z'),
    lastSeenAt: at('2026-11-01T00:00:00.000Z'),
    day,
  };
}

function row(id: string, wants?: 0 | 1, nextAt?: string): StoredCase {
  return {
    id: id as CaseId,
    jurisdiction: 'KR',
    zone: 'Asia/Seoul',
    events: [],
    ...(wants === undefined ? {} : { wants }),
    ...(nextAt ? { nextAt: at(nextAt) } : {}),
  };
}

beforeEach(async () => {
  await close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('jikimi').onsuccess = resolve;
  });
});

async function fill(rows: StoredCase[]) {
  await write(['orders', 'cases'], async (transaction) => {
    for (const one of rows) {
      await transaction.objectStore('orders').put(order(one.id, `2026-11-${one.id}`));
      await transaction.objectStore('cases').put(one);
    }
  });
}

describe('reads', () => {
  test('what wants the user comes first, longest due first; what is closed does not come', async () => {
    await fill([
      row('01'),
      row('02', 0, '2026-11-23T00:00:00.000Z'),
      row('03', 1, '2026-11-22T02:00:00.000Z'),
      row('04', 1, '2026-11-20T00:00:00.000Z'),
      row('05', 1, '2026-11-22T04:00:00.000Z'),
    ]);
    expect(await countDue(noon)).toBe(2);
    expect((await listDue(noon, 9)).map(({ id }) => id)).toEqual(['04', '03']);
    expect((await listOpen(9)).map(({ id }) => id)).toEqual(['04', '03', '05', '02']);
    expect((await listOpen(2)).map(({ id }) => id)).toEqual(['04', '03']);
    expect((await readCase('01' as CaseId))?.order.facts.number).toBe('01');
    expect(await readCase('99' as CaseId)).toBeUndefined();
  });

  test('the case that a contact is for is the open one, of several the one that wants the user, else none', async () => {
    await fill([row('a:1', 0, '2026-11-30T00:00:00.000Z'), row('a:2')]);
    expect(await openCaseOf('a')).toBe('a:1');
    await fill([row('a:3', 1, '2026-11-20T00:00:00.000Z'), row('b:1', 1, '2026-11-20T00:00:00.000Z')]);
    expect(await openCaseOf('a')).toBe('a:3');
    await fill([row('a:4', 1, '2026-11-21T00:00:00.000Z')]);
    expect(await openCaseOf('a')).toBeUndefined();
    expect(await openCaseOf('c')).toBeUndefined();
  });

  test('the sites with an open case are each named once; of what is closed none', async () => {
    await fill([row('a:1', 0, '2026-11-30T00:00:00.000Z'), row('a:2', 1, '2026-11-20T00:00:00.000Z')]);
    await fill([row('b:1', 1, '2026-11-20T00:00:00.000Z'), row('c:1')]);
    expect((await openSites()).sort()).toEqual(['a', 'b']);
  });

  test('orders come newest first and go on after the last one shown', async () => {
    await fill(['01', '02', '03', '04'].map((id) => row(id)));
    const first = await listOrders({ limit: 3 });
    expect(first.map(({ id }) => id)).toEqual(['04', '03', '02']);
    const last = first[2];
    if (!last) throw new Error('three were asked for');
    expect((await listOrders({ limit: 3, before: last })).map(({ id }) => id)).toEqual(['01']);
    expect(await countOrders()).toBe(4);
  });

  test('receipts are listed without their text', async () => {
    const receipt = (sha256: string, seenAt: string): Receipt => ({
      id: `01#${sha256}` as Receipt['id'],
      orderId: '01' as CaseId,
      url: 'https://shop.example/o',
      title: '주문완료',
      seenAt: at(seenAt),
      text: 'x'.repeat(1000),
      viewport: { width: 1, height: 1 },
      sha256,
    });
    await write(['receipts'], async (transaction) => {
      await transaction.objectStore('receipts').put(receipt('b', '2026-11-02T00:00:00.000Z'));
      await transaction.objectStore('receipts').put(receipt('a', '2026-11-03T00:00:00.000Z'));
      await transaction
        .objectStore('receipts')
        .put({ ...receipt('c', '2026-11-03T00:00:00.000Z'), orderId: '011' as CaseId });
    });
    const heads = await readReceipts('01' as CaseId);
    expect(heads.map(({ sha256 }) => sha256)).toEqual(['b', 'a']);
    expect(heads[0]).not.toHaveProperty('text');
  });

  test('settings are whole before anything was chosen', async () => {
    expect((await readSettings()).zone).toBe('Asia/Seoul');
  });
});

describe('writes', () => {
  test('a throw in the middle leaves all as it was', async () => {
    await fill([row('01', 1, '2026-11-20T00:00:00.000Z')]);
    const failing = write(['cases', 'orders'], async (transaction) => {
      await transaction.objectStore('cases').delete('01' as CaseId);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await countDue(noon)).toBe(1);
  });

  test('a connection the browser closed is opened again', async () => {
    await fill([row('01')]);
    (await open()).close();
    await fill([row('02')]);
    expect(await countOrders()).toBe(2);
  });

  test('an old tab that does not let go is named as the reason; once it is gone, all is well', async () => {
    // As a version before today's left it, in a page that never heard of newer ones.
    const held = await openDB('jikimi', 1, {
      upgrade: (raw, from, _to, transaction) =>
        upgrade(raw, from, transaction as never, () => {}, migrations.slice(0, 1)),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = open();
    const told = expect(waiting).rejects.toThrow('database-blocked');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { timeout: 20_000 });
    vi.advanceTimersByTime(4_000);
    await told;
    vi.useRealTimers();
    held.close();
    expect((await open()).version).toBe(migrations.length);
    await fill([row('01')]);
    expect(await countOrders()).toBe(1);
  });

  test('a tab with the old version lets go when a newer one asks', async () => {
    const old = await open();
    const newer = await openDB('jikimi', old.version + 1);
    newer.close();
    await expect(open()).rejects.toThrow(/version/i);
  });
});

describe('an upgrade', () => {
  test('that fails leaves version and data as they were', async () => {
    await fill([row('01')]);
    await close();
    const failing = openDB('jikimi', 99, {
      upgrade: (database, _from, _to, transaction) =>
        upgrade(database, 0, transaction, () => {}, [
          async (_database, step) => {
            await step.objectStore('orders').clear();
          },
          async () => {
            throw new Error('bad step');
          },
        ]),
    });
    await expect(failing).rejects.toThrow();
    expect((await open()).version).toBeLessThan(99);
    expect(await countOrders()).toBe(1);
  });
});

describe('search', () => {
  const key = searchKey(['나이키 에어맥스 270', '20261122-0001', 'ABC마트']);
  test.each(['에어', 'ㄴㅇㅋ', 'ㅇㅇㅁㅅ', '202611220001', '20261122-0001', 'abc', 'ＡＢＣ', '270 나이키'])(
    'finds %s',
    (query) => {
      expect(matches(key, query)).toBe(true);
    },
  );
  test.each(['아디다스', 'ㅎㅎ', '나이키 푸마'])('does not find %s', (query) => {
    expect(matches(key, query)).toBe(false);
  });
});
