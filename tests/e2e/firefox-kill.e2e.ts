// The day of kills in Firefox, whose event page is ended in the middle of its work and whose alarms do not outlive the
// browser (300 kills with JIKIMI_FULL=1); every request of that day goes through a proxy that writes it down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { dayOrdered, liveThrough } from './day-of-kills.ts';
import { openFirefox } from './firefox.ts';
import { openProxy } from './proxy.ts';

const kills = process.env.JIKIMI_FULL ? 300 : 20;

test(`${kills} killed event pages lose nothing, double nothing and ask nobody anything`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'jikimi-firefox-kill-'));
  const shop = await openShop({ now: () => new Date(dayOrdered) });
  const proxy = await openProxy(shop.url);
  const own: string[] = [];
  const open = async () => {
    const firefox = await openFirefox({ profile, proxyPort: proxy.port });
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
    expect(proxy.strangers()).toEqual([]);
    expect(proxy.asked).toContain(new URL(shop.url).host);
    // The watch itself sees what it should see.
    const firefox = await openFirefox({ profile, proxyPort: proxy.port });
    try {
      await firefox.inOwnPage((url) => fetch(url, { mode: 'no-cors' }).then(String, String), `${shop.url}/control`);
      expect(await firefox.requests()).toEqual([`${shop.url}/control`]);
    } finally {
      await firefox.close();
    }
  } finally {
    await proxy.close();
    await shop.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 900_000);
