// The screens and states of which pictures are taken: how the world is set up, what is opened, what is clicked.
import { coupang, daonmaru, fjord, now, past, sender, sky } from './screens-lives.mjs';

async function fill(jikimi, orders, language) {
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

const popup = (after) => async (page, jikimi) => {
  await jikimi.api('storage.session.clear');
  await page.goto(jikimi.address('popup.html'));
  await page.locator('[data-testid=next-step]').waitFor();
  await page.waitForTimeout(400);
  await after?.(page);
  await page.waitForTimeout(150);
};
const desk = (hash, after) => async (page, jikimi) => {
  await page.goto(`${jikimi.address('dashboard.html')}${hash}`);
  await page.locator('main').waitFor();
  await page.waitForTimeout(700);
  await after?.(page);
  await page.waitForTimeout(200);
};
const size = [360, 600];
const row = (at) => (page) => page.locator('.card-row .button').nth(at).click();

const welcome = (after) => async (page, jikimi) => {
  await page.goto(jikimi.address('welcome.html'));
  await page.locator('[data-testid=practice]').waitFor();
  await page.waitForTimeout(500);
  await after?.(page);
  await page.waitForTimeout(900);
};

export const screens = [
  { id: 'welcome-hello', seed: empty, open: welcome() },
  {
    id: 'welcome-read',
    seed: empty,
    open: welcome((page) => page.locator('[data-testid=practice-read]').click()),
  },
  {
    id: 'welcome-silent',
    seed: empty,
    open: welcome(async (page) => {
      await page.locator('[data-testid=practice-read]').click();
      await page.locator('.practice-side > .button').click();
    }),
  },
  { id: 'welcome-where', seed: empty, open: welcome((page) => page.locator('[data-testid=allow-click]').click()) },
  { id: 'desk-case', seed: full, size: [1280, 900], open: desk('#/orders') },
  {
    id: 'desk-case-foot',
    seed: full,
    size: [1280, 900],
    open: desk('#/orders', (page) => page.locator('.notes').scrollIntoViewIfNeeded()),
  },
  { id: 'desk-all', seed: full, open: desk('#/orders', (page) => page.locator('.piles .chip').nth(2).click()) },
  {
    id: 'desk-search',
    seed: full,
    open: desk('#/orders', (page) => page.locator('.find-box input').fill('ㅅㄴㅁ ㅅㅈ')),
  },
  { id: 'desk-narrow', seed: full, size: [360, 740], open: desk('#/case/daonmaru.example%3A20261116-0403726') },
  { id: 'desk-overview', seed: full, open: desk('#/overview', (page) => page.waitForTimeout(600)) },
  { id: 'desk-settings', seed: full, open: desk('#/settings') },
  { id: 'desk-stored', seed: full, open: desk('#/stored') },
  { id: 'desk-new', seed: full, open: desk('#/new') },
  { id: 'popup-now', seed: busy, size, open: popup() },
  {
    id: 'popup-sent',
    seed: busy,
    size,
    open: popup(async (page) => {
      await page.evaluate(() => {
        globalThis.chrome.tabs.create = async () => {};
      });
      await page.locator('[data-testid=copy-letter]').click();
    }),
  },
  { id: 'popup-edit', seed: busy, size, open: popup((page) => page.locator('.letter-line').click()) },
  { id: 'popup-reply', seed: busy, size, open: popup(row(0)) },
  { id: 'popup-promise', seed: busy, size, open: popup(row(1)) },
  { id: 'popup-other', seed: busy, size, open: popup(row(2)) },
  { id: 'popup-calm', seed: calm, size, open: popup() },
  { id: 'popup-empty', seed: empty, size, open: popup() },
];
