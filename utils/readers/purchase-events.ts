// Purchase events of analytics and advertising tags, as text in inline scripts → number, items, currency; totals as a hint.
// They lie in known ways: GA4's value leaves shipping and tax out, Naver's payAmount is a line's total, and they fire for
// orders that were only received. So they cross-check what the page shows and never stand alone for a total.
import { drain } from '../drain';
import { argumentsAt, computed, type Fields, isFields, type Literal, literalAt } from '../literal';
import type { Page } from '../page';
import type { Raw, RawItem, RawOrder, Reader, Reading } from '../reader';
import { tags } from '../tags';

const raw = (value: Literal | undefined): Raw =>
  (typeof value === 'string' && value.length > 0 && value.length <= 500) || typeof value === 'number'
    ? value
    : undefined;

const pick = (fields: Fields, ...keys: string[]): Raw => {
  for (const key of keys) {
    const value = raw(fields[key]);
    if (value !== undefined) return value;
  }
  return undefined;
};

function defined<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

const code = (value: Raw): string | undefined =>
  typeof value === 'string' && /^[A-Z]{3}$/i.test(value) ? value.toUpperCase() : undefined;

function items(value: Literal | undefined, price: 'unit' | 'line', ...names: string[]): RawItem[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.slice(0, 200).flatMap((entry): RawItem[] => {
    if (!isFields(entry)) return [];
    const name = pick(entry, ...names, 'item_name', 'name', 'content_name', 'product_name', 'title', 'productName');
    if (name === undefined) return [];
    const amount = pick(entry, 'price', 'item_price', 'payAmount', 'product_price', 'unitPrice');
    return [
      defined<RawItem>({
        name,
        quantity: pick(entry, 'quantity', 'qty', 'item_quantity', 'product_quantity', 'cnt'),
        ...(price === 'unit' ? { unitPrice: amount } : { lineTotal: amount }),
        option: pick(entry, 'item_variant', 'variant', 'option'),
      }),
    ];
  });
  return found.length ? found : undefined;
}

/** How sure: the number well, items fairly, the total never beyond a hint. */
const doubt = (total: number, list = 0.6) => ({
  number: 0.75,
  total,
  items: list,
  shipping: 0.5,
  tax: 0.5,
  discount: 0.3,
  seller: 0.4,
});

function ga4(e: Fields): RawOrder | undefined {
  const number = pick(e, 'transaction_id', 'transactionId', 'order_id');
  if (number === undefined) return undefined;
  return defined<RawOrder>({
    number,
    total: pick(e, 'value', 'revenue'),
    shipping: pick(e, 'shipping'),
    tax: pick(e, 'tax'),
    currency: code(pick(e, 'currency', 'currencyCode')),
    items: items(e.items ?? e.products, 'unit'),
    confidence: doubt(0.3),
  });
}

function universal(e: Fields): RawOrder | undefined {
  const purchase = e.purchase;
  if (!isFields(purchase) || !isFields(purchase.actionField)) return undefined;
  const field = purchase.actionField;
  const number = pick(field, 'id');
  if (number === undefined) return undefined;
  return defined<RawOrder>({
    number,
    total: pick(field, 'revenue'),
    shipping: pick(field, 'shipping'),
    tax: pick(field, 'tax'),
    currency: code(pick(e, 'currencyCode', 'currency')) ?? code(pick(field, 'currency')),
    items: items(purchase.products, 'unit'),
    confidence: doubt(0.5),
  });
}

/** `dataLayer.push({...})`, whatever the layer is called. */
function layer(e: Literal | undefined): RawOrder | undefined {
  if (!isFields(e)) return undefined;
  const commerce = isFields(e.ecommerce) ? e.ecommerce : undefined;
  if (commerce && isFields(commerce.purchase)) return universal(commerce);
  const event = raw(e.event);
  if (event === 'purchase' || event === 'eec.purchase' || event === 'transaction') {
    if (commerce) return ga4(commerce);
    if (isFields(e.eventModel)) return ga4(e.eventModel);
  }
  // Old Google Tag Manager transactions stand in the layer's first object.
  if (
    raw(e.transactionId) !== undefined &&
    (raw(e.transactionTotal) !== undefined || Array.isArray(e.transactionProducts))
  )
    return defined<RawOrder>({
      number: raw(e.transactionId),
      total: raw(e.transactionTotal),
      shipping: raw(e.transactionShipping),
      tax: raw(e.transactionTax),
      currency: code(raw(e.transactionCurrency)),
      items: items(e.transactionProducts, 'unit'),
      confidence: doubt(0.4),
    });
  return undefined;
}

