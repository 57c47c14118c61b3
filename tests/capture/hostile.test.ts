// Pages that mean harm: every one ends within its bound, and nothing wrong is saved from any.
import { describe, expect, test } from 'vitest';
import { capture } from '../../utils/capture';
import type { Capture } from '../../utils/model';
import type { Bounds } from '../../utils/page/bounds';
import { pageOf } from '../readers/page-of';

const order = (more: string, total = '총 결제금액</th><td>42,000원') =>
  `<!doctype html><html lang="ko"><title>주문완료</title><body><h1>주문이 완료되었습니다</h1><table>
  <tr><th>주문번호</th><td>20261105-0001234</td></tr><tr><th>${total}</td></tr></table>${more}</body></html>`;

function read(html: string, most: number, bounds: Partial<Bounds> = {}): Capture {
  const page = pageOf(html, 'https://hostile.example/order/complete', false, bounds);
  const start = performance.now();
  const found = capture(page, { generic: true });
  expect(performance.now() - start, 'milliseconds').toBeLessThan(most);
  return found;
}
const totalOf = (found: Capture) => found.orders[0]?.total?.amount;
/** The true total, or none, or one that is shown as doubtful. */
const harmless = (found: Capture, amount = 42_000) =>
  totalOf(found) === undefined || totalOf(found) === amount || Boolean(found.doubts?.includes('total'));

describe('size', () => {
  test('more text nodes than are looked at', () => {
    const found = read(order(`<div>${'<p>글</p>'.repeat(3_000)}</div>`), 6_000, { nodes: 1_500 });
    expect(totalOf(found)).toBe(42_000);
  });

  test('hundreds of labels that all claim the total', () => {
    const rows = Array.from({ length: 150 }, (_, i) => `<tr><th>총 결제금액</th><td>${1000 + i}원</td></tr>`).join('');
    const found = read(order(`<table>${rows}</table>`), 8_000);
    expect(harmless(found)).toBe(true);
  });

  test('megabytes of JSON-LD are passed over, the page itself is read', () => {
    const item = '{"@type":"Order","orderNumber":"X-1","price":1,"priceCurrency":"KRW"},';
    const found = read(order(`<script type="application/ld+json">[${item.repeat(60_000)}{}]</script>`), 4_000);
    expect(harmless(found)).toBe(true);
    expect(found.orders).toHaveLength(1);
  });

  test('forty goods with counts and prices', () => {
    const goods = Array.from(
      { length: 150 },
      (_, i) => `<li><a href="/p/${i}">상품 ${i}</a><b>${1000 + i}원</b><i>수량 1개</i></li>`,
    );
    const found = read(order(`<ul>${goods.join('')}</ul>`), 12_000);
    expect(harmless(found)).toBe(true);
  });

  test('hundreds of seller headings and links', () => {
    const found = read(order('<h3>판매자 정보</h3><a href="/board/qna">문의</a>'.repeat(300)), 8_000);
    expect(totalOf(found)).toBe(42_000);
  });
});

test('numbers that only links carry are asked about', () => {
  const card = (number: string) =>
    `<li><a href="/orders/${number}">View order</a><p>Placed 3 November 2026</p><p class="name">Lamp x 2</p><p>$5.00</p><p>Total: $10.00</p></li>`;
  const html = `<html lang="en"><title>Your orders</title><body><h1>Your orders</h1><ul>${card('LC-4203')}${card('LC-4052')}</ul>`;
  const found = capture(pageOf(html, 'https://hostile.example/orders'), { generic: true });
  expect(found.orders.map(({ number }) => number)).toEqual(['LC-4203', 'LC-4052']);
  expect(found.doubts).toContain('number');
});

