// A shop's order page ready → the row stored, in real Chromium with the worker warm; the 95th percentile.

import { openChromium } from '../e2e/chromium.ts';
import { openShop } from '../practice-shop/server.mjs';
import { median, p95, type Row, valueRow } from './measure.ts';

const times = 60;

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

/** What the bench keeps in the worker: when each message of a page's script came. */
interface Heard {
  heard: Record<string, number>;
}

/** In the worker: hears beside the background's own listener. */
function listen(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { onMessage: { addListener(heard: (message: { name: string }) => void): void } } };
  };
  chrome.runtime.onMessage.addListener(({ name }) => {
    (globalThis as unknown as Heard).heard[name] ??= performance.timeOrigin + performance.now();
  });
}

export default async function save(): Promise<Row[]> {
  const shop = await openShop();
  const jikimi = await openChromium();
  try {
    const page = await jikimi.context.newPage();
    const [worker] = jikimi.context.serviceWorkers();
    if (!worker) throw new Error('no worker');
    await worker.evaluate(listen);
    const found: number[] = [];
    const parts = { told: [] as number[], read: [] as number[], stored: [] as number[] };
    const middle = (values: number[]) => Math.round(median(values)) + 0;
    for (let i = 0; i <= times; i++) {
      shop.memory.put('desk', 1 + (i % 5));
      const order = shop.memory.order({ payment: 'card' });
      await worker.evaluate(() => {
        (globalThis as unknown as Heard).heard = {};
      });
      // The background says when it has stored; all times are the machine's own clock.
      const stored = jikimi.inOwnPage(whenStored, String(order?.number));
      await page.goto(`${shop.url}/order/complete?no=${order?.number}`);
      // The page is asked nothing before: what a question brings into it costs its thread 20 ms.
      const at = await stored;
      const ready = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return performance.timeOrigin + (entry?.domComplete ?? 0);
      });
      const heard = await worker.evaluate(() => (globalThis as unknown as Heard).heard);
      // What follows a save is over before the next begins.
      await jikimi.send('reconcile', {});
      // The first warms up the worker.
      if (i === 0) continue;
      const { 'gate-passed': told = Number.NaN, 'capture-proposed': proposed = Number.NaN } = heard;
      found.push(at - ready);
      parts.told.push(told - ready);
      parts.read.push(proposed - told);
      parts.stored.push(at - proposed);
    }
    console.log(
      `  save: median ${middle(found)} ms over ${times} orders: the gate's word after ${middle(parts.told)}, ` +
        `the page read after ${middle(parts.read)} more, stored after ${middle(parts.stored)} more`,
    );
    return [valueRow('save-ms-p95', p95(found), 'ms', 150)];
  } finally {
    await jikimi.close();
    await shop.close();
  }
}
