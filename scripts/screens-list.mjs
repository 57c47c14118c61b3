// The screens and states of which pictures are taken and which the tests look at: how the world is set up, what is
// opened, what is clicked. Found by test id and structure, so that it holds in every language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { asking, coupang, daonmaru, fjord, now, past, sender, sky } from './screens-lives.mjs';
import { settled } from './settled.mjs';

export async function fill(jikimi, orders, language) {
  await jikimi.send('everything-deleted', {});
  // Deleting everything gives the sites back too.
  await jikimi.send('grants-changed', {});
  await jikimi.setClock(now);
  await jikimi.send('settings-changed', { welcomed: true, sender, language });
  for (const { site, url, facts, events } of orders) {
    const { orderId } = await jikimi.send('order-added', { site, url, facts });
    if (events.length === 0) continue;
    const done = await jikimi.send('events-added', { caseId: orderId, events });
    if (!done?.done) throw new Error(`events not stored for ${site}: ${JSON.stringify(done)}`);
  }
}

export const busy = (jikimi, language) => fill(jikimi, [daonmaru, sky, fjord, coupang], language);
export const full = (jikimi, language) => fill(jikimi, [daonmaru, sky, fjord, coupang, ...past], language);
const calm = (jikimi, language) => fill(jikimi, [coupang, fjord], language);
const empty = (jikimi, language) => fill(jikimi, [], language);
export const asked = (jikimi, language) => fill(jikimi, [asking], language);
/** The database was made anew by the browser, and has been filled since. */
const lost = async (jikimi, language) => {
  await calm(jikimi, language);
  await jikimi.api('storage.local.set', { heartbeat: { filled: true, birth: 'of the one before' } });
};

const popup = (after) => async (page, jikimi) => {
  await jikimi.api('storage.session.clear');
  await page.goto(jikimi.address('popup.html'));
  await page.locator('[data-testid=next-step]').waitFor();
  await page.locator('[data-testid=captured]:not([data-state=reading])').waitFor();
  await settled(page);
  await after?.(page);
};
const desk = (hash, after) => async (page, jikimi) => {
  await jikimi.api('storage.session.clear');
  await page.goto(`${jikimi.address('dashboard.html')}${hash}`);
  await page.locator('main > *').first().waitFor();
  await settled(page);
  await after?.(page);
};
const welcome = (after) => async (page, jikimi) => {
  await page.goto(jikimi.address('welcome.html'));
  await page.locator('[data-testid=practice]').waitFor();
  await settled(page);
  await after?.(page);
};
const size = [360, 600];
const row = (at) => (page) => page.locator('.card-row .button').nth(at).click();
const act = (at) => async (page) => {
  await row(2)(page);
  await page.locator('.acts .button').nth(at).click();
};
const happened = (at) => (page) => page.locator('.happened .button').nth(at).click();
const daonmaruCase = `#/case/${encodeURIComponent('daonmaru.example:20261116-0403726')}`;

