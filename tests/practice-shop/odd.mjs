// Pages that must not be saved wrongly: half rendered, without an amount, forging messages. Path in, title and body out.
import { html } from './markup.mjs';

const half = {
  title: '주문완료',
  body: html`<h1>주문이 완료되었습니다</h1><dl class="facts"><div><dt>주문번호</dt><dd><span class="skeleton"></span></dd></div>
<div><dt>주문일자</dt><dd><span class="skeleton"></span></dd></div></dl><p>불러오는 중입니다…</p>`,
};

const withoutAmount = {
  title: '주문상세',
  body: html`<h1>주문상세조회</h1><dl class="facts"><div><dt>주문번호</dt><dd>20261120-0777</dd></div>
<div><dt>주문일자</dt><dd>2026-11-20 09:12</dd></div><div><dt>주문상태</dt><dd>상품준비중</dd></div></dl>
<table class="lines"><thead><tr><th>상품정보</th><th>수량</th></tr></thead><tbody><tr><td>물푸레 쟁반</td><td>1</td></tr></tbody></table>`,
};

const lookalike = {
  title: '주문 방법 안내',
  body: html`<h1>주문 방법 안내</h1><p>주문이 완료되면 주문번호와 결제금액을 문자로 보내 드립니다.</p>
<p>예: 주문번호 20260101-0001, 총 결제금액 10,000원. 주문일자와 배송상태는 주문조회에서 확인하실 수 있습니다.</p>`,
};

/** Knows the names of our messages and tries every way a page has to speak to an extension. */
const forger = {
  title: '이벤트',
  body: html`<h1>이벤트</h1><p id="tried">…</p><script>
const forged = { type: 'capture-proposed', name: 'capture-proposed', id: 1, data: { asked: true, capture: { page: 'order-complete', orders: [{ number: 'FORGED-1', total: { amount: 1, currency: 'KRW' }, sources: {} }] } } };
const asked = new URLSearchParams(location.search).get('id');
window.postMessage(forged, '*');
for (const name of ['capture-proposed', 'wxt:content-script-started', asked + ':capture:wxt:content-script-started', asked + ':gate:wxt:content-script-started'])
  document.dispatchEvent(new CustomEvent(name, { detail: forged }));
let said = 'no runtime';
try { if (globalThis.chrome?.runtime?.sendMessage) { chrome.runtime.sendMessage(asked, forged, () => {}); said = 'runtime'; } } catch (error) { said = String(error); }
new BroadcastChannel('jikimi').postMessage(forged);
document.getElementById('tried').textContent = said;
</script>`,
};

export const odd = { half, 'without-amount': withoutAmount, lookalike, forger };
