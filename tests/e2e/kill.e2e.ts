// The day of kills in Chromium (300 of them with JIKIMI_FULL=1): nothing lost, nothing doubled, the badge right at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { openChromium } from './chromium.ts';
import { dayOrdered, liveThrough } from './day-of-kills.ts';
import { silentOn } from './main-job.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

const kills = process.env.JIKIMI_FULL ? 300 : 30;

test(`${kills} killed workers lose nothing and double nothing`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'jikimi-kill-'));
  const shop = await openShop({ now: () => new Date(dayOrdered) });
  const open = async () => {
    const jikimi = await openChromium({ profile });
    const page = await jikimi.context.newPage();
    return {
      ...jikimi,
      show: async (url: string) => {
        await page.goto(url);
      },
    };
  };
  try {
    console.log(await liveThrough(open, shop, kills));
  } finally {
    await shop.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 900_000);

test('a click in the popup under which the worker is stopped is recorded, and once', async () => {
  const shop = await openShop({ now: () => new Date(dayOrdered) });
  const jikimi = await openChromium();
  const rounds = 5;
  const attempts = async () => {
    const cases = await jikimi.rows<{ id: string; events: { kind: string }[] }>('cases');
    return cases.flatMap(({ id, events }) => events.filter(({ kind }) => kind === 'contact-attempted').map(() => id));
  };
  try {
    await jikimi.setClock(dayOrdered);
    const page = await jikimi.context.newPage();
    for (let n = 1; n <= rounds; n++) {
      await buy(page, shop.url, { payment: 'card' });
      await until('the order', async () => (await jikimi.rows('orders')).length === n);
    }
    await jikimi.setClock(silentOn);
    await until('the badge', async () => (await jikimi.badge()) === String(rounds));
    for (let n = 0; n < rounds; n++) {
      const popup = await jikimi.popup(page);
      await popup.locator('[data-testid=copy-letter][aria-busy=false]').click();
      await popup.getByTestId('log-attempt').waitFor();
      await Promise.all([
        popup.getByTestId('log-attempt').click(),
        new Promise((done) => setTimeout(done, n * 8)).then(jikimi.kill),
      ]);
      await until('the attempt', async () => (await attempts()).length > n, 40);
      await popup.close();
    }
    const made = await attempts();
    expect(made).toHaveLength(rounds);
    expect(new Set(made).size).toBe(rounds);
  } finally {
    await jikimi.close();
    await shop.close();
  }
}, 180_000);
