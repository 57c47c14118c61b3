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

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let jikimi: Jikimi;
beforeAll(async () => {
  jikimi = await openChromium({ language: 'ko' });
}, 60_000);
afterAll(() => jikimi?.close());

interface Axe {
  axe: {
    run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
  };
}

/** What axe has against the page as it stands. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as Axe).axe.run(document, options),
    // Only violations are described, and no style sheet is fetched again: that is for rules that are not run.
    { resultTypes: ['violations'], preload: false },
  );
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Opens each screen in turn, its world set up when it changes, and hands it over. All in one tab where they can. */
async function each(
  browser: Jikimi,
  language: string,
  look: (page: Page, id: string) => Promise<void>,
  wanted = /./,
): Promise<void> {
  let world: unknown;
  const tab = await browser.context.newPage();
  for (const { id, seed, open, size: [width = 1200, height = 800] = [] } of screens.filter(({ id }) =>
    wanted.test(id),
  )) {
    if (seed !== world) await seed(browser, language);
    world = seed;
    // What this one does to its page stays with the page.
    const page = id === 'desk-trouble' ? await browser.context.newPage() : tab;
    // A tab in the background draws once a second (the welcome page may have opened by itself).
    await page.bringToFront();
    // Another place of the same document would be no new page.
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await open(page, browser);
    await settled(page);
    await look(page, id);
    if (page !== tab) await page.close();
  }
  await tab.close();
}

const narrow = { popup: [320, 568], desk: [320, 568], welcome: [320, 568] } as const;
/** What is left of a window when everything in it is twice as large. */
const doubled = { popup: [360, 300], desk: [640, 400], welcome: [640, 400] } as const;
const roomOf = (id: string) => id.split('-')[0] as keyof typeof narrow;
/** One screen of each make, for the language that is there beside the two. */
const ofEachMake = /^(welcome-(hello|silent)|desk-(case|all|overview|settings|stored)|popup-(now|other|fix|empty))$/;

test.concurrent.each([
  ['ko', /./],
  ['en', /./],
  ['ja', ofEachMake],
] as const)(
  'in %s axe finds nothing on any screen, light and dark, and nothing runs over an edge at 320 px, 200 % or right to left',
  async (language, wanted) => {
    const found: string[] = [];
    const browser = language === 'ko' ? jikimi : await openChromium({ language });
    try {
      await each(
        browser,
        language,
        async (page, id) => {
          const faults = async (how: string) => {
            for (const fault of await page.evaluate(faultsOf)) found.push(`${id} ${how}: ${fault}`);
          };
          const turned = (dir: string) =>
            page.evaluate((to) => {
              document.documentElement.dir = to;
            }, dir);
          const spoken = await page.evaluate(() => document.documentElement.lang);
          if (spoken !== language) found.push(`${id} speaks ${spoken}`);
          await page.evaluate(axe);
          for (const fault of await violationsOn(page)) found.push(`${id} light: ${fault}`);
          await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
          for (const fault of await violationsOn(page)) found.push(`${id} dark: ${fault}`);
          await faults('as it is');
          await turned('rtl');
          await faults('right to left');
          await turned('ltr');
          for (const [how, sizes] of [['at 200 %', doubled] as const, ['at 320 px', narrow] as const]) {
            const [width, height] = sizes[roomOf(id)];
            await page.setViewportSize({ width, height });
            // What watches its own size (a chart) draws in the frame after.
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
            await faults(how);
          }
        },
        wanted,
      );
    } finally {
      if (browser !== jikimi) await browser.close();
    }
    expect(found).toEqual([]);
  },
  300_000,
);

test('with forced colours every control keeps an edge and the one in focus an outline', async () => {
  const found: string[] = [];
  await each(
    jikimi,
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
