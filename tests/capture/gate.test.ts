// The gate: order pages pass by address, title or a few words; everyday pages do not, and the sample is a last resort.
import { describe, expect, test, vi } from 'vitest';
import { maybeOrder } from '../../utils/gate';

describe('passes', () => {
  test.each([
    ['/order/order_result.html?order_id=20260424-0154738', '', ''],
    ['/shop/orderinquiryview.php?od_id=2026112216402799', '', ''],
    ['/mypage.php', '마이페이지', '최근 주문내역'],
    ['/x', '주문완료', ''],
    ['/x', 'Thank you for your purchase', ''],
    ['/done', 'Shop', 'Vielen Dank für Ihre Bestellung'],
    ['/p/1', 'Shop', 'ご注文ありがとうございました'],
    ['/', 'Shop', '주문번호 20261122-0001'],
    ['/checkout/kMgnV7pxdUesV63p', 'Checkout', 'Your order is confirmed'],
  ])('%s %s', (path, title, sample) => {
    expect(maybeOrder(path, title, () => sample)).toBe(true);
  });
});

describe('stops', () => {
  test.each([
    ['/', '다온마루 생활관', '신상품 베스트 장바구니 로그인'],
    ['/product/12', 'Linen napkin', 'Add to cart. In stock.'],
    ['/news/2026', 'The sea', 'What is the sea telling us'],
    ['/mypage/profile', '내 정보', '이름 연락처 주소'],
  ])('%s %s', (path, title, sample) => {
    expect(maybeOrder(path, title, () => sample)).toBe(false);
  });
});

test('the text is not touched where address or title tell', () => {
  const sample = vi.fn(() => '');
  maybeOrder('/orders/1', '', sample);
  maybeOrder('/x', '주문내역', sample);
  for (const path of [
    '/product/detail.html?product_no=12',
    '/shop/item.php?it_id=17',
    '/cart',
    '/login',
    '/search?q=a',
  ])
    expect(maybeOrder(path, '다온마루 생활관', sample)).toBe(false);
  expect(maybeOrder('/2089096-una-solucion-no-violenta-para-la-cuestion', 'La Nación', sample)).toBe(false);
  expect(sample).not.toHaveBeenCalled();
});
