// How many clicks the main job takes, counted by the browser itself, and all of it by keyboard alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { root } from '../../scripts/prepare.mjs';
import { asked, busy } from '../../scripts/screens-list.mjs';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { pressNote } from './note.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

let jikimi: Jikimi;
let shop: Awaited<ReturnType<typeof openShop>>;
let clicks = 0;

beforeAll(async () => {
  [jikimi, shop] = await Promise.all([openChromium({ language: 'ko' }), openShop()]);
  await jikimi.context.exposeBinding('countClick', () => {
    clicks += 1;
  });
  await jikimi.context.addInitScript(() => {
    const { countClick } = globalThis as unknown as { countClick?: () => void };
    // A key pressed on a button clicks too, without a pointer: it counts as the keyboard's.
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && countClick?.(), true);
  });
}, 60_000);
afterAll(async () => {
  await jikimi?.close();
  await shop?.close();
});
beforeEach(() => {
  clicks = 0;
});

interface CaseRow {
  id: string;
  events: { kind: string; channel?: string; text?: string; until?: string; amount?: { amount: number } }[];
}
const eventsOf = async (site: string) =>
  (await jikimi.rows<CaseRow>('cases')).find(({ id }) => id.startsWith(site))?.events ?? [];

/** Tabs on until the focus is on what this finds; the mouse is not touched. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

test('an order page is saved with no click', async () => {
  await busy(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  const number = await buy(page, shop.url, { payment: 'card' });
  expect(clicks).toBeGreaterThan(3);
  clicks = 0;
  await until('the order', async () =>
    (await jikimi.rows<{ facts: { number?: string } }>('orders')).some(({ facts }) => facts.number === number),
  );
  expect(clicks).toBe(0);
  await page.close();
});

test('from the badge to the copied letter it is two clicks, to the logged attempt three', async () => {
  await busy(jikimi, 'ko');
  expect(await jikimi.badge()).toBe('1');
  // The first click is on the icon, which no page sees: it opens this.
  const icon = 1;
  const popup = await jikimi.popup();
  await popup.locator('[data-testid=copy-letter][aria-busy=false]').click();
  await popup.getByTestId('log-attempt').waitFor();
  await until('the count', () => clicks > 0);
  expect(icon + clicks).toBe(2);
  const before = (await eventsOf('daonmaru')).length;
  await popup.getByTestId('log-attempt').click();
  await until('the attempt', async () => (await eventsOf('daonmaru')).length > before);
  expect(icon + clicks).toBe(3);
  expect((await eventsOf('daonmaru')).some(({ text }) => text?.includes('20261116-0403726'))).toBe(true);
  await popup.close();
});

test("the shop's own phone link and a sent question form are each logged with one click more", async () => {
  await busy(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  const site = '127.0.0.1';
  const attempts = async () => (await eventsOf(site)).filter(({ kind }) => kind === 'contact-attempted');
  await buy(page, shop.url, { payment: 'card' });
  await until('the order', async () => (await eventsOf(site)).length > 0);
  await page.goto(`${shop.url}/notice`);
  clicks = 0;
  // What the browser asks before it dials stands in the way of the next click.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), { once: true }));
  await page.locator('a[href^="tel:"]').click();
  await pressNote(page, '기록하기');
  await until('the call', async () => (await attempts()).some(({ channel }) => channel === 'phone'));
  await page.goto(`${shop.url}/board`);
  await page.locator('input[name=title]').fill('주문한 책상이 오지 않아요');
  await page.locator('textarea').fill('언제 보내 주시나요?');
  await page.getByRole('button', { name: '문의하기' }).click();
  await pressNote(page, '기록하기');
  await until('the question', async () => (await attempts()).some(({ channel }) => channel === 'form'));
  expect((await attempts()).length).toBe(2);
  expect(clicks).toBe(4);
  await page.close();
});

test('what the plan asks for is one click away: in the card, and in its place on the page of the case', async () => {
  await asked(jikimi, 'ko');
  const popup = await jikimi.popup();
  await popup.locator('[data-testid=copy-letter][aria-busy=false]').click();
  await popup.locator('#fact-paidOn').fill('2026-11-10');
  await popup.locator('form.panel [data-kind=main]').click();
  // The day of payment was what the letter waited for; the day of closing only helps, and is asked for on a line of its own.
  await popup.getByTestId('asked').click();
  await popup.locator('#fact-closedOn').waitFor();
  expect(clicks).toBe(3);
  expect(await eventsOf('sky')).toContainEqual(
    expect.objectContaining({ kind: 'facts-stated', facts: { paidOn: '2026-11-10' } }),
  );
  const [{ id = '' } = {}] = await jikimi.rows<CaseRow>('cases');
  const focused = (place: string) =>
    until(`the place of ${place}`, () => popup.evaluate((wanted) => document.activeElement?.id === wanted, place));
  for (const [fact, place] of [
    ['closedOn', 'known-closedOn'],
    ['sellerKind', 'known-sellerKind'],
    ['evidence', 'files'],
    ['unfit.received', 'timeline'],
  ] as const) {
    await popup.goto(jikimi.address('popup.html'));
    await popup.goto(`${jikimi.address('dashboard.html')}#/case/${encodeURIComponent(id)}?place=${fact}`);
    await focused(place);
  }
  await popup.close();
});

test('what the note on the page offers is done: undo, correct, check what is doubtful, not on this shop', async () => {
  await busy(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  const stored = async () =>
    (await jikimi.rows<{ id: string }>('orders')).filter(({ id }) => id.startsWith('127.0.0.1'));
  const opened = () => jikimi.context.waitForEvent('page');
  await buy(page, shop.url, { payment: 'card' });
  await pressNote(page, '되돌리기');
  await until('nothing stored', async () => (await stored()).length === 0);

  await buy(page, shop.url, { payment: 'card' });
  const [desk] = await Promise.all([opened(), pressNote(page, '고치기')]);
  await until('the case in the dashboard', () => desk.url().includes('#/case/127.0.0.1'));
  await desk.close();

  // The sum is far above its parts: nothing is stored, but the note leads to where it can be.
  const doubtful = readFileSync(join(root, 'assets/public/practice.html'), 'utf8').replaceAll(
    '128,000원',
    '1,128,000원',
  );
  await page.route('https://haneul.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: doubtful }),
  );
  await page.goto('https://haneul.example/order/complete');
  const [popup] = await Promise.all([opened(), pressNote(page, '확인하기')]);
  await popup.locator('input[name=total]').fill('128000');
  await popup.locator('form [type=submit]').click();
  await until('the order as corrected', async () => {
    const rows = await jikimi.rows<{ id: string; corrected?: { total?: { amount: number } } }>('orders');
    return rows.some(({ id, corrected }) => id.startsWith('haneul.example') && corrected?.total?.amount === 128_000);
  });
  await popup.close();

  await buy(page, shop.url, { payment: 'card' });
  await pressNote(page, '여기서는 안 보기');
  await until('the shop without notes', async () => {
    const [row] = await jikimi.rows<{ toastsOff?: string[] }>('settings');
    return row?.toastsOff?.includes('127.0.0.1');
  });
  const number = await buy(page, shop.url, { payment: 'card' });
  await until('the order, saved all the same', async () => (await stored()).some(({ id }) => id.endsWith(number)));
  expect(await page.locator('html > div').count()).toBe(0);
  await page.close();
});

test("the first run is over after one click and the browser's own prompt", async () => {
  const welcome = await jikimi.context.newPage();
  await welcome.goto(jikimi.address('welcome.html'));
  await welcome.getByTestId('allow-all').click();
  await welcome.getByTestId('ready').waitFor();
  expect(clicks).toBeLessThanOrEqual(2);
  await welcome.close();
});

test('the first run, its practice order included, by keyboard alone', async () => {
  const welcome = await jikimi.context.newPage();
  await welcome.goto(jikimi.address('welcome.html'));
  await welcome.getByTestId('practice').waitFor();
  await tabTo(welcome, '[data-testid=practice-read]');
  await welcome.keyboard.press('Enter');
  await welcome.locator('.read-list').waitFor();
  await tabTo(welcome, '.practice-side > .button');
  await welcome.keyboard.press('Enter');
  await welcome.getByTestId('next-step').waitFor();
  await tabTo(welcome, '[data-testid=allow-click]');
  await welcome.keyboard.press('Enter');
  await welcome.getByTestId('ready').waitFor();
  expect(clicks).toBe(0);
  await welcome.close();
});

test.each([
  ['a reply', 0, 'button[value=answer]', { kind: 'seller-replied' }],
  ['a promise', 1, 'button[value=save]', { kind: 'promised', until: '2026-11-27' }],
  ['an arrival', 2, 'button[value=complete]', { kind: 'delivered' }],
] as const)('%s is logged from the popup by keyboard alone', async (_, at, submit, event) => {
  await busy(jikimi, 'ko');
  await jikimi.api('storage.session.clear');
  const popup = await jikimi.popup();
  await popup.locator('[data-testid=copy-letter][aria-busy=false]').waitFor();
  await tabTo(popup, `.card-row .button:nth-child(${at + 1})`);
  await popup.keyboard.press('Enter');
  if (at === 2) {
    await tabTo(popup, '.acts .button:first-child');
    await popup.keyboard.press('Enter');
  }
  // The form puts the focus on its heading once it stands; before that a Tab would be lost.
  await popup.locator('form.panel [data-first]:focus').waitFor();
  if (at === 1) {
    await tabTo(popup, 'input[name=until]');
    // The date box takes digits in the order of its own language.
    const first = await popup.evaluate(() => new Intl.DateTimeFormat().formatToParts()[0]?.type);
    await popup.keyboard.type(first === 'year' ? '20261127' : '11272026');
  }
  await tabTo(popup, submit);
  await popup.keyboard.press('Enter');
  await until('the event', async () => (await eventsOf('daonmaru')).some(({ kind }) => kind === event.kind));
  expect(await eventsOf('daonmaru')).toContainEqual(expect.objectContaining(event));
  expect(clicks).toBe(0);
  await popup.close();
});

test('the case page gives its evidence, takes a note and goes back, by keyboard alone', async () => {
  await busy(jikimi, 'ko');
  const desk = await jikimi.context.newPage();
  await desk.goto(
    `${jikimi.address('dashboard.html')}#/case/${encodeURIComponent('daonmaru.example:20261116-0403726')}`,
  );
  await desk.getByTestId('evidence-pack').waitFor();
  await tabTo(desk, '.notes textarea');
  await desk.keyboard.type('상담원 이름은 김하늘');
  await tabTo(desk, '.notes button[type=submit]');
  await desk.keyboard.press('Enter');
  await until('the note', async () => (await eventsOf('daonmaru')).some(({ kind }) => kind === 'noted'));
  await tabTo(desk, '[data-testid=evidence-pack]:not(:disabled)');
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  expect(clicks).toBe(0);
  await desk.close();
});
