// Cafe24: complete, detail and list pages of its old, smart, v2, mobile and English skins, and the JSON beside them.
import type { Page } from '../page';
import { type Form, fill, type Shop } from '../shop';

/** `.displaynone` is printed and hidden by style; `.refer` repeats amounts in another currency. */
const skip = '.displaynone, .refer, .ec-base-layer, .xans-order-deliverybindinglist, .xans-order-giftresultlist';

/** The number begins with the day of the order; some skins print no other. */
const day = (_: Element, page: Page) =>
  /\b(20\d{6})-\d{7}\b/.exec(page.url.search)?.[1]?.replace(/(..)(..)$/, '-$1-$2');

const order: Form = {
  skip,
  number: ['#order_id@value', '::주문번호|Order number', '.orderNumber'],
  orderedOn: ['::주문일자|Order date', day],
  total: [
    '::최종결제금액|총 결제금액|Payment Amount',
    '.totalPrice .txtEm',
    '.totalArea td.total .box',
    '::결제금액|총 결제 금액',
  ],
  shipping: '::총 배송비|배송비|Shipping',
  discount: '::총 할인금액|할인|Total discount',
  payment: '::결제수단|Method of Payment',
  status: ['::주문처리상태|Order status', '.state .txtEm', '.txtStatus'],
  trackingNumber: ['[onclick*=invoice]', 'a[href*="invoice_no="]'],
  items: {
    each: '[class*=resultlist] tr.xans-record-, [class*=resultlist] .ec-base-prdInfo, [class*=orderhistorydetail] tr.xans-record-, [class*=orderhistorydetail] .ec-base-prdInfo',
    name: ['.prdName', '.ec-product-name', '.product a[href*=product] strong', '.product strong, strong.name'],
    option: ['.option:not(ul)', '.optionGroup:not(ul)', '.option', '.optionGroup'],
    quantity: ['.qty', '.quantity', '.optionItem', '::수량|Quantity|Qty'],
    unitPrice: ['td.price strong', '.proPrice', '::판매가'],
    lineTotal: ['td.total strong', '.price[title=상품구매금액] strong', '::상품구매금액|Order total'],
  },
};

/** In the table an order has one row for each item, and its number in the first of them or in all. */
const list: Form = {
  skip: '.refer',
  each: '.xans-myshop-orderhistorylistitem tr.xans-record-, .xans-myshop-orderhistorylistitem .order',
  number: ['a[href*="order_id="]', '.number a', '.orderNum'],
  href: 'a[href*="detail.html?order_id="]@href',
  orderedOn: ['.date', '.number'],
  status: ['.state .txtEm', '.txtStatus', '.state'],
  items: {
    name: ['.prdName', '.product a[href*=product] strong', '.product strong'],
    option: '.option:not(.displaynone)',
    quantity: ['.qty', '.ec-base-qty strong', '.quantity', '.product + td'],
    lineTotal: ['.product + td + td strong', '.price strong'],
  },
};

const data: Form = {
  number: 'order_id',
  total: 'payed_amount',
  items: { each: 'order_product', name: 'product_name', quantity: 'quantity', unitPrice: 'product_price' },
};

export default {
  detect: (page) =>
    page.document.querySelector('.xans-element-, #mCafe24Order, #frm_order_result, #detailForm') !== null,
  pages: [
    { kind: 'order-complete', path: /\/order\/order_result/ },
    { kind: 'order-detail', path: /\/myshop\/order\/detail/ },
    { kind: 'order-list', path: /\/myshop\/order\/list/ },
  ],
  never: [{ path: /\/order\/(basket|orderform)/ }],
  read(page, kind) {
    if (kind === 'order-list') return fill(page, list);
    const shown = fill(page, order)?.orders[0];
    const json = page.json('EC_FRONT_EXTERNAL_SCRIPT_VARIABLE_DATA');
    const told = json ? fill(page, data, json)?.orders[0] : undefined;
    return shown || told ? { orders: [{ ...told, ...shown }] } : undefined;
  },
} satisfies Shop as Shop;
