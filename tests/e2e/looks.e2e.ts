// Popup and case page as they were looked at and found good: their words, roles and order, and the look of each part, light
// and dark. A change of either is to be looked at (npm run screens) before its record is renewed.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screens } from '../../scripts/screens-list.mjs';
import { settled } from '../../scripts/settled.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { faultsOf } from './faults.ts';
import { looksOf, overlapsOf } from './looks.ts';

let jikimi: Jikimi;
beforeAll(async () => {
  jikimi = await openChromium({ language: 'ko' });
}, 60_000);
afterAll(() => jikimi?.close());

const kept = (name: string) => join(import.meta.dirname, 'looks', name);

test.each(['popup-now', 'desk-case'])('%s looks as it was found good', async (id) => {
  const screen = screens.find((one) => one.id === id);
  if (!screen) throw new Error(`no screen ${id}`);
  await screen.seed(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  const [width = 1200, height = 800] = screen.size ?? [];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await screen.open(page, jikimi);
  await settled(page);
  await expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot(kept(`${id}.words.txt`));
  expect([...(await page.evaluate(overlapsOf)), ...(await page.evaluate(faultsOf))]).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(`${await page.evaluate(looksOf)}\n`).toMatchFileSnapshot(kept(`${id}.${colorScheme}.txt`));
  }
  await page.close();
});
