// @vitest-environment happy-dom
// The gate: order pages pass by address, title or a few words; everyday pages do not, and the sample is a last resort.
import { describe, expect, test, vi } from 'vitest';
import { type Sample, whatMayBe } from '../../utils/gate';
import { textSample } from '../../utils/text-sample';

const maybeOrder = (path: string, title: string, sample: Sample) => whatMayBe(path, { title }, sample) === 'order';

describe('passes', () => {
  test.each([
    ['/order/order_result.html?order_id=20260424-0154738', '', ''],
    ['/shop/orderinquiryview.php?od_id=2026112216402799', '', ''],
    ['/mypage.php', '마이페이지', '최근 주문내역'],
    ['/x', '주문완료', ''],
    ['/x', '주문 내역', ''],
    ['/pc/history?page=1', '결제내역', ''],
    ['/p/1', '', 'Numéro  de\ncommande'],
    ['/x', 'Thank you for your purchase', ''],
    ['/done', 'Shop', 'Vielen Dank für Ihre Bestellung'],
    ['/p/1', 'Shop', 'ご注文ありがとうございました'],
    ['/', 'Shop', '주문번호 20261122-0001'],
    ['/checkout/kMgnV7pxdUesV63p', 'Checkout', 'Your order is confirmed'],
    ['/item/paid', '', '주문번호 : 20261119000231'],
    ['/mieiOrdini.php', '', ''],
    ['/encomendas/9021', '', ''],
    ['/account/x', '', 'Tu orden #TR-88120'],
    ['/index.php?page=HistoryDetail&id=51', 'PC Builds', 'Detalle de Orden #8VN31245XR'],
    ['/historique', 'PDV', 'Historique de commande'],
    ['/mon-espace', 'Mes achats - Le Marché', ''],
    ['/o/740012/status', 'Atelier Lilas', 'Commande 740012'],
    ['/w/31', 'Werkbank', 'Bestelldatum'],
    ['/w/31', 'Shop', '구매 내역'],
    ['/w/31', 'Shop', '订单详情'],
    ['/u/me', 'My account', '\f Order 12 Order 13'],
    ['/x', 'Merci - Atelier Lilas', '\f commande'],
  ])('%s %s', (path, title, sample) => {
    expect(maybeOrder(path, title, () => sample)).toBe(true);
  });
});

test('small and capital letters are the same', () => {
  expect(maybeOrder('/X/OrderView', '', () => '')).toBe(true);
  expect(maybeOrder('/x', 'ЗАКАЗ 12', () => '')).toBe(true);
  expect(maybeOrder('/p/1', '', () => 'FÜR IHRE BESTELLUNG')).toBe(true);
  expect(maybeOrder('/p/1', 'Merci', () => 'COMMANDE')).toBe(true);
});

describe('passes by its address alone, in the shops whose addresses are known', () => {
  test.each([
    '/order/order_result.html?order_id=20260424-0154738',
    '/shop2/myshop/order/detail.html?order_id=20260424-0154738',
    '/order/order_end.php?orderNo=2604240154738000',
    '/mypage/order_view.php?orderNo=2604240154738000',
    '/shop/orderend.html?ordernum=20260424101112-12345678901',
    '/shop/mypage.html?mypage_type=myorder',
    '/shop_payment_complete?order_no=202604240154738',
    '/shop_order_done',
    '/order/complete?no=1',
    '/order/result/mall/2026042401547380',
    '/my11st/order/BuyManager.tmall?method=getOrderDetailInfo&ordNo=20260424015473800',
    '/ko/pc/detail/basic/4123456789',
    '/ko/pc/list/all',
    '/Close/OrderProcessDetailLayer.aspx?order_no=1',
    '/order/orderComplete.ssg?ordNo=1',
    '/p/order/claim/orderDetail?odNo=1',
    '/store/mypage/getOrderDetail.do?ordNo=Y2604240000001',
    '/ord/dlvcursta/popup/ordDtl.gs?ordNo=1&ecOrdTypCd=S',
    '/front/mpa/selectOrdDlvCrst.thd',
    '/purchases/12345678',
    '/checkout/order-received/12/?key=wc_order_1',
    '/my-account/view-order/12/',
    '/index.php?controller=order-confirmation&id_cart=1',
    '/checkouts/cn/Z2NwLWFzaWE/thank-you',
    '/index.php?main_page=order_success',
    '/order/12/confirmed',
    '/index.php?_a=receipt&cart_order_id=1',
    '/gp/buy/thankyou/handlers/display.html?purchaseId=1',
    '/mye/myebay/purchase',
    '/kr/bgt_order_detail.html?parent_order_sn=PO-1',
    '/trade/itemlist/list_bought_items.htm',
    '/normal/item.action?orderid=1&PassKey=2',
    '/BuyerReceiptPop.aspx?pack_no=1',
    '/your/purchases/1',
  ])('%s', (path) => {
    expect(maybeOrder(path, '', () => '')).toBe(true);
  });
});

