// Address and the shop's memory in, title and body out. The same bodies serve both variants; `base` goes before each link.
import { company, goods, notices, payments } from './goods.mjs';
import { html, won } from './markup.mjs';
import { sums } from './orders.mjs';

function lineTable(lines, { removable = false, base = '' } = {}) {
  return html`<table class="lines"><thead><tr><th>상품정보</th><th>수량</th><th>판매가</th><th>합계</th>${removable && html`<th></th>`}</tr></thead>
<tbody>${lines.map(
    ({
      good,
      quantity,
    }) => html`<tr><td><a href="${base}/product/${good.id}"><strong>${good.name}</strong></a><br><small>옵션 : ${good.option}</small></td>
<td>${quantity}</td><td>${won(good.price)}</td><td>${won(good.price * quantity)}</td>${
      removable &&
      html`<td><form method="post" action="${base}/cart/remove"><button name="id" value="${good.id}">삭제</button></form></td>`
    }</tr>`,
  )}</tbody></table>`;
}

const totals = ({ items, shipping, total }, label) => html`<dl class="totals" data-late>
<div><dt>상품금액</dt><dd>${won(items)}</dd></div>
<div><dt>배송비</dt><dd>${won(shipping)}</dd></div>
<div class="total"><dt>${label}</dt><dd>${won(total)}</dd></div></dl>`;

function home({ base }) {
  return {
    title: '',
    body: html`<h1>오래 쓰는 생활 물건</h1>
<ul class="goods">${goods.map(
      (good) => html`<li><a href="${base}/product/${good.id}"><span class="picture">${good.picture}</span>
<b>${good.name}</b> <span>${won(good.price)}</span></a></li>`,
    )}</ul>`,
  };
}

function product({ base, rest }) {
  const good = goods.find(({ id }) => id === rest);
  if (!good) return undefined;
  return {
    title: good.name,
    body: html`<h1>${good.name}</h1><p class="picture big">${good.picture}</p><p>${good.text}</p>
<dl><div><dt>판매가</dt><dd>${won(good.price)}</dd></div><div><dt>옵션</dt><dd>${good.option}</dd></div>
<div><dt>배송비</dt><dd>3,000원 (50,000원 이상 무료)</dd></div></dl>
<form method="post" action="${base}/cart/put"><input type="hidden" name="id" value="${good.id}">
<label>수량 <input name="quantity" type="number" min="1" max="99" value="1"></label> <button class="main">장바구니 담기</button></form>`,
  };
}

function cart({ base, memory }) {
  const lines = memory.lines();
  return {
    title: '장바구니',
    body:
      lines.length === 0
        ? html`<h1>장바구니</h1><p>장바구니가 비어 있습니다.</p>`
        : html`<h1>장바구니</h1>${lineTable(lines, { removable: true, base })}${totals(sums(lines), '결제예정금액')}
<p><a class="main" href="${base}/checkout">주문하기</a></p>`,
  };
}

function checkout({ base, memory }) {
  const lines = memory.lines();
  if (lines.length === 0) return cart({ base, memory });
  return {
    title: '주문/결제',
    body: html`<h1>주문/결제</h1>${lineTable(lines, { base })}${totals(sums(lines), '최종 결제 금액')}
<form method="post" action="${base}/checkout"><fieldset><legend>받으시는 분</legend>
<label>이름 <input name="name" value="김연습"></label> <label>주소 <input name="address" value="서울특별시 연습구 시험로 1"></label></fieldset>
<fieldset><legend>결제수단</legend>${Object.entries(payments).map(
      ([id, label], i) =>
        html`<label><input type="radio" name="payment" value="${id}"${i === 0 && html` checked`}> ${label}</label> `,
    )}</fieldset><button class="main">결제하기</button></form>`,
  };
}

function paymentFacts(order) {
  return html`<section data-late><h2>결제정보</h2><dl>
<div><dt>결제수단</dt><dd>${order.payment}</dd></div>
<div><dt>최종결제금액</dt><dd>${won(order.total)}</dd></div>
${
  order.payment === payments.bank &&
  html`<div><dt>입금계좌</dt><dd>${order.bank.name} ${order.bank.account} (예금주 : ${order.bank.holder})</dd></div>
<div><dt>입금자명</dt><dd>${order.depositor}</dd></div>`
}</dl></section>`;
}

