// What stands behind a label, taken only where it is of the field's kind.
import { expect, test } from 'vitest';
import { capture } from '../../utils/capture';
import labels from '../../utils/readers/labels';
import { pageOf, wordedPageOf } from './page-of';

const paidBy = (value: string) =>
  labels.read(
    wordedPageOf(`<html lang="en"><body><h1>Receipt for your order</h1>
      <table><tr><th>Order number</th><td>HP-1042</td></tr><tr><th>Payment</th><td>${value}</td></tr></table></body></html>`),
  )?.orders?.[0]?.payment;

test('a sum behind "Payment" is no way to pay', () => {
  for (const sum of ['£7.99 GBP', '$12.71 USD', 'EUR 1.200,00']) expect(paidBy(sum)).toBeUndefined();
});

test('a way to pay that we do not know is kept in its own words', () => {
  expect(paidBy('Harbour wallet')).toBe('Harbour wallet');
  expect(paidBy('JCB')).toBe('JCB');
});

const placed = (lang: string, body: string) =>
  capture(pageOf(`<html lang="${lang}"><body>${body}</body></html>`, 'https://www.method.example/order/complete'), {
    generic: true,
  }).orders[0];
const head = '<h1>주문이 완료되었습니다.</h1><p>주문번호: 2611051405331209</p>';

test('the row that a method of paying heads tells the method and, where nothing else does, the total', () => {
  const order = placed(
    'ko',
    `${head}<dl><dt>상품금액</dt><dd>43,600원</dd><dt>배송비</dt><dd>3,000원</dd><dt>토스페이</dt><dd>46,600원</dd></dl>`,
  );
  expect(order?.payment).toEqual({ kind: 'easy-pay', label: '토스페이' });
  expect(order?.total).toEqual({ amount: 46_600, currency: 'KRW' });
});

test('two methods, points among goods and a greeting card tell none', () => {
  const sums = '<dl><dt>총 결제금액</dt><dd>20,000원</dd></dl>';
  expect(placed('ko', `${head}<p>네이버페이 15,000원</p><p>신용카드 5,000원</p>${sums}`)?.payment).toBeUndefined();
  expect(placed('ko', `${head}<p>포인트 1,000원</p><p>카드 2,000원</p>${sums}`)?.payment).toBeUndefined();
});

test('a method behind its label with nothing but a space between', () => {
  expect(placed('ko', `${head}<p>결제수단 네이버페이</p><p>총 결제금액 43,600원</p>`)?.payment?.label).toBe(
    '네이버페이',
  );
  const thanks = '<h1>Vielen Dank für Ihre Bestellung</h1><p>Bestellnummer: 1003421</p>';
  expect(placed('de', `${thanks}<p>Zahlart: Rechnung</p><p>Gesamtsumme: 43,60 €</p>`)?.payment?.label).toBe('Rechnung');
});

test('what is paid this time, beside what is paid each time', () => {
  const sums = '<dl><dt>정기 결제금액</dt><dd>27,000원</dd><dt>이번 결제금액</dt><dd>24,300원</dd></dl>';
  expect(placed('ko', head + sums)?.total?.amount).toBe(24_300);
});

test('a day above several orders of a list is that of all of them', () => {
  const order = (number: string) => `<div><p>주문번호 ${number}</p><p>면 행주</p><p>4,000원</p><p>배송완료</p></div>`;
  const page = pageOf(
    `<html lang="ko"><body><h1>주문내역</h1><section><h3>2026.11.07</h3>${order('771201')}${order('771205')}${order('771209')}
     </section><section><h3>2026.10.21</h3>${order('770001')}</section></body></html>`,
    'https://www.method.example/mypage/orders',
  );
  expect(capture(page, { generic: true }).orders.map(({ orderedOn }) => orderedOn)).toEqual([
    '2026-11-07',
    '2026-11-07',
    '2026-11-07',
    '2026-10-21',
  ]);
});

test('a code that begins with a word of ours is the number, whole', () => {
  const numbered = (code: string) =>
    placed('ko', `<h1>주문이 완료되었습니다.</h1><div><p>주문번호</p><p>${code}</p></div><p>총 결제금액 9,000원</p>`)
      ?.number;
  expect(numbered('merchant_1794312345678')).toBe('merchant_1794312345678');
  expect(numbered('order_1794312345678')).toBe('order_1794312345678');
});

test('the status in brackets behind the number, whatever stood before', () => {
  const past = '<table><tr><td>Pending</td></tr><tr><td>Delivered</td></tr></table>';
  const order = placed('en', `<h1>Thank you for your order</h1><h2>Order #2071 <span>(Delivered)</span></h2>${past}`);
  expect(order?.number).toBe('2071');
  expect(order?.status?.label).toBe('Delivered');
});
