// How many nodes in, an order page of about that size out: the order at its top, other goods below it as shops have them.
import { company } from '../practice-shop/goods.mjs';
import { footer } from '../practice-shop/markup.mjs';

const good = (i: number) =>
  `<li><a href="/product/${i}"><b>추천 상품 ${i}</b><span class="price">${((i % 90) + 10) * 100}원</span></a></li>`;

/** A good is seven nodes: li, a, b, span, two texts and a line break. */
export function grownPage(nodes: number): string {
  const goods = Array.from({ length: Math.max(0, Math.round((nodes - 90) / 7)) }, (_, i) => good(i)).join('\n');
  return `<!doctype html><html lang="ko"><head><title>주문완료 | ${company.brand}</title></head><body>
<h1>주문이 완료되었습니다</h1>
<dl><dt>주문번호</dt><dd>20261123-0001</dd><dt>주문일자</dt><dd>2026-11-23 10:00</dd><dt>결제수단</dt><dd>무통장입금</dd></dl>
<table><tr><th>상품정보</th><th>수량</th><th>판매가</th></tr><tr><td>원목 좌식 책상</td><td>2</td><td>64,000원</td></tr></table>
<dl><dt>상품금액</dt><dd>128,000원</dd><dt>배송비</dt><dd>0원</dd><dt>총 결제금액</dt><dd>128,000원</dd></dl>
<h2>함께 보면 좋은 상품</h2><ul>${goods}</ul>${footer}</body></html>`;
}
