// The arithmetic that the bench's rows stand on.
import { expect, test } from 'vitest';
import { exponent, interleave, median, p95, ratioRow } from './bench/measure.ts';

test('median and 95th percentile', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(p95(Array.from({ length: 101 }, (_, i) => i))).toBe(95);
});

test('a ratio over its limit does not hold', () => {
  expect(ratioRow('x', 3, 10, 'ms', 0.3)).toMatchObject({ ratio: 0.3, holds: true });
  expect(ratioRow('x', 31, 100, 'ms', 0.3).holds).toBe(false);
});

test('the fitted exponent tells linear from quadratic', () => {
  const sizes = [100, 1000, 10_000];
  expect(exponent(sizes.map((size) => ({ size, cost: size * 3 })))).toBeCloseTo(1);
  expect(exponent(sizes.map((size) => ({ size, cost: size ** 2 })))).toBeCloseTo(2);
});

test('interleaving warms up, then alternates who goes first', async () => {
  const order: string[] = [];
  const run = (name: string) => async () => order.push(name);
  await interleave(2, run('a'), run('b'));
  expect(order).toEqual(['a', 'b', 'a', 'b', 'b', 'a']);
});
