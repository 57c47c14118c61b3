// Wake → badge right, with 100,000 cases of which 20 come due, against 100 of which 20 come due.
import assert from 'node:assert/strict';
import type { Jikimi } from '../e2e/chromium.ts';
import { dueCases } from './crowd.ts';
import { openFilled } from './filled.ts';
import { interleave, median, type Row, ratioRow } from './measure.ts';

/** Makes the same 20 come due again, then wakes the background as its alarm does. */
async function wake(jikimi: Jikimi): Promise<number> {
  await jikimi.write('cases', dueCases(20));
  await jikimi.api('action.setBadgeText', { text: '' });
  const start = performance.now();
  await jikimi.send('reconcile', {});
  const ms = performance.now() - start;
  assert.equal(await jikimi.badge(), '20');
  return ms;
}

export default async function reconcile(): Promise<Row[]> {
  const many = await openFilled(100_000, 20);
  const few = await openFilled(100, 20);
  try {
    const { a, b } = await interleave(
      15,
      () => wake(many),
      () => wake(few),
    );
    return [ratioRow('reconcile-100k-vs-100', median(a), median(b), 'ms', 2)];
  } finally {
    await many.close();
    await few.close();
  }
}
