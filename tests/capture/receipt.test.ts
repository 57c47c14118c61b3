// The receipt as it was seen: words in their order, nothing that loads or runs, no card number.
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { indexPage } from '../../utils/page';
import { receiptOf } from '../../utils/receipt';

function receipt(body: string, keep: string[] = []) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  const document = window.document as unknown as Document;
  document.write(`<!doctype html><html><head><title>주문완료</title></head><body>${body}</body></html>`);
  return receiptOf(indexPage(document, new URL('https://shop.example/order/1')), { width: 1280, height: 800 }, keep);
}

test('text: a line for each block, cells of a row parted by tabs', () => {
  const { text } = receipt(
    '<h1>주문 완료</h1><table><tr><th>결제금액</th><td>12,000<b>원</b></td></tr></table><p>감사합니다</p>',
  );
  expect(text).toBe('주문 완료\n결제금액\t12,000 원\n감사합니다');
});

test('markup: structure and words, no scripts, pictures, handlers or foreign addresses to load', () => {
  const { html } = receipt(
    '<div class="x" onclick="evil()"><img src="https://ads.example/p.gif"><script>evil()</script><p style="background:url(//ads.example)">총 <b>1 &lt; 2</b></p>' +
      '<a href="/doc/1">거래명세서</a><a href="javascript:evil()">나쁜 링크</a><span hidden>숨김</span></div>',
  );
  expect(html).toBe(
    '<div><p>총 <b>1 &lt; 2 </b></p><a href="https://shop.example/doc/1">거래명세서 </a><a>나쁜 링크 </a></div>',
  );
});

test('the shop’s own documents are linked, others are not', () => {
  const { documents } = receipt(
    '<a href="/tax/9">세금계산서</a><a href="javascript:pop()">영수증</a><a href="/home">홈</a><a href="https://pg.example/r?1">Receipt</a>',
  );
  expect(documents).toEqual([
    { label: '세금계산서', href: 'https://shop.example/tax/9' },
    { label: 'Receipt', href: 'https://pg.example/r?1' },
  ]);
});

test('card numbers are masked in text and markup, the order’s own number is not', () => {
  const { text, html } = receipt('<p>4111 1111 1111 1111</p><p>5555555555554444</p>', ['5555555555554444']);
  expect(text).toBe('•••• •••• •••• 1111\n5555555555554444');
  expect(html).not.toContain('4111');
});
