// AliExpress: list of orders and order; the price of an order is printed one character to a span.
import { address, type Form, reads, type Shop, take } from '../shop';

const pl = (name: string) => `[data-pl=${name}]`;
const digits = /(\d{12,20})/;

const list: Form = {
  each: '.order-item',
  number: take(pl('order_item_header_detail'), digits),
  href: 'a[href*="orderId="]@href',
  orderedOn:
    /(?:Order date|주문일자?|注文日|Bestelldatum|Date de commande|Fecha)\s*[:：]+\s*([^:：]{6,24}?)(?=\s+\D*[:：]|$)/,
  status: pl('order_item_header_status'),
  total: (order, page) => page.text(order.querySelector(pl('order_item_content_price_total'))).replace(/\s+/g, ''),
  seller: { name: '.order-item-store-name' },
  items: {
    each: '.order-item-content-body, .order-item-content',
    name: ['.order-item-content-info-name span@title', '.order-item-content-info-name'],
    option: pl('order_item_content_info_sku'),
    quantity: /[x×]\s*(\d+)/,
  },
};

const order: Form = {
  number: address('orderId'),
  status: '.order-status .order-block-title, .order-status-title',
  seller: { name: '.store-name, .order-detail-store-name' },
  items: {
    each: '.order-detail-item-content',
    name: pl('order_detail_item_title'),
    option: '.item-sku-attr',
    quantity: take('.item-price-quantity', /[x×]\s*(\d+)/),
    unitPrice: '.item-price',
  },
};

export default {
  hosts: ['aliexpress.com', 'aliexpress.us'],
  pages: [
    { kind: 'order-list', path: /\/p\/order\/index/ },
    { kind: 'order-detail', path: /\/p\/order\/detail/ },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
