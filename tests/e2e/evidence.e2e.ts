// The evidence pack as the real extension makes it, opened by other programs; the print as the browser prints it; files that are not taken.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureOpeners } from '../../scripts/prepare.mjs';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { orderedAt, silentOn } from './main-job.ts';
import { buy, payIn } from './shopper.ts';
import { until } from './until.ts';

const openers = ensureOpeners();

interface CaseRow {
  id: string;
  events: { kind: string; name?: string; attachment?: string }[];
}

let jikimi: Jikimi;
let shop: Awaited<ReturnType<typeof openShop>>;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jikimi-evidence-'));
  shop = await openShop({ now: () => new Date(orderedAt) });
  jikimi = await openChromium();
});
afterEach(async () => {
  await jikimi?.close();
  await shop?.close();
  rmSync(folder, { recursive: true });
});

const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const filesOf = async () =>
  (await jikimi.rows<CaseRow>('cases')).flatMap(({ events }) => events.filter(({ kind }) => kind === 'file-added'));

/** An order whose seller is silent; its own page in the dashboard. */
async function casePage(): Promise<{ page: Page; number: string; picture: Buffer; photo: Buffer }> {
  await jikimi.setClock(orderedAt);
  const shopPage = await jikimi.context.newPage();
  const number = await buy(shopPage, shop.url);
  await payIn(shopPage);
  const [picture, photo] = [await shopPage.screenshot({ type: 'png' }), await shopPage.screenshot({ type: 'jpeg' })];
  await until('the order', async () => (await jikimi.rows('orders')).length === 1);
  await jikimi.setClock(silentOn);
  await until('the badge', () => jikimi.badge());
  const [row] = await jikimi.rows<CaseRow>('cases');
  const page = await jikimi.context.newPage();
  await page.goto(`${jikimi.address('dashboard.html')}#/case/${encodeURIComponent(row?.id ?? '')}`);
  await page.locator('[data-testid=copy-letter][aria-busy=false]').waitFor();
  return { page, number, picture, photo };
}

async function add(page: Page, kind: string, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.locator('.file-kind select').selectOption(kind);
  await page.getByTestId('add-files').setInputFiles(files);
}

test('a life with all twelve attachments: packed, unpacked, verified, read and printed', {
  timeout: 180_000,
}, async () => {
  const { page, number, picture, photo } = await casePage();
  await page.getByTestId('copy-letter').click();
  await page.getByTestId('log-attempt').click();
  await until('the attempt', async () =>
    (await jikimi.rows<CaseRow>('cases')).some(({ events }) => events.some(({ kind }) => kind === 'contact-attempted')),
  );
  const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n');
  const words = (content: string) => Buffer.from(content);
  const added: [kind: string, name: string, mimeType: string, content: Buffer][] = [
    ['E2', '이체 확인증.pdf', 'application/pdf', paper],
    ['E3', '판매 화면.png', 'image/png', picture],
    ['E6', '배송 조회.txt', 'text/plain', words('운송장 684218837710: 접수되지 않음')],
    ['E7', '빈 문 앞 📦.jpg', 'image/jpeg', photo],
    ['E9', '판매자 대화.txt', 'text/plain', words('판매자: 확인해 보겠습니다\n')],
    ['E10', '=계좌 조회.txt', 'text/plain', words('신고 내역 없음\n')],
    ['E11', '정산 상태.txt', 'text/plain', words('구매확정 전\n')],
    ['E12', '접수 번호.txt', 'text/plain', words('1372 상담 2026-1234567\n')],
  ];
  for (const [n, [kind, name, mimeType, buffer]] of added.entries()) {
    await add(page, kind, { name, mimeType, buffer });
    await until(name, async () => (await filesOf()).length === n + 1);
  }

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('evidence-pack').click()]);
  expect(download.suggestedFilename()).toBe(`jikimi-${number}-2026-11-27.zip`);
  await download.saveAs(join(folder, 'pack.zip'));
  run(openers.unzip, '-qq', 'pack.zip');
  const names = readdirSync(folder).filter((name) => name !== 'pack.zip');
  const kinds = new Set(names.flatMap((name) => /^E(\d\d)-/.exec(name)?.[1] ?? []));
  expect([...kinds].sort()).toEqual('01 02 03 04 05 06 07 08 09 10 11 12'.split(' '));
  expect(run(openers.sha256sum, '-c', 'SHA256SUMS').match(/: OK$/gm)?.length).toBe(names.length - 1);
  expect(readFileSync(join(folder, 'E07-1-file.jpg')).equals(photo)).toBe(true);

  const timeline = parse(text('timeline.csv'), { bom: true }) as string[][];
  expect(timeline[1]?.[0]).toBe('2026-11-23');
  const orders = parse(text('orders.csv'), { bom: true }) as string[][];
  expect(orders[1]?.slice(0, 4)).toEqual([number, '2026-11-23', '원목 좌식 책상 × 2', '128000']);
  for (const cell of [...timeline, ...orders].flat()) expect(cell).not.toMatch(/^[=+@-]/);
  const events = new ICAL.Component(ICAL.parse(text('deadlines.ics'))).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
  const told = JSON.parse(text('case.json')) as { case: CaseRow };
  const kept = told.case.events.filter(({ kind }) => kind === 'file-added');
  expect(kept.map(({ attachment }) => attachment).sort()).toEqual(added.map(([kind]) => kind).sort());

  // The same as one page, printed by the browser itself.
  const [print] = await Promise.all([
    jikimi.context.waitForEvent('page'),
    page.getByRole('button', { name: '한 문서로 인쇄하기' }).click(),
  ]);
  await print.waitForLoadState('load');
  expect(await print.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth > 0))).toEqual([
    true,
    true,
  ]);
  const session = await jikimi.context.newCDPSession(print);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
  writeFileSync(join(folder, 'print.pdf'), Buffer.from(data, 'base64'));
  expect(data.length).toBeLessThan(4 * (picture.length + photo.length) + 4_000_000);
  const pages = run(openers.pdftotext, '-layout', 'print.pdf', '-').split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(3);
  for (const [n, sheet] of pages.entries())
    expect(sheet.trimEnd().split('\n').at(-1)?.replace(/\s/g, ''), `the foot of page ${n + 1}`).toBe(
      `${n + 1}/${pages.length}`,
    );
  const printed = pages.join('\n').replace(/\s/g, '');
  for (const said of [
    '거래 증거 자료',
    '당사자',
    '주식회사 다온마루',
    number,
    '원목 좌식 책상',
    '128,000원',
    '날짜별 사실',
    '붙임 목록',
    '판매자: 확인해 보겠습니다',
  ])
    expect(printed).toContain(said.replace(/\s/g, ''));
  expect(run(openers.pdftotext.replace(/pdftotext$/, 'pdfinfo'), 'print.pdf')).toMatch(/Page size:.*\(A4\)/);
});

