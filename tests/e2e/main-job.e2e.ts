// The main job in real Chromium: by transfer and by card, in both variants of the shop, and with the worker killed between any two stages.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { orderedAt, walkMainJob } from './main-job.ts';

let jikimi: Jikimi;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop({ now: () => new Date(orderedAt) });
  jikimi = await openChromium();
});
afterEach(async () => {
  await jikimi?.close();
  await shop?.close();
});

test.each([
  { base: '', payment: 'bank', killed: false },
  { base: '', payment: 'card', killed: false },
  { base: '/spa', payment: 'bank', killed: false },
  { base: '', payment: 'bank', killed: true },
  { base: '/spa', payment: 'card', killed: true },
] as const)('from order to next timer: "$base" $payment, worker killed: $killed', async ({ base, payment, killed }) => {
  const stages: string[] = [];
  await walkMainJob({
    jikimi,
    shop: shop.url,
    base,
    payment,
    see: (stage) => stages.push(stage),
    ...(killed ? { between: () => jikimi.kill() } : {}),
  });
  expect(stages.at(-1)).toBe('next timer');
});