const orderFacts = (order) => html`<dl class="facts">
<div><dt>주문번호</dt><dd>${order.number}</dd></div>
<div><dt>주문일자</dt><dd>${order.at}</dd></div>
<div><dt>주문상태</dt><dd>${order.status}</dd></div>
<div><dt>받으시는 분</dt><dd>${order.name}</dd></div></dl>`;

function complete({ base, memory, query }) {
  const order = memory.find(query.get('no'));
  if (!order) return undefined;
  return {
    title: '주문완료',
    body: html`<h1>주문이 완료되었습니다</h1><p>주문해 주셔서 감사합니다. 주문내역은 <a href="${base}/orders">주문조회</a>에서 확인하실 수 있습니다.</p>
${orderFacts(order)}${lineTable(order.lines, { base })}${totals(order, '총 결제금액')}${paymentFacts(order)}
<p><a class="main" href="${base}/order/${order.number}">주문 상세 보기</a></p>`,
  };
}

function detail({ base, memory, rest }) {
  const order = memory.find(rest);
  if (!order) return undefined;
  return {
    title: '주문상세',
    body: html`<h1>주문상세조회</h1>${orderFacts(order)}${lineTable(order.lines, { base })}${totals(order, '총 결제금액')}${paymentFacts(order)}
${
  !order.paid &&
  html`<form method="post" action="${base}/order/${order.number}/deposit"><button class="main">연습 은행에서 입금하기</button></form>`
}
<p><a href="${base}/orders">목록으로</a> <a href="${base}/board">판매자에게 문의</a></p>`,
  };
}

function orders({ base, memory }) {
  return {
    title: '주문조회',
    body: html`<h1>주문조회</h1>${
      memory.orders.length === 0
        ? html`<p>주문 내역이 없습니다.</p>`
        : html`<table class="lines"><thead><tr><th>주문일자</th><th>주문번호</th><th>상품정보</th><th>결제금액</th><th>주문상태</th></tr></thead><tbody>${memory.orders.map(
            (
              order,
            ) => html`<tr><td>${order.at.slice(0, 10)}</td><td><a href="${base}/order/${order.number}">${order.number}</a></td>
<td>${order.lines[0].good.name}${order.lines.length > 1 && ` 외 ${order.lines.length - 1}건`}</td><td>${won(order.total)}</td><td>${order.status}</td></tr>`,
          )}</tbody></table>`
    }`,
  };
}

function notice({ base, rest }) {
  const one = notices.find(({ id }) => String(id) === rest);
  if (one)
    return { title: one.title, body: html`<h1>${one.title}</h1><p><time>${one.on}</time></p><p>${one.text}</p>` };
  return {
    title: '공지사항',
    body: html`<h1>공지사항</h1><ul>${notices.map(
      ({ id, on, title }) => html`<li><time>${on}</time> <a href="${base}/notice/${id}">${title}</a></li>`,
    )}</ul>`,
  };
}

function board({ base, memory }) {
  return {
    title: '1:1 문의',
    body: html`<h1>1:1 문의</h1><form method="post" action="${base}/board"><label>제목 <input name="title" required></label>
<label>내용 <textarea name="text" rows="5" required></textarea></label><button class="main">문의하기</button></form>
<ul>${memory.questions.map(({ title, at }) => html`<li><time>${at}</time> ${title} <em>답변대기</em></li>`)}</ul>`,
  };
}

function terms() {
  return {
    title: '이용약관',
    body: html`<h1>이용약관</h1><p>제1조 ${company.brand}는 연습을 위한 가게입니다. 주문, 결제, 배송은 일어나지 않습니다.</p>
<p>제2조 회사는 주문번호, 결제금액, 배송상태를 메모리에만 두고 프로그램이 끝나면 지웁니다.</p>`,
  };
}

const rooms = { '': home, product, cart, checkout, complete, order: detail, orders, notice, board, terms };

/** The page at a path without its base, or undefined where there is none. */
export function view(path, query, memory, base = '') {
  const [room = '', ...more] = path.split('/').filter(Boolean);
  const named = room === 'order' && more[0] === 'complete' ? 'complete' : room;
  const make = Object.hasOwn(rooms, named) ? rooms[named] : undefined;
  return make?.({ base, memory, query, rest: more.join('/') });
}
