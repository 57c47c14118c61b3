// What a person does with the screens, by keyboard alone where it says so; and that nothing jumps, hides or waits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/prepare.mjs';
import { busy, full } from '../../scripts/screens-list.mjs';
import { settled } from '../../scripts/settled.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { until } from './until.ts';

let jikimi: Jikimi;

beforeAll(async () => {
  jikimi = await openChromium({ language: 'ko' });
}, 60_000);
afterAll(() => jikimi?.close());

interface Watched {
  layoutShift: number;
}

async function openPopup(): Promise<Page> {
  await jikimi.api('storage.session.clear');
  const page = await jikimi.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.addInitScript(() => {
    const world = globalThis as unknown as Watched;
    world.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) world.layoutShift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(jikimi.address('popup.html'));
  await page.getByTestId('next-step').waitFor();
  return page;
}

/** Tabs on until the focus is on what this finds. */
async function tabTo(page: Page, testid: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((id) => document.activeElement?.getAttribute('data-testid') === id, testid)) return;
  }
  throw new Error(`${testid} is not reached by Tab`);
}

test('the popup: copied and logged by keyboard alone, and nothing moves after the first paint', async () => {
  await busy(jikimi, 'ko');
  const page = await openPopup();
  // The letter comes after the first paint, and what is known of the page in front later still.
  await page.locator('[data-testid=copy-letter][aria-busy=false]').waitFor();
  await page.locator('[data-testid=captured]:not([data-state=reading])').waitFor();
  await settled(page);
  expect(await page.evaluate(() => (globalThis as unknown as Watched).layoutShift)).toBe(0);
  await tabTo(page, 'copy-letter');
  await page.keyboard.press('Enter');
  await page.getByTestId('log-attempt').waitFor();
  await tabTo(page, 'log-attempt');
  await page.keyboard.press('Enter');
  const events = await until('the step in the log', async () => {
    const rows = await jikimi.rows<{ id: string; events: { kind: string; text?: string }[] }>('cases');
    const found = rows.find(({ id }) => id.startsWith('daonmaru'))?.events ?? [];
    return found.some(({ kind, text }) => /filed|contact-attempted|refund-requested/.test(kind) && text) && found;
  });
  expect(events.find(({ text }) => text)?.text).toContain('20261116-0403726');
  await page.close();
});

test('half-typed words outlive the popup', async () => {
  await busy(jikimi, 'ko');
  const page = await openPopup();
  await page.getByRole('button', { name: '답장 왔어요' }).click();
  await page.locator('textarea[name=text]').fill('다음 주에 보낸다고 함');
  await until('the draft kept', async () =>
    JSON.stringify(await jikimi.api('storage.session.get', null)).includes('다음 주에 보낸다고 함'),
  );
  await page.reload();
  await page.locator('textarea[name=text]').waitFor();
  expect(await page.locator('textarea[name=text]').inputValue()).toBe('다음 주에 보낸다고 함');
  await page.close();
});

test('the dashboard finds by initial consonants and opens what was found with the keyboard', async () => {
  await full(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  await page.goto(`${jikimi.address('dashboard.html')}#/orders?search`);
  await page.getByTestId('order-row').first().waitFor();
  await page.keyboard.type('ㅎㄴㄱㅂ');
  await until('one order', async () => (await page.getByTestId('order-row').count()) === 1);
  await tabTo(page, 'order-row');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '하늘공방' }).waitFor();
  expect(page.url()).toContain('#/case/');
  await page.close();
});

test('the evidence pack comes as one file', async () => {
  await busy(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  await page.goto(
    `${jikimi.address('dashboard.html')}#/case/${encodeURIComponent('daonmaru.example:20261116-0403726')}`,
  );
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('evidence-pack').click()]);
  expect(download.suggestedFilename()).toMatch(/^jikimi-20261116-0403726-.*\.zip$/);
  await page.close();
});

