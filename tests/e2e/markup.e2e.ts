// Orders whose every word tries to run: shown on every screen, nothing does, and they read as the words they are.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Jikimi, openChromium } from './chromium.ts';

let jikimi: Jikimi;
beforeAll(async () => {
  jikimi = await openChromium();
});
afterAll(async () => {
  await jikimi?.close();
});

const words = [
  '<img src=x onerror="globalThis.pwned=1;alert(1)">',
  '"><script>globalThis.pwned=1;alert(1)</script>',
  "'-alert(1)-'",
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '</title><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("http://evil.example","x")',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style><b>x</b>',
];

/** A new page; whatever runs, breaks a policy or fails on it is written down. */
async function watched(name: string, alarms: string[]): Promise<Page> {
  const page = await jikimi.context.newPage();
  page.on('dialog', (dialog) => {
    alarms.push(`${name}: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) alarms.push(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => alarms.push(`${name}: ${error.message}`));
  return page;
}

/** The case's pack as its button gives it, each of its pages opened from the disk as its reader would. */
async function openPack(id: string, folder: string, alarms: string[]): Promise<number> {
  const desk = await watched(`case ${id}`, alarms);
  await desk.goto(jikimi.address(`dashboard.html#/case/${encodeURIComponent(id)}`));
  const make = desk.locator('[data-testid=evidence-pack][aria-busy=false]');
  const download = desk.waitForEvent('download');
  await make.click();
  const parts = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  await desk.close();
  const names = Object.keys(parts).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const file = join(folder, name);
    writeFileSync(file, parts[name] ?? '');
    const page = await watched(`${id} ${name}`, alarms);
    await page.goto(pathToFileURL(file).href);
    await page.mouse.move(100, 100);
    expect(await page.evaluate(() => 'pwned' in globalThis), name).toBe(false);
    await page.close();
  }
  return names.length;
}

test('100 orders of hostile words on every screen, and their packs opened from the disk', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 100; n++) {
    const word = words[n % words.length] ?? '';
    const facts = {
      number: `${n}-${word}`.slice(0, 60),
      orderedOn: '2026-11-16',
      total: { amount: 1000 + n, currency: 'KRW' },
      items: [{ name: word, option: word, quantity: 1 }],
      payment: { kind: 'card', label: word },
      status: { kind: 'paid', label: word },
      delivery: { carrier: word, trackingNumber: word },
      seller: {
        name: word,
        representative: word,
        address: word,
        phone: word,
        channels: [{ kind: 'kakao', href: 'javascript:alert(1)', label: word }],
      },
      sources: { total: { reader: 'labels', quote: word, confidence: 0.9 } },
    };
    const { orderId } = await jikimi.send<{ orderId: string }>('order-added', { site: `shop${n}.example`, facts });
    ids.push(orderId);
    const at = '2026-11-20T01:00:00.000Z';
    const events = [
      { id: `n${n}`, at, kind: 'noted', text: word, note: word },
      {
        id: `a${n}`,
        at,
        kind: 'contact-attempted',
        channel: 'email',
        outcome: 'sent',
        href: 'javascript:alert(1)',
        text: word,
      },
    ];
    expect(await jikimi.send('events-added', { caseId: orderId, events })).toEqual({ done: true });
  }
  const alarms: string[] = [];
  const places = [
    'popup.html',
    'welcome.html',
    'dashboard.html',
    'dashboard.html#/orders',
    `dashboard.html#/case/${encodeURIComponent(ids[0] ?? '')}`,
    'dashboard.html#/overview',
    'dashboard.html#/stored',
    'dashboard.html#/settings',
    'dashboard.html#/new',
  ];
  for (const path of places) {
    const page = await watched(path, alarms);
    await page.goto(jikimi.address(path));
    await page.locator('#root > *').first().waitFor();
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(() => ({
      pwned: 'pwned' in globalThis,
      scripts: [...document.querySelectorAll('script')].filter((one) => !one.src).length,
      frames: document.querySelectorAll('iframe[srcdoc]:not([sandbox])').length,
      links: [...document.querySelectorAll('a')].filter((one) => /^(?:javascript|data|vbscript):/i.test(one.href))
        .length,
      handlers: [...document.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
    }));
    expect(found, path).toEqual({ pwned: false, scripts: 0, frames: 0, links: 0, handlers: 0 });
    await page.close();
  }
  const folder = mkdtempSync(join(tmpdir(), 'jikimi-pack-'));
  try {
    for (const id of ids.slice(0, words.length)) expect(await openPack(id, folder, alarms)).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(alarms).toEqual([]);
}, 180_000);
