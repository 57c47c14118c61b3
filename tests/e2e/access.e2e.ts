// Every screen and state for everybody: axe in three languages, light and dark; large letters, narrow windows, forced
// colours, no motion, right to left. Nothing may hide, run over an edge or lose its name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/prepare.mjs';
import { screens } from '../../scripts/screens-list.mjs';
import { settled } from '../../scripts/settled.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { faultsOf } from './faults.ts';

let jikimi: Jikimi;
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  jikimi = await openChromium({ language: 'ko' });
}, 60_000);
afterAll(() => jikimi?.close());

interface Axe {
  axe: {
    run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
  };
}

/** Opens each screen in turn, its world set up when it changes, and hands it over. */
async function each(language: string, look: (page: Page, id: string) => Promise<void>, wanted = /./): Promise<void> {
  let world: unknown;
  for (const { id, seed, open, size = [1200, 800] } of screens.filter((screen) => wanted.test(screen.id))) {
    if (seed !== world) await seed(jikimi, language);
    world = seed;
    const page = await jikimi.context.newPage();
    await page.setViewportSize({ width: size[0] ?? 1200, height: size[1] ?? 800 });
    await open(page, jikimi);
    await settled(page);
    await look(page, id);
    await page.close();
  }
}

const narrow = { popup: [320, 568], desk: [320, 568], welcome: [320, 568] } as const;
/** What is left of a window when everything in it is twice as large. */
const doubled = { popup: [360, 300], desk: [640, 400], welcome: [640, 400] } as const;
const roomOf = (id: string) => id.split('-')[0] as keyof typeof narrow;

test.each(['ko', 'en', 'ja'])(
  'in %s axe finds nothing on any screen, light and dark, and nothing runs over an edge at 320 px, 200 % or right to left',
  async (language) => {
    const found: string[] = [];
    await each(language, async (page, id) => {
      const faults = async (how: string) => {
        for (const fault of await page.evaluate(faultsOf)) found.push(`${id} ${how}: ${fault}`);
      };
      // Without its settings a screen has but the browser's language to go by.
      const spoken = await page.evaluate(() => document.documentElement.lang);
      expect([id, spoken]).toEqual([id, id === 'desk-trouble' ? 'ko' : language]);
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await page.evaluate(() => (globalThis as unknown as Axe).axe.run());
        for (const { id: rule, nodes } of violations)
          found.push(`${id} ${colorScheme}: ${rule} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
      await faults('as it is');
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await faults('right to left');
      await page.evaluate(() => {
        document.documentElement.dir = 'ltr';
      });
      for (const [how, sizes] of [['at 200 %', doubled] as const, ['at 320 px', narrow] as const]) {
        const [width, height] = sizes[roomOf(id)];
        await page.setViewportSize({ width, height });
        // What watches its own size (a chart) draws in the frame after.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await faults(how);
      }
    });
    expect(found).toEqual([]);
  },
  300_000,
);

test('with forced colours every control keeps an edge and the one in focus an outline', async () => {
  const found: string[] = [];
  await each(
    'ko',
    async (page, id) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await settled(page);
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.button:not([data-kind=bare]), .chip, input, select, textarea')]
          .filter((element) => element.checkVisibility() && getComputedStyle(element).opacity !== '0')
          .filter((element) => !/checkbox|file/.test((element as HTMLInputElement).type))
          .filter((element) => Number.parseFloat(getComputedStyle(element).borderBlockStartWidth) < 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      for (const control of bare) found.push(`${id}: no edge: ${control}`);
      // The state of a chosen chip must not rest on a colour that is taken away.
      const chosen = await page.evaluate(() => {
        const style = (selector: string) => {
          const element = document.querySelector(selector);
          return element && getComputedStyle(element).backgroundColor;
        };
        return [style('.chip[aria-pressed=true]'), style('.chip[aria-pressed=false]')];
      });
      if (chosen[0] && chosen[0] === chosen[1]) found.push(`${id}: a chosen chip looks like the others`);
      // The practice shop's own page in its frame may be the first to take it.
      do await page.keyboard.press('Tab');
      while (await page.evaluate(() => document.activeElement?.tagName === 'IFRAME'));
      const outline = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused ? getComputedStyle(focused).outlineStyle : 'none';
      });
      if (outline === 'none') found.push(`${id}: the focus cannot be seen`);
    },
    /^(popup-now|desk-all|desk-settings|welcome-hello)$/,
  );
  expect(found).toEqual([]);
}, 120_000);

test('who wants no motion sees none', async () => {
  const found: string[] = [];
  const page = await jikimi.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['popup.html', 'dashboard.html', 'welcome.html']) {
    await page.goto(jikimi.address(path));
    await settled(page);
    await page
      .getByTestId('practice-read')
      .click({ timeout: 500 })
      .catch(() => {});
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => `animation ${(animation as CSSAnimation).animationName}`),
      ...[...document.querySelectorAll('*')]
        .filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((time) => time !== '0s'),
        )
        .map((element) => `transition of ${element.className}`),
    ]);
    for (const what of new Set(moving)) found.push(`${path}: ${what}`);
  }
  await page.close();
  expect(found).toEqual([]);
});
