// 淘宝, 天猫: bought items from the JSON that the page parses out of a string, else from labels.

import type { Page } from '../page';
import { type Form, fill, type Shop } from '../shop';

const stated: Form = {
  each: 'mainOrders',
  number: ['orderInfo.id', 'id'],
  orderedOn: ['orderInfo.createTime', 'orderInfo.createDay'],
  status: 'statusInfo.text',
  total: 'payInfo.actualFee',
  currency: () => 'CNY',
  seller: { name: ['seller.shopName', 'seller.nick'] },
  items: {
    each: 'subOrders',
    name: 'itemInfo.title',
    option: 'itemInfo.skuText.0.value',
    quantity: 'quantity',
    unitPrice: ['priceInfo.realTotal', 'priceInfo'],
  },
};

const shown: Form = {
  number: '::订单编号|订单号|訂單編號',
  orderedOn: '::创建时间|下单时间|付款时间|成交时间',
  total: '::实付款|实收款|订单总价|總計',
  payment: '::支付方式|付款方式',
  seller: { name: '::店铺|卖家' },
};

/** `var data = JSON.parse('{\"…\"}')`: a string in a string. */
function bought(page: Page): unknown {
  for (const script of page.scripts()) {
    const text = /\bdata\s*=\s*JSON\.parse\('((?:[^'\\]|\\.)*)'\)/.exec(script)?.[1];
    if (!text?.includes('mainOrders')) continue;
    try {
      return JSON.parse(JSON.parse(`"${text.replace(/\\'/g, "'")}"`));
    } catch {
      // Not what it seemed to be: the labels tell.
    }
  }
}

export default {
  hosts: ['taobao.com', 'tmall.com'],
  pages: [
    { kind: 'order-list', path: /list_bought_items/ },
    { kind: 'order-detail', path: /\/(trade_item_detail|orderDetail|trade\/detail)/i },
  ],
  read(page, kind) {
    const json = kind === 'order-list' ? bought(page) : undefined;
    return json ? fill(page, stated, json) : kind === 'order-list' ? undefined : fill(page, shown);
  },
} satisfies Shop as Shop;