type Call = (args: Literal[]) => RawOrder | undefined;

const pixel =
  (total: number): Call =>
  (args) => {
    const data = args.find(isFields);
    if (!data) return undefined;
    const number = pick(data, 'order_id', 'transaction_id', 'orderId', 'id', 'order_no', 'orderNo');
    const list = items(
      data.contents ?? data.line_items ?? data.item ?? data.products ?? data.order_items ?? data.items,
      'unit',
    );
    if (number === undefined && !list) return undefined;
    return defined<RawOrder>({
      number,
      total: pick(data, 'value', 'price', 'revenue', 'total_price', 'totalPrice', 'sales_price', 'revenue_value'),
      shipping: pick(data, 'shipping'),
      currency: code(pick(data, 'currency')),
      items: list,
      promisedOn: pick(data, 'estimated_delivery_date'),
      confidence: doubt(total, 0.45),
    });
  };

/** A call in the script's text, the words its first arguments must have, and how its arguments are read. */
const calls: readonly { call: RegExp; says?: RegExp; read: Call }[] = [
  {
    call: /\bgtag\s{0,3}\(/g,
    says: /^event$/,
    read: ([, event, data]) => {
      if (!isFields(data)) return undefined;
      if (event === 'purchase') return ga4(data);
      if (event === 'conversion' && raw(data.transaction_id)) return ga4({ ...data, items: [] });
      return undefined;
    },
  },
  {
    call: /\b[\w$]{0,40}(?:[dD]ata_?[lL]ayer|DL)[\w$]{0,20}\s{0,3}\.\s{0,3}push\s{0,3}\(/g,
    read: ([first]) => layer(first),
  },
  {
    call: /\bfbq\s{0,3}\(/g,
    says: /^(?:track|trackSingle)$/,
    read: (args) => (args.includes('Purchase') ? pixel(0.35)(args) : undefined),
  },
  {
    call: /\bttq\s{0,3}\.(?:instance\([^)]{0,60}\)\.)?track\s{0,3}\(/g,
    says: /^(?:CompletePayment|PlaceAnOrder|Purchase)$/,
    read: pixel(0.35),
  },
  {
    call: /\bpintrk\s{0,3}\(/g,
    says: /^track$/,
    read: (args) => (args[1] === 'checkout' && raw(args.find(isFields)?.order_id) ? pixel(0.3)(args) : undefined),
  },
  {
    call: /\bcriteo_q\s{0,3}\.push\s{0,3}\(/g,
    read: (args) => {
      const sale = args.flat().find((entry) => isFields(entry) && entry.event === 'trackTransaction');
      return isFields(sale) ? pixel(0.3)([sale]) : undefined;
    },
  },
  { call: /\bsurveyoptin\s{0,3}\.render\s{0,3}\(/g, read: pixel(0) },
  {
    call: /\bsnaptr\s{0,3}\(/g,
    says: /^track$/,
    read: (args) => (args.includes('PURCHASE') ? pixel(0.3)(args) : undefined),
  },
  {
    call: /\btwq\s{0,3}\(/g,
    says: /^track$/,
    read: (args) => (args.includes('Purchase') ? pixel(0.3)(args) : undefined),
  },
  { call: /\bEmfV5\s{0,3}\(/g, says: /^conv$/, read: pixel(0.35) },
  {
    call: /\bga\s{0,3}\(/g,
    says: /^(?:[\w.]+\.)?ecommerce:addTransaction$|^(?:[\w.]+\.)?ec:setAction$/,
    read: (args) => {
      const [name, second, third] = args;
      const data = isFields(second) ? second : isFields(third) ? third : undefined;
      if (!data || (String(name).endsWith('setAction') && second !== 'purchase')) return undefined;
      const number = pick(data, 'id');
      return number === undefined
        ? undefined
        : defined<RawOrder>({
            number,
            total: pick(data, 'revenue'),
            shipping: pick(data, 'shipping'),
            tax: pick(data, 'tax'),
            currency: code(pick(data, 'currency')),
            confidence: doubt(0.5),
          });
    },
  },
  {
    call: /\b_gaq\s{0,3}\.push\s{0,3}\(/g,
    read: ([entry]) =>
      Array.isArray(entry) && String(entry[0]).endsWith('_addTrans') && raw(entry[1]) !== undefined
        ? defined<RawOrder>({
            number: raw(entry[1]),
            total: raw(entry[3]),
            tax: raw(entry[4]),
            shipping: raw(entry[5]),
            confidence: doubt(0.5),
          })
        : undefined,
  },
  {
    call: /\bwcs\s{0,3}\.trans\s{0,3}\(/g,
    read: ([data]) => (isFields(data) ? naver(data) : undefined),
  },
];

/** Naver's conversion: line totals, won, and a value that may leave shipping out. */
function naver(data: Fields): RawOrder | undefined {
  if (data.type !== 'purchase') return undefined;
  const list = items(data.items, 'line');
  const number = pick(data, 'id');
  if (number === undefined && !list) return undefined;
  return defined<RawOrder>({
    number,
    total: pick(data, 'value'),
    currency: 'KRW',
    items: list,
    confidence: doubt(0.4),
  });
}

/** Objects that a tag keeps in a variable: the name, and how its fields are read. */
const variables: readonly { name: RegExp; read: (data: Fields) => RawOrder | undefined }[] = [
  { name: /\b(?:_conv|convObj|_trans|naverConv)\s{0,3}=\s{0,3}(?=\{)/g, read: naver },
  {
    name: /\blinkbackData\s{0,3}=\s{0,3}(?=\{)/g,
    read: (data) => (data.type === 'purchase' ? pixel(0.4)([data]) : undefined),
  },
  {
    name: /\bAWIN\.Tracking\.Sale\s{0,3}=\s{0,3}(?=\{)/g,
    read: (data) => pixel(0.3)([{ ...data, id: data.orderRef ?? computed, value: data.amount ?? computed }]),
  },
  {
    name: /\butag_data\s{0,3}=\s{0,3}(?=\{)/g,
    read: (data) => {
      const number = pick(data, '_corder', 'order_id');
      return number === undefined
        ? undefined
        : defined<RawOrder>({
            number,
            total: pick(data, '_ctotal', 'order_total'),
            shipping: pick(data, '_cship'),
            tax: pick(data, '_ctax'),
            currency: code(pick(data, '_ccurrency', 'order_currency')),
            confidence: doubt(0.4),
          });
    },
  },
  { name: /\b(?:dataLayer|GA4_dataLayer)\s{0,3}=\s{0,3}(?=\[)/g, read: () => undefined },
];

/** Old Daum conversion text: `type=P,orderID=…,amount=…`. */
const daum = /DaumConversionDctSv\s{0,3}=\s{0,3}["']type=P,orderID=([^,"']{3,60}),amount=([\d,.]{1,15})/;

function* readScript(text: string): Generator<undefined, RawOrder[]> {
  const found: RawOrder[] = [];
  const keep = (order: RawOrder | undefined) => {
    if (order && Object.keys(order).length > 1) found.push(order);
  };
  for (const { call, says, read } of calls) {
    yield;
    let hits = 0;
    for (const match of text.matchAll(call)) {
      if (++hits > 40) break;
      const open = match.index + match[0].length - 1;
      if (says && !says.test(text.slice(open + 1, open + 80).match(/^\s*["'`]([^"'`]{1,60})["'`]/)?.[1] ?? ''))
        continue;
      keep(read(argumentsAt(text, open)));
    }
  }
  for (const { name, read } of variables) {
    yield;
    for (const match of [...text.matchAll(name)].slice(0, 5)) {
      const value = literalAt(text, match.index + match[0].length);
      if (isFields(value)) keep(read(value));
      else if (Array.isArray(value)) for (const entry of value) keep(layer(entry));
    }
  }
  const old = text.match(daum);
  if (old?.[1]) keep({ number: old[1], total: old[2], currency: 'KRW', confidence: doubt(0.4) });
  return found;
}

const reader: Reader = {
  rank: 60,
  part: 'events',
  read: (page) => drain(steps(page)),
  steps,
};

export default reader;

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  const orders: RawOrder[] = [];
  for (const script of page.scripts()) {
    if (script.length > 400_000 || !tags.test(script)) continue;
    orders.push(...(yield* readScript(script)));
    if (orders.length > 20) break;
  }
  if (!orders.length) return undefined;
  // One purchase, told by several tags: join what belongs to one number, fuller first.
  const byNumber = new Map<string, RawOrder>();
  for (const order of orders) {
    const key = order.number === undefined ? '' : String(order.number);
    const known = byNumber.get(key);
    byNumber.set(key, known ? { ...order, ...known } : order);
  }
  const nameless = byNumber.get('');
  const named = [...byNumber].filter(([key]) => key).map(([, order]) => order);
  const [only] = named;
  if (named.length > 3) return undefined;
  if (named.length === 1 && only && nameless) return { orders: [{ ...nameless, ...only }] };
  return { orders: named.length ? named : nameless ? [nameless] : [] };
}
