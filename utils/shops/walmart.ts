// Walmart: an order from the state of its page. The charge is the grand total with tips; a line's price holds its quantity.
import { dig, type Form, fill, type Shop } from '../shop';

const stated: Form = {
  number: ['displayId', 'id'],
  orderedOn: 'orderDate',
  total: ['priceDetails.grandTotalWithTips.value', 'priceDetails.grandTotal.value'],
  tax: 'priceDetails.taxTotal.value',
  payment: 'paymentMethods.0.description',
  trackingNumber: 'groups.0.shipment.trackingNumber',
  status: 'groups.0.status.message.parts.0.text',
  currency: () => 'USD',
  items: {
    each: 'items',
    name: 'productInfo.name',
    quantity: 'quantity',
    lineTotal: 'priceInfo.linePrice.value',
  },
};

const shown: Form = {
  number: '::Order#|Order #|Order number',
  orderedOn: /([A-Z][a-z]{2} \d{1,2}, \d{4}) (?:order|purchase)/,
  total: '::Total|Order total',
  tax: '::Taxes|Tax',
};

/** Groups carry a schema's number (`groups_2101`), and their items stand in them twice. */
function groupsOf(order: object): unknown[] {
  const key = Object.keys(order).find((name) => /^groups_\d+$/.test(name));
  return [key && dig(order, key)].flat().filter(Boolean);
}

export default {
  hosts: ['walmart.com', 'walmart.ca', 'samsclub.com'],
  pages: [{ kind: 'order-detail', path: /^\/orders\/\w{8,}/ }],
  read(page) {
    const order = dig(page.json('__NEXT_DATA__'), 'props.pageProps.initialData.data.order');
    if (typeof order !== 'object' || order === null) return fill(page, shown);
    const groups = groupsOf(order);
    const own = groups.flatMap((group) => dig(group, 'items') ?? []);
    const sorted = groups.flatMap((group) =>
      [dig(group, 'categories')].flat().flatMap((one) => dig(one, 'items') ?? []),
    );
    return fill(page, stated, { ...order, groups, items: sorted.length > own.length ? sorted : own });
  },
} satisfies Shop as Shop;
