// Nodes of schema.org, whether out of JSON-LD, microdata or RDFa → orders in the page's own words.
import type { Raw, RawItem, RawOrder, RawSeller, Reading } from './reader';

export type SchemaNode = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (node: SchemaNode, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 300) : value === undefined ? [] : [value];

/** The first property that is there; arrays give their first value. */
function get(node: SchemaNode, ...keys: string[]): unknown {
  for (const key of keys) {
    const value = list(own(node, key))[0];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

const plain = (value: unknown): Raw =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= 2000) ? value : undefined;

/** A name, of a thing or written in its place. */
const nameOf = (value: unknown): Raw =>
  isNode(value) ? plain(get(value, 'name', 'legalName', 'alternateName')) : plain(value);

/** `https://schema.org/OrderDelivered` → `OrderDelivered`. */
const lastWord = (value: unknown): Raw => {
  const text = nameOf(value);
  return typeof text === 'string' ? text.replace(/^https?:\/\/[^#?]{0,200}[/#]/, '') : text;
};

export function typesOf(node: SchemaNode): string[] {
  return list(own(node, '@type')).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

const price = (value: unknown): { amount: Raw; currency: string | undefined } => {
  if (!isNode(value)) return { amount: plain(value), currency: undefined };
  const spec = get(value, 'priceSpecification');
  const amount =
    plain(get(value, 'price', 'value', 'amount')) ?? (isNode(spec) ? plain(get(spec, 'price')) : undefined);
  const code = get(value, 'priceCurrency', 'currency') ?? (isNode(spec) ? get(spec, 'priceCurrency') : undefined);
  return { amount, currency: typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : undefined };
};

function itemOf(value: unknown): (RawItem & { currency?: string }) | undefined {
  if (!isNode(value)) return plain(value) === undefined ? undefined : { name: plain(value) };
  const inner = get(value, 'orderedItem', 'itemOffered');
  const product = isNode(inner) ? inner : value;
  const offer = get(value, 'offers', 'acceptedOffer') ?? (product === value ? undefined : get(product, 'offers'));
  const quantity = get(value, 'orderQuantity', 'eligibleQuantity', 'quantity');
  const name = plain(get(product, 'name')) ?? plain(inner) ?? plain(get(product, 'description'));
  const own = price(value);
  const paid = own.amount === undefined && offer !== undefined ? price(offer) : own;
  if (name === undefined) return undefined;
  const pieces = isNode(quantity) ? plain(get(quantity, 'value')) : plain(quantity);
  return {
    name,
    ...(pieces !== undefined ? { quantity: pieces } : {}),
    ...(paid.amount !== undefined ? { unitPrice: paid.amount } : {}),
    ...(paid.currency ? { currency: paid.currency } : {}),
  };
}

function addressOf(value: unknown): Raw {
  if (!isNode(value)) return plain(value);
  const parts = ['postalCode', 'addressRegion', 'addressLocality', 'streetAddress'].map((key) =>
    plain(get(value, key)),
  );
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** An organization's facts; a string stands for its name. */
export function sellerOf(value: unknown): RawSeller | undefined {
  if (!isNode(value)) return typeof value === 'string' && value ? { name: value } : undefined;
  const contact = get(value, 'contactPoint');
  const seller: RawSeller = {};
  const put = (
    key: keyof RawSeller & ('name' | 'phone' | 'email' | 'address' | 'businessNumber' | 'representative'),
    raw: Raw,
  ) => {
    if (raw !== undefined && raw !== '') seller[key] = raw;
  };
  put('name', plain(get(value, 'legalName')) ?? plain(get(value, 'name')));
  put('phone', plain(get(value, 'telephone')) ?? (isNode(contact) ? plain(get(contact, 'telephone')) : undefined));
  put('email', plain(get(value, 'email')) ?? (isNode(contact) ? plain(get(contact, 'email')) : undefined));
  put('address', addressOf(get(value, 'legalAddress', 'address')));
  put('businessNumber', plain(get(value, 'companyRegistration', 'taxID', 'vatID')));
  put('representative', nameOf(get(value, 'legalRepresentative')));
  return Object.keys(seller).length ? seller : undefined;
}

function put<K extends keyof RawOrder>(order: RawOrder, key: K, value: RawOrder[K] | undefined): void {
  if (value !== undefined && value !== null && value !== '' && order[key] === undefined) order[key] = value;
}

function deliver(order: RawOrder, parcel: SchemaNode): void {
  put(order, 'carrier', nameOf(get(parcel, 'carrier', 'provider')));
  put(order, 'trackingNumber', plain(get(parcel, 'trackingNumber')));
  put(order, 'promisedOn', plain(get(parcel, 'expectedArrivalUntil', 'expectedArrivalFrom')));
}

function orderOf(node: SchemaNode): RawOrder {
  const order: RawOrder = {};
  put(order, 'number', plain(get(node, 'orderNumber', 'confirmationNumber')));
  put(order, 'orderedOn', plain(get(node, 'orderDate')));
  put(order, 'status', lastWord(get(node, 'orderStatus')));
  put(order, 'payment', lastWord(get(node, 'paymentMethod')));
  put(order, 'seller', sellerOf(get(node, 'seller', 'merchant', 'vendor')));
  const total = price(node);
  put(order, 'total', total.amount);
  const code = get(node, 'discountCurrency');
  let currency = total.currency ?? (typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : undefined);
  put(order, 'discount', plain(get(node, 'discount')));
  const items = [...list(own(node, 'orderedItem')), ...list(own(node, 'acceptedOffer'))].flatMap((value) => {
    const item = itemOf(value);
    if (!item) return [];
    const { currency: code, ...rest } = item;
    currency ??= code;
    return [rest];
  });
  if (items.length) order.items = items;
  const invoice = get(node, 'partOfInvoice');
  if (isNode(invoice)) {
    const due = price(get(invoice, 'totalPaymentDue'));
    put(order, 'total', due.amount);
    currency ??= due.currency;
  }
  const parcels = [
    ...list(own(node, 'orderDelivery')),
    ...list(own(node, 'orderedItem')).flatMap((item) => (isNode(item) ? list(own(item, 'orderDelivery')) : [])),
  ];
  for (const parcel of parcels) if (isNode(parcel)) deliver(order, parcel);
  const url = plain(get(node, 'url'));
  if (typeof url === 'string' && /^(?:https?:)?\//.test(url)) order.href = url;
  if (currency) order.currency = currency;
  return order;
}

/** Everything an invoice says of the orders it stands for. */
function invoiceOrders(node: SchemaNode): RawOrder[] {
  const seller = sellerOf(get(node, 'provider', 'broker', 'seller'));
  const due = price(get(node, 'totalPaymentDue'));
  const references = list(own(node, 'referencesOrder')).filter(isNode);
  const orders = references.length ? references.map(orderOf) : [{} as RawOrder];
  for (const order of orders) {
    put(order, 'seller', seller);
    put(order, 'payment', lastWord(get(node, 'paymentMethod')));
    // What is due is no longer what was paid: zero says nothing of the order's total.
    if (orders.length === 1 && Number(due.amount) > 0) put(order, 'total', due.amount);
    if (due.currency) put(order, 'currency', due.currency);
  }
  if (!references.length) put(orders[0] ?? {}, 'number', plain(get(node, 'confirmationNumber')));
  return orders;
}

const shopTypes = /^(?:Organization|OnlineStore|OnlineBusiness|Store|LocalBusiness|Corporation)$/;

/** All orders of some trees of nodes; without any, at most the shop's own organization. */
export function readSchema(trees: readonly unknown[]): Reading | undefined {
  const orders: RawOrder[] = [];
  const shops: RawSeller[] = [];
  const parcels: SchemaNode[] = [];
  let invoices = 0;
  let steps = 0;
  const taken = new Set<unknown>();
  const walk = (value: unknown, depth: number): void => {
    if (steps++ > 20_000 || depth > 20 || typeof value !== 'object' || value === null || taken.has(value)) return;
    taken.add(value);
    if (Array.isArray(value)) {
      for (const member of value.slice(0, 2000)) walk(member, depth + 1);
      return;
    }
    if (!isNode(value)) return;
    const types = typesOf(value);
    if (types.includes('Order')) orders.push(orderOf(value));
    else if (types.includes('Invoice')) {
      invoices += 1;
      orders.push(...invoiceOrders(value));
    } else {
      if (types.includes('ParcelDelivery')) parcels.push(value);
      if (depth < 4 && types.some((type) => shopTypes.test(type))) {
        const shop = sellerOf(value);
        if (shop) shops.push(shop);
      }
      for (const key of Object.keys(value).slice(0, 400)) walk(own(value, key), depth + 1);
    }
  };
  for (const tree of trees.slice(0, 100)) walk(tree, 0);
  for (const parcel of parcels) {
    const part = get(parcel, 'partOfOrder');
    const order: RawOrder = isNode(part) ? orderOf(part) : {};
    deliver(order, parcel);
    const known = orders.find(({ number }) => number !== undefined && number === order.number);
    if (known) deliver(known, parcel);
    else if (order.number !== undefined) orders.push(order);
  }
  const told = orders.filter((order) => Object.keys(order).length > 1 || order.number !== undefined);
  if (told.length) return { orders: told.slice(0, 200), ...(invoices ? { page: 'receipt' as const } : {}) };
  const [shop] = shops;
  return shop ? { orders: [{ seller: shop, confidence: 0.45 }] } : undefined;
}
