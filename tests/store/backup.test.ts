// Backup → wipe → restore gives the same bytes; restoring onto what is there doubles nothing; a broken file changes nothing.
import './fake-browser';

import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeBackup, readBackup } from '../../utils/backup';
import { BackupError } from '../../utils/backup-error';
import { handOver, readEverything, restore } from '../../utils/backup-file';
import { countOrders, readCase } from '../../utils/db';
import { write } from '../../utils/db/open';
import { storeNames } from '../../utils/db/rows';
import { handle } from '../../utils/handlers';
import { importCsv } from '../../utils/import-csv';
import type { BackupRows } from '../../utils/merge-backup';
import type { CaseEvent, Instant, OrderId } from '../../utils/model';
import { sha256 } from '../../utils/sha256';
import { fake, freshBrowser, fromOwnPage } from './fake-browser';

type Bytes = Uint8Array<ArrayBuffer>;
const at = '2026-11-22T03:00:00.000Z' as Instant;
const bytesOf = (text: string) => strToU8(text) as Bytes;

Object.assign(fake.runtime, {
  sendMessage: (message: { name: never; request: unknown }) => handle(message, fromOwnPage('dashboard.html') as never),
});

/** `count` orders with a case, a receipt each, an attachment on every tenth, a hundred sellers. */
async function rowsOf(count: number): Promise<BackupRows> {
  const rows: BackupRows = { orders: [], sellers: [], receipts: [], cases: [], files: [] };
  for (let n = 0; n < Math.min(100, count); n++)
    rows.sellers.push({
      id: `shop${n}.example` as never,
      site: `shop${n}.example`,
      facts: { name: `상점 ${n}` },
      lastSeenAt: at,
    });
  for (let n = 0; n < count; n++) {
    const site = `shop${n % 100}.example`;
    const id = `${site}:N-${n}` as OrderId;
    const text = `주문번호 N-${n} 결제금액 ${n}원`;
    const hash = await sha256(text);
    const events: CaseEvent[] = [
      { id: `captured:${hash}` as never, at, kind: 'captured', receiptId: `${id}#${hash}` as never },
      {
        id: `a${n}` as never,
        at,
        kind: 'contact-attempted',
        channel: 'phone',
        outcome: 'no-answer',
        text: '받지 않음\n두 번',
      },
    ];
    if (n % 10 === 0) {
      const bytes = bytesOf(`picture ${n}`);
      const proof = await sha256(bytes);
      rows.files.push({ id: `f${n}`, caseId: id, name: '사진.png', type: 'image/png', bytes, sha256: proof });
      events.push({ id: `f${n}` as never, at, kind: 'file-added', fileId: `f${n}`, name: '사진.png', sha256: proof });
    }
    rows.orders.push({
      id,
      site,
      url: `https://${site}/order/${n}`,
      facts: {
        number: `N-${n}`,
        total: { amount: n, currency: 'KRW' },
        items: [{ name: `물건 ${n}`, quantity: 1 }],
        sources: { total: { reader: 'labels', quote: `${n}원`, confidence: 0.9 } },
      },
      sellerId: site as never,
      firstSeenAt: at,
      lastSeenAt: at,
      day: '2026-11-22',
    });
    rows.receipts.push({
      id: `${id}#${hash}` as never,
      orderId: id,
      url: `https://${site}/order/${n}`,
      title: '주문완료',
      seenAt: at,
      text,
      viewport: { width: 1, height: 1 },
      sha256: hash,
    });
    rows.cases.push({ id, jurisdiction: 'KR', zone: 'Asia/Seoul', sellerId: site as never, events });
  }
  return rows;
}

const wipe = () =>
  write([...storeNames], async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });

const hashNow = async () => sha256(await makeBackup(await readEverything(), at));

beforeEach(async () => {
  await freshBrowser();
  await wipe();
});

test('1,000 orders with attachments: out of the file comes what went in, identical by hash', async () => {
  const file = await makeBackup(await rowsOf(1_000), at);
  expect(await restore(file)).toEqual({ added: 1_000, merged: 0 });
  expect(await hashNow()).toBe(await sha256(file));
});

test('backup, wipe, restore: the same; restored again: nothing doubles', async () => {
  await handOver(await rowsOf(100), at);
  const before = await hashNow();
  const file = await makeBackup(await readEverything(), at);
  await wipe();
  expect(await restore(file)).toEqual({ added: 100, merged: 0 });
  expect(await hashNow()).toBe(before);
  expect(await restore(file)).toEqual({ added: 0, merged: 0 });
  expect(await hashNow()).toBe(before);
});

