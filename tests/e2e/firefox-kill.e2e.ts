// The day of kills in Firefox, whose event page is ended in the middle of its work and whose alarms do not outlive the
// browser (300 kills with JIKIMI_FULL=1); every request of that day is written down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { dayOrdered, liveThrough } from './day-of-kills.ts';
import { openFirefox } from './firefox.ts';

const kills = process.env.JIKIMI_FULL ? 300 : 20;

test(`${kills} killed event pages lose nothing, double nothing and ask nobody anything`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'jikimi-firefox-kill-'));
  const shop = await openShop({ now: () => new Date(dayOrdered) });
  const own: string[] = [];
  const open = async () => {
    const firefox = await openFirefox({ profile });
    const tab = await firefox.open(`${shop.url}/`);
    return {
      ...firefox,
      show: tab.goto,
      close: async () => {
        own.push(...(await firefox.requests()));
        await firefox.close();
      },
    };
  };
  try {
    console.log(await liveThrough(open, shop, kills));
    expect(own).toEqual([]);
  } finally {
    await shop.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 900_000);