test('files that are not taken are said one by one, and nothing is lost or half written', {
  timeout: 120_000,
}, async () => {
  const { page, picture } = await casePage();
  const note = page.locator('.notes textarea');
  await note.fill('통화한 사람: 이 대리');
  await page.getByTestId('add-files').setInputFiles([
    {
      name: '너무 큰 사진.png',
      mimeType: 'image/png',
      buffer: Buffer.concat([picture, Buffer.alloc(20 * 1024 * 1024)]),
    },
    { name: '사진인 척.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1') },
    { name: '빈 파일.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: '괜찮은 사진.png', mimeType: 'image/png', buffer: picture },
  ]);
  await until('the good one', async () => (await filesOf()).length === 1);
  const refused = page.getByTestId('refused').locator('li');
  await until('the three others', async () => (await refused.count()) === 3);
  const said = await refused.allTextContents();
  expect(said[0]).toMatch(/너무 큰 사진\.png.*20MB/);
  expect(said[1]).toMatch(/사진인 척\.jpg.*내용으로 확인/);
  expect(said[2]).toMatch(/빈 파일\.pdf.*비어/);
  expect((await filesOf()).map(({ name }) => name)).toEqual(['괜찮은 사진.png']);
  expect(await note.inputValue()).toBe('통화한 사람: 이 대리');

  // The disk is full: the browser refuses to write.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page
    .getByTestId('add-files')
    .setInputFiles([{ name: '한 장 더.txt', mimeType: 'text/plain', buffer: Buffer.from('한 장 더') }]);
  await until('the full disk', async () =>
    /한 장 더\.txt.*저장 공간/.test((await refused.allTextContents()).join(' ')),
  );
  expect((await jikimi.rows('files')).length).toBe(1);
  expect(await filesOf()).toHaveLength(1);
  expect(await note.inputValue()).toBe('통화한 사람: 이 대리');
  // What was added before is still in the pack.
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('evidence-pack').click()]);
  await download.saveAs(join(folder, 'pack.zip'));
  run(openers.unzip, '-qq', 'pack.zip');
  expect(readdirSync(folder).some((name) => /^E07-1-.*\.png$/.test(name))).toBe(true);
  // And the note, once written, is kept.
  await page.getByRole('button', { name: '메모 남기기' }).click();
  await until('the note', async () =>
    (await jikimi.rows<CaseRow>('cases')).some(({ events }) => events.some(({ kind }) => kind === 'noted')),
  );
});