/** A popup over the practice order's page, which then is corrected. */
const overOrder = (after) => async (page, jikimi) => {
  const shop = await jikimi.context.newPage();
  const body = readFileSync(join(root, 'assets/public/practice.html'), 'utf8');
  await shop.route('https://haneul.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await shop.goto('https://haneul.example/order/complete');
  const tab = await jikimi.tabId(shop);
  await page.goto(jikimi.address(`popup.html?tab=${tab}`));
  await page.locator('[data-testid=captured]:is([data-state=saved], [data-state=ask])').waitFor();
  await after?.(page);
  await settled(page);
  await shop.close();
};

export const screens = [
  { id: 'welcome-hello', seed: empty, open: welcome() },
  {
    id: 'welcome-read',
    seed: empty,
    open: welcome(async (page) => {
      await page.locator('[data-testid=practice-read]').click();
      await page.locator('[data-testid=practice-read]').waitFor({ state: 'detached' });
    }),
  },
  {
    id: 'welcome-silent',
    seed: empty,
    open: welcome(async (page) => {
      await page.locator('[data-testid=practice-read]').click();
      await page.locator('.practice-side > .button:not([data-testid])').click();
      await page.locator('[data-testid=next-step]').waitFor();
    }),
  },
  { id: 'welcome-where', seed: empty, open: welcome((page) => page.locator('[data-testid=allow-click]').click()) },
  { id: 'desk-empty', seed: empty, open: desk('#/orders') },
  { id: 'desk-overview-empty', seed: empty, open: desk('#/overview') },
  { id: 'desk-case', seed: full, size: [1280, 900], open: desk('#/orders') },
  {
    id: 'desk-case-foot',
    seed: full,
    size: [1280, 900],
    open: desk('#/orders', (page) => page.locator('.notes').scrollIntoViewIfNeeded()),
  },
  {
    id: 'desk-case-checks',
    seed: full,
    size: [1280, 900],
    open: desk(daonmaruCase, async (page) => {
      await page.locator('.checks-part > summary').click();
      await page.locator('.findings summary').click();
    }),
  },
  { id: 'desk-case-fix', seed: full, open: desk(daonmaruCase, (page) => page.locator('.case-tools button').click()) },
  { id: 'desk-case-situation', seed: full, open: desk(daonmaruCase, happened(4)) },
  {
    id: 'desk-case-closed',
    seed: full,
    open: desk(`#/case/${encodeURIComponent('neulbom.example:20261112-1000')}`),
  },
  { id: 'desk-all', seed: full, open: desk('#/orders', (page) => page.locator('.piles .chip').nth(2).click()) },
  {
    id: 'desk-picked',
    seed: full,
    open: desk('#/orders', async (page) => {
      await page.locator('.piles .chip').nth(2).click();
      await page.locator('.find-more .button').click();
      await page.locator('.line input').nth(1).check();
    }),
  },
  {
    id: 'desk-search',
    seed: full,
    open: desk('#/orders', (page) => page.locator('.find-box input').fill('ㅅㄴㅁ ㅅㅈ')),
  },
  {
    id: 'desk-nothing',
    seed: full,
    open: desk('#/orders', (page) => page.locator('.find-box input').fill('없는 가게')),
  },
  { id: 'desk-narrow', seed: full, size: [360, 740], open: desk(daonmaruCase) },
  {
    id: 'desk-overview',
    seed: full,
    open: desk('#/overview', (page) => page.locator('canvas').nth(1).waitFor()),
  },
  { id: 'desk-settings', seed: full, open: desk('#/settings') },
  {
    id: 'desk-backup',
    seed: full,
    open: desk('#/settings?backup', async (page) => {
      await page.locator('#backup [type=checkbox]').check();
      const wrong = { name: 'photo.zip', mimeType: 'application/zip', buffer: Buffer.from('no backup') };
      await page.locator('[data-testid=backup-restore]').setInputFiles(wrong);
      await page.locator('#backup [role=status]:not(:empty)').waitFor();
      await page.locator('#backup').scrollIntoViewIfNeeded();
    }),
  },
  { id: 'desk-stored', seed: full, open: desk('#/stored') },
  { id: 'desk-lost', seed: lost, open: desk('#/orders') },
  { id: 'desk-new', seed: full, open: desk('#/new') },
  {
    id: 'desk-trouble',
    seed: full,
    open: async (page, jikimi) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new Error('database-blocked');
        };
      });
      await page.goto(jikimi.address('dashboard.html'));
      await page.locator('.trouble').waitFor();
    },
  },
  { id: 'popup-now', seed: busy, size, open: popup() },
  {
    id: 'popup-sent',
    seed: busy,
    size,
    open: popup(async (page) => {
      await page.evaluate(() => {
        globalThis.chrome.tabs.create = async () => {};
      });
      await page.locator('[data-testid=copy-letter][aria-busy=false]').click();
      await page.locator('[data-testid=log-attempt]').waitFor();
    }),
  },
  { id: 'popup-edit', seed: busy, size, open: popup((page) => page.locator('.letter-line').click()) },
  { id: 'popup-reply', seed: busy, size, open: popup(row(0)) },
  { id: 'popup-promise', seed: busy, size, open: popup(row(1)) },
  { id: 'popup-other', seed: busy, size, open: popup(row(2)) },
  { id: 'popup-arrived', seed: busy, size, open: popup(act(0)) },
  { id: 'popup-refunded', seed: busy, size, open: popup(act(1)) },
  { id: 'popup-asked', seed: asked, size, open: popup((page) => page.locator('.letter-line').first().click()) },
  { id: 'popup-calm', seed: calm, size, open: popup() },
  { id: 'popup-empty', seed: empty, size, open: popup() },
  { id: 'popup-lost', seed: lost, size, open: popup() },
  { id: 'popup-fix', seed: empty, size, open: overOrder((page) => page.locator('.page-bar .button').click()) },
  { id: 'popup-saved', seed: calm, size, open: overOrder() },
];