test('what a pack still wants leads to its box, on the page or in the settings', async () => {
  await full(jikimi, 'ko');
  await jikimi.send('settings-changed', { sender: {} });
  const page = await jikimi.context.newPage();
  await page.goto(`${jikimi.address('dashboard.html')}#/case/${encodeURIComponent('sky-atelier.example:A-55012')}`);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.locator('.evidence select').selectOption('police');
  await page.locator('.wanted').getByText('입금한 계좌번호').click();
  expect(await focused()).toBe('known-accountNumber');
  await page.locator('.wanted').getByText('내 이름').click();
  await page.waitForURL(/#\/settings\?sender\.name$/);
  await until('the box', async () => (await focused()) === 'fact-sender.name');
  await page.close();
});

test("a click on the shop's own mail link is offered to be logged, and one more click logs it", async () => {
  await busy(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  await page.route('https://daonmaru.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<title>고객센터</title><a href="mailto:help@daonmaru.example" onclick="event.preventDefault()">메일</a>',
    }),
  );
  await page.goto('https://daonmaru.example/cs');
  const attempts = async () => {
    const rows = await jikimi.rows<{ id: string; events: { kind: string; channel?: string }[] }>('cases');
    const events = rows.find(({ id }) => id.startsWith('daonmaru'))?.events ?? [];
    return events.filter(({ kind, channel }) => kind === 'contact-attempted' && channel === 'email').length;
  };
  expect(await attempts()).toBe(0);
  // The page is there before the shop is known to have an open case.
  await until('the note', async () => {
    await page.getByText('메일').click();
    const note = page.waitForFunction(() => document.documentElement.lastElementChild?.tagName === 'DIV', undefined, {
      timeout: 2_000,
    });
    return note.then(
      () => true,
      () => false,
    );
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the attempt', async () => (await attempts()) === 1);
  await page.close();
});

test('what was read from the page in front is corrected box by box, and the correction is kept', async () => {
  await busy(jikimi, 'ko');
  const body = readFileSync(join(root, 'assets/public/practice.html'), 'utf8');
  const page = await jikimi.context.newPage();
  await page.route('https://haneul.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('https://haneul.example/order/complete');
  const popup = await jikimi.popup(page);
  const bar = popup.getByTestId('captured');
  await until('the page read', async () => /저장됨|확인해 주세요/.test((await bar.textContent()) ?? ''));
  await bar.getByRole('button', { name: /확인|고치기/ }).click();
  await popup.locator('input[name=total]').fill('130000');
  await popup.getByRole('button', { name: '이대로 저장' }).click();
  await until('the correction', async () => {
    const rows = await jikimi.rows<{ id: string; corrected?: { total?: { amount: number } } }>('orders');
    return rows.some(({ id, corrected }) => id.startsWith('haneul') && corrected?.total?.amount === 130_000);
  });
  await popup.close();
  await page.close();
});

test('a locked backup opens with its passphrase alone, and orders come in from a CSV file', async () => {
  await busy(jikimi, 'ko');
  const page = await jikimi.context.newPage();
  await page.goto(`${jikimi.address('dashboard.html')}#/settings?backup`);
  const part = page.locator('#backup');
  await part.getByRole('checkbox').check();
  await part.locator('input[name=passphrase]').fill('하늘공방 열두 달');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('backup-make').click()]);
  await page.getByText(`${download.suggestedFilename()} 파일로 저장했어요`).waitFor();
  const before = await jikimi.rows<{ id: string }>('orders');
  expect(before).toHaveLength(4);

  await jikimi.send('everything-deleted', {});
  expect(await jikimi.rows('orders')).toEqual([]);
  await page.reload();
  await page.getByTestId('backup-restore').setInputFiles(await download.path());
  const passphrase = part.locator('form:last-of-type input[name=passphrase]');
  await passphrase.fill('하늘공방 열세 달');
  await passphrase.press('Enter');
  await part.getByText('비밀번호가 맞지 않거나 파일이 바뀌었어요.').waitFor();
  expect(await jikimi.rows('orders')).toEqual([]);
  await passphrase.fill('하늘공방 열두 달');
  await passphrase.press('Enter');
  await until('the orders to be back', async () => (await jikimi.rows('orders')).length === before.length);
  expect(await jikimi.rows('orders')).toEqual(before);

  await part.locator('[aria-invalid]').waitFor({ state: 'detached' });
  const csv = '주문번호,주문일자,쇼핑몰,상품명,결제금액\nC-20261101,2026-11-01,소소책방,식물 사전,"24,900"\n,,,,\n';
  await page
    .getByTestId('backup-csv')
    .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('1건을 추가하고 0건을 합쳤어요').waitFor();
  const orders = await jikimi.rows<{ facts: { number?: string; total?: { amount: number } } }>('orders');
  expect(orders).toHaveLength(before.length + 1);
  expect(orders.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({ number: 'C-20261101', total: expect.objectContaining({ amount: 24_900 }) }),
  );
  await page.close();
});