describe('depth', () => {
  test('boxes in boxes', () => {
    const found = read(order(`${'<div>'.repeat(1_500)}끝${'</div>'.repeat(1_500)}`), 5_000);
    expect(totalOf(found)).toBe(42_000);
  });

  test('shadow roots in shadow roots', () => {
    const page = pageOf(order('<div id="host"></div>'), 'https://hostile.example/order/complete');
    let host = page.document.querySelector('#host');
    for (let i = 0; host && i < 300; i++) {
      const inner: Element = page.document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inner);
      host = inner;
    }
    const start = performance.now();
    expect(capture(page, { generic: true }).page).toBe('order-complete');
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test('JSON-LD in JSON-LD', () => {
    const deep = `${'{"@type":"Offer","x":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
    expect(totalOf(read(order(`<script type="application/ld+json">${deep}</script>`), 4_000))).toBe(42_000);
  });
});

describe('bait for patterns', () => {
  const baits = [
    '1,'.repeat(2_000),
    '9'.repeat(4_000),
    '주문번호 '.repeat(800),
    '총 결제금액:'.repeat(500),
    '0'.repeat(2_000) + '-'.repeat(2_000),
    '₩'.repeat(4_000),
    '('.repeat(4_000),
    `${' '.repeat(1_900)}원`,
    '2026-'.repeat(800),
    '통신판매업신고번호 제'.repeat(300),
    'a@'.repeat(2_000),
    `${'a.'.repeat(1_900)}@`,
    '© '.repeat(2_000),
    '서울'.repeat(2_000),
    'Jan 1 '.repeat(700),
    '× '.repeat(2_000),
    `incl ${'1'.repeat(3_900)}`,
  ];
  test.each(baits.map((bait) => [bait.slice(0, 12), bait] as const))('%s…', (_, bait) => {
    const found = read(
      order(
        `<div>${`<p>${bait}</p><span>${bait.slice(0, 150)}</span><b>총 결제금액</b><i>${bait}</i>`.repeat(40)}</div>`,
      ),
      4_000,
    );
    expect(harmless(found)).toBe(true);
  });

  test('in scripts', () => {
    const scripts = [
      "gtag('event','purchase',".repeat(3_000),
      '{'.repeat(200_000),
      'dataLayer.push('.repeat(8_000),
      "_conv = {type:'purchase',".repeat(4_000),
      "fbq('track','Purchase',[".repeat(4_000),
    ];
    const found = read(order(scripts.map((text) => `<script>${text}</script>`).join('')), 5_000);
    expect(totalOf(found)).toBe(42_000);
  });
});

describe('lies', () => {
  test('keys of the prototype', () => {
    const found = read(
      order(`<script type="application/ld+json">{"@type":"Order","orderNumber":"20261105-0001234","__proto__":{"total":1,"polluted":1},"constructor":{"prototype":{"polluted":1}},"price":"1","priceCurrency":"KRW"}</script>
        <script>dataLayer.push({event:'purchase',__proto__:{polluted:1},ecommerce:{transaction_id:'20261105-0001234',value:1,currency:'KRW'}})</script>`),
      3_000,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(harmless(found)).toBe(true);
  });

  test('tags that tell another total than the page', () => {
    const found = read(
      order(
        `<script>gtag('event','purchase',{transaction_id:'20261105-0001234',value:420,currency:'KRW',items:[]});fbq('track','Purchase',{value:420,currency:'KRW',order_id:'20261105-0001234',contents:[]});</script>`,
      ),
      3_000,
    );
    expect(totalOf(found)).toBe(42_000);
  });

  test('a total out of scripts alone is never believed', () => {
    const found = read(
      `<html lang="ko"><title>주문완료</title><body><h1>주문이 완료되었습니다</h1><p>주문번호: 20261105-0001234</p>
      <script>gtag('event','purchase',{transaction_id:'20261105-0001234',value:999000,currency:'KRW',items:[]})</script></body></html>`,
      3_000,
    );
    expect(harmless(found)).toBe(true);
  });

  test('a tag that numbers the order otherwise makes no second order', () => {
    const found = read(
      order(`<script>gtag('event','purchase',{transaction_id:'998877',value:420,currency:'KRW',items:[]})</script>`),
      3_000,
    );
    expect(found.orders).toHaveLength(1);
    expect(found.orders[0]?.number).toBe('20261105-0001234');
    expect(totalOf(found)).toBe(42_000);
  });

  test('text that is shown in another order than it is written', () => {
    const found = read(order('', '총 결제금액</th><td>\u202e000,24원\u202c'), 3_000);
    expect(totalOf(found)).toBeUndefined();
    const number = read(order('').replace('20261105-0001234', '\u202e4321000-50116202\u202c'), 3_000);
    expect(number.orders[0]?.number).not.toBe('4321000-50116202');
  });

  test('addresses that are no addresses', () => {
    const found = read(
      order(`<p>상호 : 새벽상회 사업자등록번호 : 220-81-62517</p><a href="javascript:steal()">1:1 문의</a><a href="data:text/html,x">문의하기</a>
        <a href="https://pf.kakao.com.evil.example/_abc">카카오톡</a><a href="mailto:x@y.example%0abcc:z@y.example">메일</a>`),
      3_000,
    );
    expect(found.orders[0]?.seller?.channels ?? []).toEqual([]);
  });

  test("somebody else's order number in a review stays there", () => {
    const found = read(
      `<html lang="ko"><title>상품</title><body><h1>린넨 셔츠</h1><button>장바구니 담기</button><div class="review-list"><p>주문번호: 20261105-0001234 결제금액: 42,000원 주문이 완료되었습니다</p></div></body></html>`,
      3_000,
    );
    expect(found.page).toBe('none');
  });
});
