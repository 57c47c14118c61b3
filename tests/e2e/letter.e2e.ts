// The letter, in real Chromium and Firefox: from the badge onto the clipboard in two clicks, logged in one more; changed, refused, kept.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { orderedAt, silentOn } from './main-job.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

/** WebDriver's code of the Control key. */
const control = '\uE009';

interface CaseRow {
  id: string;
  events: { kind: string; channel?: string; letterId?: string; text?: string; outcome?: string }[];
}
interface Pasted {
  plain: string;
  /** The words of the markup, without spaces. */
  words: string;
  tags: string[];
}

let shop: Awaited<ReturnType<typeof openShop>>;
let close: () => Promise<void>;
beforeEach(async () => {
  shop = await openShop({ now: () => new Date(orderedAt) });
});
afterEach(async () => {
  await close?.();
  await shop?.close();
});

/** Runs in the shop's page: keeps what the next paste brings, in both kinds. */
function listen(): void {
  document.addEventListener(
    'paste',
    ({ clipboardData }) => {
      const page = new DOMParser().parseFromString(clipboardData?.getData('text/html') ?? '', 'text/html');
      Object.assign(globalThis, {
        pasted: {
          plain: clipboardData?.getData('text/plain') ?? '',
          words: (page.body.textContent ?? '').replace(/\s/g, ''),
          tags: [...new Set([...page.body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))].sort(),
        },
      });
    },
    { once: true },
  );
}
const seen = (): Pasted | undefined => (globalThis as unknown as { pasted?: Pasted }).pasted;

/** The text without the marks that its markup draws by itself. */
const bare = (text: string) => text.replace(/^(?:- |\d+\. )/gm, '').replace(/\s/g, '');

function check({ plain, words, tags }: Pasted, number: string): void {
  expect(plain).toContain(`주문번호 ${number}`);
  expect(plain).toContain('원목 좌식 책상');
  expect(plain).toContain('2026년 11월 30일(월)까지');
  expect(plain).not.toMatch(/\{\{|undefined|\[object| {2}/);
  expect(words).toBe(bare(plain));
  expect(tags).toContain('p');
}

const attemptsIn = (cases: CaseRow[]) =>
  cases.flatMap(({ events }) => events.filter(({ kind }) => kind === 'contact-attempted'));

/** Chromium with an order whose seller is silent, and the page of that order. */
async function silence(): Promise<{ jikimi: Jikimi; page: Page; number: string }> {
  const jikimi = await openChromium();
  close = () => jikimi.close();
  await jikimi.setClock(orderedAt);
  const page = await jikimi.context.newPage();
  const number = await buy(page, shop.url, { payment: 'card' });
  await until('the order', async () => (await jikimi.rows('orders')).length === 1);
  await jikimi.setClock(silentOn);
  await until('the badge', () => jikimi.badge());
  return { jikimi, page, number };
}

async function paste(page: Page): Promise<Pasted> {
  await page.goto(`${shop.url}/board`);
  await page.bringToFront();
  await page.evaluate(listen);
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+V');
  return until('what was pasted', () => page.evaluate(seen));
}

test('Chromium: badge → clipboard in two clicks → logged in one more', async () => {
  const { jikimi, page, number } = await silence();
  let clicks = 0;
  clicks += 1; // on the badge: opens the popup
  const popup = await jikimi.popup(page);
  await popup.bringToFront();
  await popup.getByTestId('copy-letter').click();
  clicks += 1;
  await popup.getByTestId('log-attempt').waitFor();
  expect(clicks).toBe(2);
  const pasted = await paste(page);
  check(pasted, number);

  await popup.bringToFront();
  await popup.getByTestId('log-attempt').click();
  clicks += 1;
  const [attempt] = await until('the attempt', async () => {
    const all = attemptsIn(await jikimi.rows<CaseRow>('cases'));
    return all.length > 0 && all;
  });
  expect(clicks).toBe(3);
  expect(attempt).toMatchObject({ letterId: 'kr-inquiry', outcome: 'sent', text: pasted.plain });
});

test('Firefox: badge → clipboard in two clicks → logged in one more', async () => {
  const firefox = await openFirefox();
  close = () => firefox.close();
  await firefox.api('storage.local.set', { clock: orderedAt });
  const tab = await firefox.open(`${shop.url}/`);
  const path = () => tab.evaluate(() => location.pathname + location.search, undefined);
  for (const [selector, next] of [
    ['main a[href="/product/desk"]', '/product/desk'],
    ['main button.main', '/cart'],
    ['a[href="/checkout"]', '/checkout'],
    ['input[value=card]', '/checkout'],
    ['main button.main', '/order/complete'],
  ] as const) {
    await tab.click(selector);
    await until(next, async () => (await path()).startsWith(next));
  }
  const number = new URLSearchParams((await path()).split('?')[1]).get('no') ?? '';
  await until('the order', async () => (await firefox.rows('orders')).length === 1);
  await firefox.api('storage.local.set', { clock: silentOn });
  await until('the badge', () => firefox.api<string>('action.getBadgeText', {}));

  let clicks = 0;
  clicks += 1; // on the badge: opens the popup
  const popup = await firefox.open(firefox.address('popup.html'));
  await popup.click('[data-testid=copy-letter]');
  clicks += 1;
  await until('the question whether it was sent', () => popup.text('[data-testid=log-attempt]'));
  expect(clicks).toBe(2);
  await tab.goto(`${shop.url}/board`);
  await tab.evaluate(listen, undefined);
  await tab.click('textarea');
  await tab.press(control, 'v');
  const pasted = await until('what was pasted', () => tab.evaluate(seen, undefined));
  check(pasted, number);

  await popup.click('[data-testid=log-attempt]');
  clicks += 1;
  const [attempt] = await until('the attempt', async () => {
    const all = attemptsIn(await firefox.rows<CaseRow>('cases'));
    return all.length > 0 && all;
  });
  expect(clicks).toBe(3);
  expect(attempt).toMatchObject({ letterId: 'kr-inquiry', outcome: 'sent', text: pasted.plain });
});

test('the clipboard refused: said, the text stands selected, and nothing is lost', async () => {
  const { jikimi, page, number } = await silence();
  const popup = await jikimi.popup(page);
  await popup.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('refused')) } });
    document.execCommand = () => false;
  });
  await popup.bringToFront();
  await popup.getByTestId('copy-letter').click();
  const box = popup.getByTestId('by-hand');
  await box.waitFor();
  expect(await popup.locator('.sent-said').textContent()).toContain('복사를 막았어요');
  const text = await box.inputValue();
  expect(text).toContain(number);
  expect(
    await box.evaluate((element) => {
      const { selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return [document.activeElement === element, selectionStart, selectionEnd];
    }),
  ).toEqual([true, 0, text.length]);
  // Nothing was opened behind the user's back; the shop's page and the popup are all there is.
  expect(jikimi.context.pages().filter((one) => /board|kakao|mailto/.test(one.url()))).toEqual([]);
  await popup.getByTestId('log-attempt').click();
  const attempts = await until('the attempt', async () => {
    const all = attemptsIn(await jikimi.rows<CaseRow>('cases'));
    return all.length > 0 && all;
  });
  expect(attempts.map((one) => one.text)).toEqual([text]);
});

