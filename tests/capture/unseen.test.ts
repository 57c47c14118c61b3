// Pages of shops nobody wrote a file for, in nine layouts and nine languages, and pages that only look like orders.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { capture } from '../../utils/capture';
import { pageOf } from '../readers/page-of';
import { type Field, judge, ordersOf, type Truth, type Verdict } from './judge';

const folder = join(import.meta.dirname, '../readers/unseen');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));
const truthOf = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Truth;
const read = (name: string) =>
  capture(pageOf(readFileSync(join(folder, `${name}.html`), 'utf8'), truthOf(name).url), { generic: true });

const orders = names.filter((name) => ordersOf(truthOf(name)).length);
const others = names.filter((name) => !ordersOf(truthOf(name)).length);

describe('pages that are no orders', () => {
  test.each(others)('%s is left alone', (name) => {
    expect(read(name).page).toBe('none');
  });
});

test('unseen orders are found and read', () => {
  const verdicts: (Verdict & { name: string })[] = [];
  const lost: string[] = [];
  const extra: string[] = [];
  for (const name of orders) {
    const found = read(name);
    if (found.page === 'none') lost.push(name);
    if (found.orders.length > ordersOf(truthOf(name)).length) extra.push(name);
    for (const verdict of judge(found, truthOf(name))) verdicts.push({ ...verdict, name });
  }
  const share = (field: Field) => {
    const all = verdicts.filter((verdict) => verdict.field === field);
    return all.filter(({ outcome }) => outcome === 'right').length / all.length;
  };
  if (process.env.SHOW) {
    for (const { name, remark, outcome } of verdicts)
      if (outcome !== 'right') console.log(`${name} ${outcome} ${remark}`);
    console.log('lost', lost.join(' '));
    for (const field of [
      'number',
      'date',
      'total',
      'items',
      'quantity',
      'unitPrice',
      'seller',
      'payment',
      'status',
    ] as const)
      console.log(field, share(field).toFixed(3));
  }
  expect(lost).toEqual([]);
  expect(extra, 'an order that is none').toEqual([]);
  expect(
    verdicts
      .filter(({ field, outcome }) => field === 'total' && outcome === 'wrong')
      .map(({ name, remark }) => `${name} ${remark}`),
    'a wrong total is worse than none',
  ).toEqual([]);
  for (const field of [
    'number',
    'date',
    'total',
    'items',
    'quantity',
    'unitPrice',
    'seller',
    'payment',
    'status',
  ] as const)
    expect(share(field), field).toBeGreaterThanOrEqual(0.97);
});
