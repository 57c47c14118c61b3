// A shop's order page ready → the row stored, in real Chromium with the worker warm; the 95th percentile.

import { openChromium } from '../e2e/chromium.ts';
import { openShop } from '../practice-shop/server.mjs';
import { median, p95, type Row, valueRow } from './measure.ts';

const times = 25;

/** In a page of ours: the time at which the background told of a change after which the order's row is there. */
function whenStored(number: string): Promise<number> {
  const channel = new BroadcastChannel('jikimi');
  const isThere = () =>
    new Promise<boolean>((done) => {
      indexedDB.open('jikimi').onsuccess = ({ target }) => {
        const database = (target as IDBOpenDBRequest).result;
        const rows = database.transaction('orders').objectStore('orders').getAll();
        rows.onsuccess = () => {
          database.close();
          done(rows.result.some(({ facts }) => facts.number === number));
        };
      };
    });
  return new Promise((done) => {
    channel.onmessage = async () => {
      const at = performance.timeOrigin + performance.now();
      if (!(await isThere())) return;
      channel.close();
      done(at);
    };
  });
}

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
      const stored = jikimi.inOwnPage(whenStored, String(order?.number));
      await page.goto(`${shop.url}/order/complete?no=${order?.number}`);
      const ready = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return performance.timeOrigin + (entry?.domComplete ?? 0);
      });
      const at = await stored;
      // What follows a save is over before the next begins.
      await jikimi.send('reconcile', {});
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
