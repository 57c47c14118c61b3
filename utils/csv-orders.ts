// A CSV file of orders, ours or another program's → orders to store, and the lines that are none. Pure.
import { cleanLine } from './clean-text';
import { readDay } from './day-text';
import type { Item, OrderFacts, Source, StatusKind } from './model';
import { readMoney } from './money';
import { readFacts } from './proposal';
import { readCsv } from './read-csv';

/** What columns are called, in the languages of the exporters we know; compared without spaces and case. */
const columns: Record<string, readonly string[]> = {
  number: ['주문번호', 'ordernumber', 'orderid', 'orderno', 'number', '注文番号', '번호'],
  day: ['주문일', '주문일자', '주문일시', '구매일', '결제일', 'orderdate', 'orderedon', 'date', '注文日', '날짜'],
  site: ['사이트', '쇼핑몰', '판매처', 'site', 'shop', 'store', 'ショップ', '상점', '구매처'],
  seller: ['판매자', '상호', 'seller', 'soldby', 'merchant', '販売元'],
  item: [
    '상품',
    '상품명',
    '주문상품',
    '품명',
    '내역',
    'item',
    'items',
    'title',
    'product',
    'productname',
    'description',
    '商品名',
  ],
  quantity: ['수량', 'quantity', 'qty', '数量'],
  total: [
    '합계',
    '총액',
    '금액',
    '총결제금액',
    '결제금액',
    'total',
    'amount',
    'ordertotal',
    'totalamount',
    'price',
    '合計',
    '金額',
  ],
  currency: ['통화', 'currency', '通貨'],
  status: ['상태', '주문상태', 'status', 'orderstatus', '状態'],
  url: ['주소', 'url', 'link', 'orderurl'],
};

const states: [RegExp, StatusKind][] = [
  [/환불|refund|返金/i, 'refunded'],
  [/취소|cancel|キャンセル/i, 'cancelled'],
  [/반품|return|返品/i, 'returned'],
  [/배송완료|구매확정|수취|delivered|received|配達完了/i, 'delivered'],
  [/배송중|발송|출고|shipped|transit|発送/i, 'shipped'],
  [/준비|prepar|processing|準備/i, 'preparing'],
  [/입금대기|입금전|await|pending|入金待ち/i, 'awaiting-payment'],
  [/결제완료|입금완료|paid|支払/i, 'paid'],
];

export interface CsvOrder {
  site: string;
  url?: string;
  facts: OrderFacts;
}

const plain = (text: string) => text.toLowerCase().replace(/[\s_()/.-]/g, '');
/** Ours guards cells that a spreadsheet would take for formulas with an apostrophe. */
const unguarded = (text: string) => text.trim().replace(/^'(?=[=+\-@\t])/, '');

function siteOfCell(cell: string | undefined, url: string | undefined): string | undefined {
  if (url && URL.canParse(url)) return new URL(url).hostname.replace(/^(?:www|m)\./, '');
  const name = cleanLine(cell ?? '', 300)
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m)\./, '')
    .replace(/\/.*$/, '')
    .trim();
  return name && /^[\p{L}\p{N}][\p{L}\p{N}.\- ]{0,99}$/u.test(name) ? name : undefined;
}

/**
 * One order for each number of each site; lines of the same order are its items. `currency` is meant where the file
 * names none. `skipped` are the numbers (from 1) of lines with neither an order number nor both a sum and a thing.
 */
export function readCsvOrders(
  file: string,
  hint: { currency?: string; language?: string } = {},
): { orders: CsvOrder[]; skipped: number[] } {
  const [head = [], ...rows] = readCsv(file.slice(0, 20_000_000));
  const at = (field: string) => head.findIndex((name) => columns[field]?.includes(plain(name)));
  const places = Object.fromEntries(Object.keys(columns).map((field) => [field, at(field)]));
  const orders = new Map<string, CsvOrder>();
  const skipped: number[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (field: string) => {
      const text = unguarded(row[places[field] ?? -1] ?? '');
      return text === '' ? undefined : text;
    };
    const quote = row.join(' · ').slice(0, 200);
    const source: Source = { reader: 'csv', quote, confidence: 0.8 };
    const currency = /^[A-Za-z]{3}$/.test(cell('currency') ?? '') ? cell('currency')?.toUpperCase() : hint.currency;
    const name = cell('item');
    const quantity = Number(cell('quantity'));
    const item: Item | undefined = name ? { name, ...(quantity > 0 ? { quantity } : {}) } : undefined;
    const total = readMoney(cell('total') ?? '', { ...hint, ...(currency ? { currency } : {}) })?.money;
    const day = readDay(cell('day') ?? '', hint)?.day;
    const status = states.find(([word]) => word.test(cell('status') ?? ''))?.[1];
    const number = cell('number');
    const site = siteOfCell(cell('site') ?? cell('seller'), cell('url'));
    const facts = readFacts({
      number,
      orderedOn: day,
      total,
      items: item ? [item] : undefined,
      status: status && { kind: status, label: cell('status') },
      seller: cell('seller') && { name: cell('seller') },
      sources: { number: source, total: source, orderedOn: source, items: source, status: source, seller: source },
    });
    if (!facts || !site || (!facts.number && !(facts.total && facts.items))) {
      skipped.push(index + 2);
      continue;
    }
    for (const field of Object.keys(facts.sources) as (keyof typeof facts.sources)[])
      if (facts[field] === undefined) delete facts.sources[field];
    const key = facts.number ? `${site}:${facts.number}` : `${site}:${index}`;
    const known = orders.get(key);
    if (known && item) known.facts.items = [...(known.facts.items ?? []), item];
    if (!known) orders.set(key, { site, ...(cell('url') ? { url: cell('url') as string } : {}), facts });
  }
  return { orders: [...orders.values()], skipped };
}
