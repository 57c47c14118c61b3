// CSV files of orders as other programs write them → orders, and which lines are none.
import '../store/fake-browser';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvOrders } from '../../utils/csv-orders';
import { readCsv } from '../../utils/read-csv';

describe('cells', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa;b\n"1;2";"he said ""x"""\n',
      [
        ['a', 'b'],
        ['1;2', 'he said "x"'],
      ],
    ],
    [
      'a\tb\n"line\nbreak"\t2',
      [
        ['a', 'b'],
        ['line\nbreak', '2'],
      ],
    ],
    [
      'a,b\n\n1,"open',
      [
        ['a', 'b'],
        ['1', 'open'],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test('come back as they were written', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => text.trim() !== '' && !/\r|\ufeff/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(readCsv(text)).toEqual(rows);
      }),
    );
  });
});

test('a Korean list: lines of one order are its items, and a line without anything to know it by is skipped', () => {
  const file = [
    '주문번호,주문일자,쇼핑몰,상품명,수량,결제금액,주문상태',
    '20261122-0001,2026-11-22,www.namu.example,원목 트레이,2,"128,000원",배송중',
    '20261122-0001,2026-11-22,namu.example,컵 받침,1,"128,000원",배송중',
    ',2026-11-20,https://m.cup.example/x,유리컵,1,"9,000",취소완료',
    ',2026-11-20,cup.example,유리컵,,,',
  ].join('\r\n');
  const { orders, skipped } = readCsvOrders(file, { currency: 'KRW', language: 'ko' });
  expect(skipped).toEqual([5]);
  expect(orders.map(({ site, facts }) => ({ site, ...facts, sources: Object.keys(facts.sources) }))).toEqual([
    {
      site: 'namu.example',
      number: '20261122-0001',
      orderedOn: '2026-11-22',
      total: { amount: 128_000, currency: 'KRW' },
      items: [
        { name: '원목 트레이', quantity: 2 },
        { name: '컵 받침', quantity: 1 },
      ],
      status: { kind: 'shipped', label: '배송중' },
      sources: ['number', 'orderedOn', 'total', 'items', 'status'],
    },
    {
      site: 'cup.example',
      orderedOn: '2026-11-20',
      total: { amount: 9_000, currency: 'KRW' },
      items: [{ name: '유리컵', quantity: 1 }],
      status: { kind: 'cancelled', label: '취소완료' },
      sources: ['orderedOn', 'total', 'items', 'status'],
    },
  ]);
});

test('an English list with semicolons, dollars and a guarded formula', () => {
  const file = 'Order ID;Order Date;Store;Title;Total;Currency\n"\'=112-3";2026-10-05;amazon.example;Lamp;$24.99;USD\n';
  const { orders } = readCsvOrders(file);
  expect(orders).toMatchObject([
    {
      site: 'amazon.example',
      facts: { number: '=112-3', total: { amount: 2499, currency: 'USD' }, orderedOn: '2026-10-05' },
    },
  ]);
});

test('a file that is no list of orders gives none', () => {
  expect(readCsvOrders('hello\nworld')).toEqual({ orders: [], skipped: [2] });
  expect(readCsvOrders('')).toEqual({ orders: [], skipped: [] });
});
