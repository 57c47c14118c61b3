// Sixshop: the order as its scripts are told it, and the labels around it.
import type { Page } from '../page';
import { ko, reads, type Shop } from '../shop';

/** `customerVar_string_orderNo = "…"` and its like, printed into inline scripts. */
const told = (name: string) => (_: Element, page: Page) =>
  page
    .scripts()
    .map((text) => new RegExp(`customerVar_\\w+_${name}\\s*=\\s*["']?([^"';,]+)`).exec(text)?.[1])
    .find((found) => found);

export default {
  detect: (page) => page.scripts().some((text) => text.includes('customerVar_string_orderNo')),
  pages: [{ kind: 'order-complete', path: /order.*(complete|result|end|done|confirm)/i }],
  never: [{ path: /\/(cart|checkout|order\/form)\/?(\?|$)/ }],
  read: reads({
    ...ko,
    number: [told('orderNo'), ko.number],
    total: [ko.total, told('orderTotalPrice')],
    currency: told('orderCurrency'),
  }),
} satisfies Shop as Shop;
