// The capture script's parts: each shop is known without its reader, each page gets what it needs, a page may ask for nothing else.
import { describe, expect, test } from 'vitest';
import { all, capture } from '../utils/capture';
import { capturing } from '../utils/capturing';
import type { Labels } from '../utils/label';
import { languagesOf, type PartName, put, type Shelf } from '../utils/part';
import { partNames } from '../utils/part-names';
import type { ShopMarks } from '../utils/shop';
import { pageOf } from './readers/page-of';

const marks = import.meta.glob<ShopMarks>('../utils/shops/*.ts', { eager: true, import: 'default', query: '?marks' });
const plain = ({ hosts, detect, pages, never }: ShopMarks) => ({ hosts, detect: `${detect}`, pages, never });

test('a shop is known by its marks as by its whole file, and they cannot read', () => {
  const byId = Object.fromEntries(
    Object.entries(marks).map(([path, one]) => [path.replace(/^.*\/|\.ts.*$/g, ''), one]),
  );
  expect(Object.keys(byId).sort()).toEqual(Object.keys(all.shops).sort());
  for (const [id, one] of Object.entries(byId)) {
    expect(plain(one), id).toEqual(plain(all.shops[id] as ShopMarks));
    expect(one, id).not.toHaveProperty('read');
  }
});

test('every part that a capture may want exists under its name', () => {
  const wanted = [
    ...Object.keys(all.labels).map((id) => `labels/${id}`),
    ...Object.keys(all.shops).map((id) => `shops/${id}`),
  ];
  for (const name of [
    ...wanted,
    'shop',
    'structured',
    'goods',
    'phone',
    'judge',
    'events',
    'state',
    'seller',
    'proof',
    'toasts',
  ])
    expect(partNames.has(name), name).toBe(true);
  for (const name of ['', 'shops/../../background', 'capture', 'shops/nobody', '__proto__'])
    expect(partNames.has(name), name).toBe(false);
});

describe('languages', () => {
  const of = (body: string, lang = '') =>
    languagesOf(pageOf(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`));

  test.each([
    ['주문번호 2026', '', ['en', 'ko']],
    ['ご注文番号 注文内容', '', ['en', 'ja', 'zh-cn', 'zh-tw']],
    ['訂單編號', '', ['en', 'zh-cn', 'zh-tw']],
    ['Bestellnummer 1', 'en', ['de', 'en']],
    ['Numéro de commande', '', ['en', 'fr']],
    ['Order number 1', '', ['en']],
    ['Order number 1', 'it-IT', ['en', 'it']],
    ['Order number 1', 'zh-TW', ['en', 'zh-cn', 'zh-tw']],
  ])('%s (%s)', (body, lang, languages) => {
    expect(of(`<p>${body}</p>`, lang)).toEqual(languages);
  });

  test("a language whose labels find a field on a page is among the page's own", () => {
    for (const [id, { fields }] of Object.entries(all.labels) as [string, Labels][]) {
      const body = [fields.number, fields.orderedOn, fields.total, fields.payment, fields.shipping, fields.quantity]
        .map((list) => `<p>${list?.[0] ?? ''}</p>`)
        .join('');
      expect(of(body), body).toContain(id);
    }
  });
});

describe('a capture whose parts come one by one', () => {
  const html = `<!doctype html><html lang="ko"><title>주문완료</title><body><h1>주문이 완료되었습니다</h1>
    <table><tr><th>주문번호</th><td>20260424-0154738</td></tr><tr><th>총 결제금액</th><td>31,000원</td></tr></table>
    <footer>상호 : 솔빛상점 | 대표 : 이하늘 | 사업자등록번호 : 220-81-62517</footer></body></html>`;
  const known = 'https://shop.example/shop/orderend.html?ordernum=20260424-0154738';
  const ground = (): Shelf => ({
    labels: {},
    marks: all.shops,
    shops: {},
    readers: Object.fromEntries(Object.entries(all.readers).filter(([, { rank }]) => rank >= 40 && rank < 50)),
  });
  const brought: Record<string, object> = {
    ...Object.fromEntries(Object.entries(all.labels).map(([id, one]) => [`labels/${id}`, { default: one }])),
    ...Object.fromEntries(Object.entries(all.shops).map(([id, one]) => [`shops/${id}`, { default: one }])),
    judge: all.judge as object,
    seller: { default: Object.fromEntries(Object.entries(all.readers).filter(([, { rank }]) => rank >= 70)) },
  };

  function run(address: string, shelf = ground()) {
    const asked: PartName[][] = [];
    const steps = capturing(pageOf(html, address), shelf);
    for (;;) {
      const step = steps.next();
      if (step.done) return { found: step.value, asked };
      if (step.value) asked.push([...step.value]);
      for (const name of step.value ?? []) put(shelf, name, brought[name] ?? {});
    }
  }

  test('reads what it reads with all of them, and asks for no more than the page needs', () => {
    const { found, asked } = run(known);
    expect(found).toEqual(capture(pageOf(html, known)));
    expect(found.orders[0]?.seller?.businessNumber).toBe('220-81-62517');
    expect(asked).toEqual([
      [
        ...['labels/en', 'labels/ko', 'shop', 'shops/makeshop', 'goods'],
        ...['phone', 'business-number', 'judge', 'seller', 'proof'],
      ],
    ]);
  });

  test('asks twice where only the page itself tells of an order', () => {
    const { found, asked } = run('https://shop.example/x');
    expect(found).toEqual(capture(pageOf(html, 'https://shop.example/x')));
    expect(asked).toEqual([
      ['labels/en', 'labels/ko'],
      ['goods', 'phone', 'business-number', 'judge', 'seller', 'proof'],
    ]);
  });

  test('judges nothing of a page that tells of no order', () => {
    const { readers } = ground();
    const steps = capturing(pageOf('<!doctype html><html lang="ko"><body><p>공지사항</p></body></html>'), {
      ...ground(),
      labels: all.labels,
      readers,
    });
    const asked: PartName[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) asked.push(...(step.value ?? []));
    expect(step.value.page).toBe('none');
    expect(asked).not.toContain('judge');
  });

  test('hears purchase events first where only tags may tell of an order, and ends where they tell of none', () => {
    const tagged =
      '<!doctype html><html lang="ko"><body><p>공지사항</p><script>gtag("event", "page_view")</script></body></html>';
    const steps = capturing(pageOf(tagged), { ...ground(), labels: all.labels });
    const asked: PartName[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) asked.push(...(step.value ?? []));
    expect(step.value.page).toBe('none');
    expect(asked).toContain('events');
    expect(asked).not.toContain('judge');
  });
});
