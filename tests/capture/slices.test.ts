// A long page → a capture in as many slices as it is long, so that no slice holds the page's thread.
import { expect, test } from 'vitest';
import { all } from '../../utils/capture';
import { capturing } from '../../utils/capturing';
import { indexing } from '../../utils/page';
import { grownPage } from '../bench/grown-page';
import { pageOf } from '../readers/page-of';

const address = 'https://shop.example/order/complete?no=1';

function count(steps: Generator<unknown, unknown>): number {
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}

test('the pass over the page and its capture pause the more often the longer it is', () => {
  const [short, long] = [pageOf(grownPage(200), address), pageOf(grownPage(7_000), address)];
  expect(long.runs.length).toBeGreaterThan(2000);
  expect(count(indexing(long.document, long.url))).toBeGreaterThanOrEqual(4);
  const pauses = count(capturing(long, all)) - count(capturing(short, all));
  // One in 100 runs to find the labels, one in 500 to find the boxes of items.
  expect(pauses).toBeGreaterThanOrEqual(20 + 4);
});