describe('passes where the address says that something was done, and the text one word of orders', () => {
  test.each([
    '/checkout/onepage/success/',
    '/index.php?route=checkout/success',
    '/index.php?main_page=checkout_success',
    '/checkout/finish',
    '/checkout/confirmation/KQ7ZB4M2X9T1WPLD',
    '/checkout/aBcD1234/complete',
    '/bgt_payment_success.html',
    '/sucinfo?id=1',
    '/my/buying/12345',
    '/shop/mypage.php',
    '/account',
  ])('%s', (path) => {
    expect(maybeOrder(path, '', (nodes) => (nodes ? 'Danke. 결제 수단 Your purchase' : ''))).toBe(true);
    expect(maybeOrder(path, '', () => 'Willkommen')).toBe(false);
  });
});

test('where the address says nothing, what stands out on the page is read, and more of it the less can be known', () => {
  const read = (path: string) => {
    const asked: boolean[] = [];
    maybeOrder(path, '감사합니다', (nodes) => {
      asked.push(nodes > 0);
      return '';
    });
    return asked;
  };
  expect(read('/')).toEqual([false]);
  expect(read('/about-us')).toEqual([false]);
  expect(read('/p/1234')).toEqual([true]);
  expect(read('/index.php?route=x')).toEqual([true]);
  expect(read('/checkout')).toEqual([true]);
  expect(maybeOrder('/p/1234', '감사합니다', () => '고객님의 주문이 정상적으로 처리되었습니다')).toBe(true);
  expect(maybeOrder('/p/1234', '감사합니다', () => '주문조회  장바구니')).toBe(false);
});

const untitled = { title: '' };

test('an order may still appear where the address says that something was done, in no other part of an account', () => {
  const other = vi.fn(() => 'Willkommen');
  expect(whatMayBe('/checkout/onepage/success/', untitled, other)).toBe('flow');
  expect(whatMayBe('/account', untitled, other)).toBe('flow');
  expect(whatMayBe('/about-us', untitled, other)).toBeUndefined();
  other.mockClear();
  expect(whatMayBe('/account/login', { title: 'Login' }, other)).toBeUndefined();
  expect(whatMayBe('/my-account/register?next=/', untitled, other)).toBeUndefined();
  expect(other).not.toHaveBeenCalled();
  expect(whatMayBe('/checkout/onepage/success/?from=login', untitled, other)).toBe('flow');
});

test('an address made to take long takes none', () => {
  const start = performance.now();
  maybeOrder(`/${'a'.repeat(60_000)}${'-a'.repeat(2)}`, 'pay '.repeat(5_000), () => '주문 '.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(300);
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

describe('the sample', () => {
  const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const menu = '<a>장바구니</a> '.repeat(80);

  test('is what stands out, wherever it stands', () => {
    expect(textSample(page(`${menu}<h2>주문이 완료되었습니다</h2><p>배송</p>`), 0)).toContain('주문이 완료');
    expect(textSample(page(`${menu}<table><tr><th>주문번호</th><td>1</td></tr></table>`), 0)).toContain('주문번호');
    expect(textSample(page(`${menu}<p>배송</p>`), 0).trim()).toBe('');
  });

  test('passes the menus where there is a main part, and leaves code out', () => {
    const text = textSample(page(`${menu}<main><p>ご注文</p><script>${'x'.repeat(400)}</script></main>`), 10);
    expect(text.trim()).toBe('ご注文');
  });

  test('ends where it holds what is looked for', () => {
    const shown = page('<p>first</p><p>your ORDER</p><p>last</p>');
    expect(textSample(shown, 10, /order/i)).toMatch(/first your ORDER $/);
    expect(textSample(shown, 1)).toMatch(/first $/);
    expect(textSample(page('<h1>Your order</h1><p>first</p>'), 10, /order/i).trim()).toBe('Your order');
  });

  test('an empty document has none', () => {
    expect(textSample(document.implementation.createDocument(null, null), 10).trim()).toBe('');
  });
});