test('restoring unites two histories of one case, and the user’s later correction stays', async () => {
  await handOver(await rowsOf(1), at);
  const file = await makeBackup(await readEverything(), at, '열려라 참깨');
  const id = 'shop0.example:N-0' as OrderId;
  const tell = (name: string, request: unknown) => handle({ name: name as never, request }, fromOwnPage() as never);
  await tell('events-added', { caseId: id, events: [{ id: 'z', at, kind: 'noted', text: '나중 일' }] });
  await tell('event-undone', { caseId: id, eventId: 'a0' });
  await tell('order-corrected', { orderId: id, corrected: { number: '고친 번호' } });
  expect(await restore(file, '열려라 참깨')).toEqual({ added: 0, merged: 1 });
  const one = await readCase(id);
  expect(one?.events.map((event) => event.id.slice(0, 8)).sort()).toEqual(['a0', 'captured', 'f0', 'z']);
  expect(one?.order.corrected?.number).toBe('고친 번호');
});

test('an old backup over what is known better by now takes nothing of it away; over what is older it brings the news', async () => {
  const rows = await rowsOf(1);
  const won = (amount: number) => ({ amount, currency: 'KRW' });
  const look = (total: number, promisedOn: string, lastSeenAt: string): BackupRows => ({
    ...rows,
    orders: rows.orders.map((order) => ({
      ...order,
      facts: { ...order.facts, total: won(total), delivery: { promisedOn: promisedOn as never } },
      lastSeenAt: lastSeenAt as Instant,
    })),
  });
  const old = await makeBackup(look(30_000, '2026-11-24', '2026-11-01T00:00:00.000Z'), at);
  const young = await makeBackup(look(20_000, '2026-11-30', '2026-11-20T00:00:00.000Z'), at);
  const facts = async () => (await readCase('shop0.example:N-0' as OrderId))?.order.facts;
  for (const files of [
    [old, young],
    [young, old],
    [young, old, old],
  ]) {
    await wipe();
    for (const file of files) await restore(file);
    expect(await facts()).toMatchObject({ total: won(20_000), delivery: { promisedOn: '2026-11-30' } });
  }
});

test('1,000 lines of a CSV file, the worker stopped in the middle: none are there, and afterwards each once', async () => {
  const lines = Array.from({ length: 1_000 }, (_, n) => `N-${n},shop${n % 50}.example,물건 ${n},${1_000 + n}`);
  const csv = `주문번호,상점,상품,금액\n${lines.join('\n')}\n`;
  const { put } = IDBObjectStore.prototype;
  let left = 2_500;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...all: Parameters<typeof put>) {
    left -= 1;
    if (left === 0) {
      this.transaction.abort();
      throw new DOMException('stopped', 'AbortError');
    }
    return put.apply(this, all);
  };
  await expect(importCsv(csv)).rejects.toThrow('AbortError');
  IDBObjectStore.prototype.put = put;
  expect(left).toBe(0);
  expect(await countOrders()).toBe(0);
  expect(await importCsv(csv)).toEqual({ added: 1_000, merged: 0, skipped: [] });
  expect(await importCsv(csv)).toMatchObject({ added: 0 });
  expect(await countOrders()).toBe(1_000);
});

