// Text in, markup out: everything that is not markup already is escaped.
import { company } from './goods.mjs';

const raw = Symbol('markup');
const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function fill(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(fill).join('');
  return typeof value === 'object' && raw in value ? value[raw] : escaped(value);
}

/** Tagged template of markup. */
export function html(strings, ...values) {
  return {
    [raw]: strings.reduce((text, part, i) => text + part + (i < values.length ? fill(values[i]) : ''), ''),
    toString() {
      return this[raw];
    },
  };
}

export const won = (amount) => `${amount.toLocaleString('ko-KR')}원`;

/** The legal footer that every Korean shop carries (전자상거래법 제10조). */
export const footer = html`<footer>
  <nav><a href="/notice">공지사항</a> <a href="/board">1:1 문의</a> <a href="/terms">이용약관</a>
    <a href="${company.kakao}">카카오톡 채널</a> <a href="${company.instagram}">인스타그램</a></nav>
  <p>상호 : ${company.name} <i>|</i> 대표자 : ${company.representative} <i>|</i> 사업자등록번호 : ${company.businessNumber}
    <i>|</i> 통신판매업신고 : ${company.mailOrderNumber}</p>
  <p>주소 : ${company.address} <i>|</i> 고객센터 : <a href="tel:${company.phone}">${company.phone}</a> (평일 10:00~17:00)
    <i>|</i> 이메일 : <a href="mailto:${company.email}">${company.email}</a></p>
  <p>개인정보보호책임자 : ${company.privacyOfficer} <i>|</i> 호스팅 제공 : ${company.hosting}</p>
  <p class="practice">연습용 가게입니다. 이름과 번호는 모두 지어낸 것이고, 실제로 결제되거나 배송되지 않습니다.</p>
</footer>`;

/** A whole document around a page's body. `base` is '' or '/spa'. */
export function frame({ title, body }, { base = '', head = '' } = {}) {
  return html`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ? `${title} | ` : ''}${company.brand}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>
<header><a class="brand" href="${base}/">${company.brand}</a>
<nav><a href="${base}/cart">장바구니</a> <a href="${base}/orders">주문조회</a> <a href="${base}/notice">공지</a> <a href="${base}/board">1:1 문의</a></nav></header>
<main>${body}</main>
${footer}
</body>
</html>`.toString();
}
