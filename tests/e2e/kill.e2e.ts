// The day of kills in Chromium (300 of them with JIKIMI_FULL=1): nothing lost, nothing doubled, the badge right at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { openChromium } from './chromium.ts';
import { dayOrdered, liveThrough } from './day-of-kills.ts';

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
