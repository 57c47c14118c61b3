// A shop's order page ready → the row stored, in real Chromium with the worker warm; the 95th percentile.

import { openChromium } from '../e2e/chromium.ts';
import { until } from '../e2e/until.ts';
import { openShop } from '../practice-shop/server.mjs';
import { median, p95, type Row, valueRow } from './measure.ts';

const times = 25;

export default async function save(): Promise<Row[]> {
  const shop = await openShop();
  const jikimi = await openChromium();
  try {
    const page = await jikimi.context.newPage();
    const found: number[] = [];
    for (let i = 0; i <= times; i++) {
      shop.memory.put('desk', 1 + (i % 5));
      const order = shop.memory.order({ payment: 'card' });
      // The background says when it has stored; both times are the machine's own clock.
      const stored = jikimi.inOwnPage(
        () =>
          new Promise<number>((done) => {
            const channel = new BroadcastChannel('jikimi');
            channel.onmessage = () => {
              channel.close();
              done(performance.timeOrigin + performance.now());
            };
          }),
        undefined,
      );
      await page.goto(`${shop.url}/order/complete?no=${order?.number}`);
      const ready = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return performance.timeOrigin + (entry?.domComplete ?? 0);
      });
      const at = await stored;
      await until('the row', async () =>
        (await jikimi.rows<{ facts: { number?: string } }>('orders')).some(
          ({ facts }) => facts.number === order?.number,
        ),
      );
      // The first warms up the worker.
      if (i > 0) found.push(at - ready);
    }
    console.log(`  save: median ${median(found).toFixed(0)} ms over ${times} orders`);
    return [valueRow('save-ms-p95', p95(found), 'ms', 150)];
  } finally {
    await jikimi.close();
    await shop.close();
  }
}