describe('a broken file', () => {
  let good: Bytes;
  let sealed: Bytes;
  beforeAll(async () => {
    const rows = await rowsOf(20);
    good = await makeBackup(rows, at);
    sealed = await makeBackup(rows, at, 'right');
  });

  /** The parts changed, and the manifest made to fit: what somebody who knows the format would do. */
  async function forged(
    change: (parts: Record<string, Uint8Array>) => void,
    head: (manifest: Record<string, unknown>) => void = () => {},
  ) {
    const { 'manifest.json': text, 'manifest.sha256': _proof, ...parts } = unzipSync(good);
    change(parts);
    const manifest = JSON.parse(new TextDecoder().decode(text));
    manifest.parts = Object.fromEntries(
      await Promise.all(Object.entries(parts).map(async ([name, part]) => [name, await sha256(part)])),
    );
    head(manifest);
    const fresh = strToU8(JSON.stringify(manifest));
    return zipSync({ ...parts, 'manifest.json': fresh, 'manifest.sha256': strToU8(await sha256(fresh)) }) as Bytes;
  }

  const edit = (name: string, act: (text: string) => string) =>
    forged((parts) => {
      parts[name] = strToU8(act(new TextDecoder().decode(parts[name])));
    });

  const flipped = (bytes: Bytes, place: number) => {
    const copy = bytes.slice();
    const where = Math.floor(bytes.length * place);
    copy[where] = (copy[where] ?? 0) ^ 0x55;
    return copy;
  };

  /** What unpacks to far more than it is. */
  function bomb(): Bytes {
    return zipSync({ 'orders.jsonl': new Uint8Array(60_000_000) }, { level: 9 }) as Bytes;
  }

  const cases: [string, () => Bytes | Promise<Bytes>, string, string?][] = [
    ['empty', () => new Uint8Array() as Bytes, 'not-a-backup'],
    ['some text', () => bytesOf('orders,amount\n1,2'), 'not-a-backup'],
    ['another ZIP', () => zipSync({ 'a.txt': strToU8('a') }) as Bytes, 'not-a-backup'],
    ['cut in half', () => good.slice(0, good.length / 2), 'truncated'],
    ['without its last byte', () => good.slice(0, -23), 'truncated'],
    ['without its beginning', () => good.slice(100), 'not-a-backup'],
    [
      'a part taken out',
      () =>
        zipSync(
          Object.fromEntries(Object.entries(unzipSync(good)).filter(([name]) => name !== 'cases.jsonl')),
        ) as Bytes,
      'tampered',
    ],
    ['a part put in', () => zipSync({ ...unzipSync(good), 'more.jsonl': strToU8('{}') }) as Bytes, 'tampered'],
    [
      'rows changed, manifest kept',
      () => zipSync({ ...unzipSync(good), 'orders.jsonl': strToU8('') }) as Bytes,
      'tampered',
    ],
    [
      'manifest changed, proof kept',
      () =>
        zipSync({ ...unzipSync(good), 'manifest.json': strToU8('{"format":"jikimi-backup","version":1}') }) as Bytes,
      'tampered',
    ],
    [
      'made by a newer version',
      () =>
        forged(
          () => {},
          (manifest) => {
            manifest.version = 2;
          },
        ),
      'newer',
    ],
    ['rows missing', () => edit('orders.jsonl', (text) => text.slice(text.indexOf('\n') + 1)), 'tampered'],
    ['a row that is no JSON', () => edit('cases.jsonl', (text) => text.replace('{', '<')), 'bad-rows'],
    [
      'a row under another shop’s id',
      () => edit('orders.jsonl', (text) => text.replace('"id":"shop1.example:', '"id":"shop2.example:')),
      'bad-rows',
    ],
    [
      'the same row twice',
      () =>
        forged((parts) => {
          const text = new TextDecoder().decode(parts['sellers.jsonl']);
          const [first = ''] = text.split('\n');
          parts['sellers.jsonl'] = strToU8(`${first}\n${text.split('\n').slice(0, -2).join('\n')}\n`);
        }),
      'bad-rows',
    ],
    [
      'a receipt whose words were changed',
      () => edit('receipts.jsonl', (text) => text.replace('결제금액 3원', '결제금액 9원')),
      'bad-rows',
    ],
    [
      'a link that runs a script',
      () => edit('orders.jsonl', (text) => text.replace('https://shop4.example/order/4', 'javascript:alert(1)')),
      'bad-rows',
    ],
    [
      'an event that is none',
      () => edit('cases.jsonl', (text) => text.replace('"kind":"captured"', '"kind":{"x":1}')),
      'bad-rows',
    ],
    [
      'an attachment changed',
      () =>
        forged((parts) => {
          parts['attachments/f10'] = strToU8('else');
        }),
      'bad-rows',
    ],
    ['a bomb', bomb, 'too-large'],
    ['sealed, without the word', () => sealed, 'passphrase-needed'],
    ['sealed, with a wrong word', () => sealed, 'passphrase-wrong', 'wrong'],
    ['sealed, one byte changed', () => flipped(sealed, 0.5), 'passphrase-wrong', 'right'],
    ['sealed, cut', () => sealed.slice(0, 40), 'truncated', 'right'],
    [
      'sealed, counting for hours',
      () => {
        const copy = sealed.slice();
        copy[14] = 0xff;
        return copy;
      },
      'tampered',
      'right',
    ],
  ];

  test.each(cases)('%s is refused, and nothing changes', async (_what, make, fault, word) => {
    await handOver(await rowsOf(3), at);
    const before = await hashNow();
    const failing = restore(await make(), word);
    await expect(failing).rejects.toThrow(BackupError);
    await expect(failing).rejects.toThrow(new RegExp(`^(${fault})$`));
    expect(await hashNow()).toBe(before);
    expect(await countOrders()).toBe(3);
  });

  test('with any one byte changed is refused, or says the same', async () => {
    const before = (await readBackup(good)).rows;
    for (let place = 0; place < 1; place += 1 / 150) {
      const read = await readBackup(flipped(good, place)).catch((error) => error);
      if (read instanceof BackupError) continue;
      expect(read.rows).toEqual(before);
    }
  });

  test('with a prototype in it restores without one', async () => {
    const file = await edit('cases.jsonl', (text) => text.replace('"kind":"captured"', '"kind":"captured","note":"n"'));
    expect((await readBackup(file)).rows.cases).toHaveLength(20);
    const hostile = edit('cases.jsonl', (text) =>
      text.replace('"kind":"captured"', '"kind":"captured","__proto__":{"polluted":1}'),
    );
    await expect(readBackup(await hostile)).rejects.toThrow('bad-rows');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
