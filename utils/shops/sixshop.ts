// Sixshop: the order as its scripts are told it, and the labels around it.

import type { Page } from '../page';
import { type Form, fill, type Shop } from '../shop';

/** `customerVar_string_orderNo = "…"` and its like, printed into inline scripts. */
const told = (name: string) => (_: Element, page: Page) =>
  page
    .scripts()
    .map((text) => new RegExp(`customerVar_\\w+_${name}\\s*=\\s*["']?([^"';,]+)`).exec(text)?.[1])
    .find((found) => found);

const order: Form = {
  number: [told('orderNo'), '::주문번호|주문 번호'],
  total: ['::총 결제금액|총 결제 금액|결제금액|최종 결제금액', told('orderTotalPrice')],
  currency: told('orderCurrency'),
  orderedOn: '::주문일시|주문일자|주문일|주문 일시',
  payment: '::결제수단|결제방법|결제 수단|결제 방법',
  shipping: '::배송비',
};

export default {
  detect: (page) => page.scripts().some((text) => text.includes('customerVar_string_orderNo')),
  pages: [{ kind: 'order-complete', path: /order.*(complete|result|end|done|confirm)/i }],
  never: [{ path: /\/(cart|checkout|order\/form)\/?(\?|$)/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