test('the language changes in one click, the edit of each is kept, and the log holds what was sent', async () => {
  const { jikimi, page } = await silence();
  const [row] = await jikimi.rows<CaseRow>('cases');
  await jikimi.send('jurisdiction-set', { caseId: row?.id, jurisdiction: 'DE' });
  await until('the badge to go', async () => (await jikimi.badge()) === '');
  await jikimi.setClock('2027-01-04T10:00:00+01:00');
  await until('the badge', () => jikimi.badge());
  const popup = await jikimi.popup(page);
  await popup.bringToFront();
  const card = popup.getByTestId('next-step');
  const preview = popup.locator('.letter-text');
  await until('the German letter', async () => /Bestell/.test((await preview.textContent()) ?? ''));
  await card.getByRole('button', { name: 'English' }).click();
  await until('the English letter', async () => /order/.test((await preview.textContent()) ?? ''));
  await card.locator('.letter-line').click();
  const box = popup.locator('.letter-box');
  const edited = `${await box.inputValue()}\nMy neighbour saw no parcel either.`;
  await box.fill(edited);
  await card.getByRole('button', { name: 'Deutsch' }).click();
  await until('the German letter again', async () => /Bestell/.test(await box.inputValue()));
  await card.getByRole('button', { name: 'English' }).click();
  await until('the edit', async () => (await box.inputValue()) === edited);
  // The popup closes at every click elsewhere: the edit outlives it.
  await popup.reload();
  await until('the edit after closing', async () => (await box.inputValue()) === edited);
  await popup.getByTestId('copy-letter').click();
  await popup.getByTestId('log-attempt').waitFor();
  const pasted = await paste(page);
  expect(pasted.plain).toBe(edited);
  expect(pasted.words).toBe(edited.replace(/\s/g, ''));
  await popup.bringToFront();
  await popup.getByTestId('log-attempt').click();
  const attempts = await until('the attempt', async () => {
    const all = attemptsIn(await jikimi.rows<CaseRow>('cases'));
    return all.length > 0 && all;
  });
  expect(attempts.map((one) => one.text)).toEqual([edited]);
});
