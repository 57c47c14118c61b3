// One reader's raw order → facts with their sources: money in minor units, days, kinds. What does not parse stays away.
import { readBusinessNumbers, readMailOrderNumber } from './business-number';
import { readDay, readEpoch } from './day-text';
import type { Dictionary } from './dictionary';
import type {
  Channel,
  ChannelKind,
  Day,
  Delivery,
  Item,
  Money,
  OrderFacts,
  OrderField,
  Payment,
  SellerFacts,
  Source,
  Status,
} from './model';
import { type MoneyHint, moneyOf, readMoney } from './money';
import { couldBeOrderNumber, readOrderNumber } from './order-number';
import type { Page } from './page';
import { paymentKind } from './payment-kind';
import { formatKoreanPhone } from './phone';
import type { Raw, RawItem, RawOrder, RawSeller } from './reader';
import { statusKind } from './status-kind';

/** An item whose one price may be the unit's or the line's. */
export interface OpenItem {
  item: Item;
  price?: Money;
  lineTotal?: Money;
}

/** Facts of one reader, with the witnesses that the sum check needs. */
export interface Draft {
  reader: string;
  facts: OrderFacts;
  items: OpenItem[];
  /** All amounts that are called total. */
  totals: Money[];
  discounts: Money[];
  subtotal?: Money;
  /** An amount without a word: the total where the goods come to it. */
  bareTotal?: { money: Money; source: Source };
}

export interface NormaliseContext {
  page: Page;
  words: Dictionary;
  hint: MoneyHint;
  reader: string;
  /** How sure the reader is where it does not say itself. */
  confidence: number;
}

const clip = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** Words of a raw value as the page has them, spaces folded. */
export function rawText(raw: Raw, page: Page): string {
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'number') return String(raw);
  if (typeof raw === 'string') return raw.slice(0, 4000).replace(/\s+/g, ' ').trim();
  return page.text(raw);
}

export function normalise(raw: RawOrder, context: NormaliseContext): Draft {
  const { page } = context;
  const hint: MoneyHint =
    raw.currency && /^[A-Z]{3}$/.test(raw.currency) ? { ...context.hint, currency: raw.currency } : context.hint;
  const text = (value: Raw) => rawText(value, page);
  const money = (value: Raw) => rawMoney(value, text(value), hint, raw.minorUnits);
  const facts: OrderFacts = { sources: {} };
  const source = (field: OrderField, value: Raw): Source => {
    const sure = typeof raw.confidence === 'number' ? raw.confidence : raw.confidence?.[field];
    return {
      reader: context.reader,
      quote: clip(raw.quotes?.[field] ?? text(value), 200),
      confidence: sure ?? context.confidence,
    };
  };

  const number = orderNumber(text(raw.number), context.confidence > 0.94);
  if (number) {
    facts.number = number;
    facts.sources.number = source('number', raw.number);
  }
  const orderedOn = dayAndTime(raw.orderedOn, text(raw.orderedOn), hint.language);
  if (orderedOn) {
    facts.orderedOn = orderedOn;
    facts.sources.orderedOn = source('orderedOn', raw.orderedOn);
  }
  for (const field of ['total', 'shipping', 'discount', 'tax'] as const) {
    const value = raw[field];
    const rows: readonly Raw[] = Array.isArray(value) ? value : [value as Raw];
    const found = added(rows.map(money), field === 'discount');
    if (!found || found.amount < 0) continue;
    facts[field] = found;
    facts.sources[field] = source(field, rows[0]);
  }
  const payment = paymentOf(text(raw.payment), context.words);
  if (payment) {
    facts.payment = payment;
    facts.sources.payment = source('payment', raw.payment);
  }
  const status = statusOf(text(raw.status), context.words);
  if (status) {
    facts.status = status;
    facts.sources.status = source('status', raw.status);
  }
  const delivery = deliveryOf(raw, text, hint.language);
  if (delivery) {
    facts.delivery = delivery;
    facts.sources.delivery = source('delivery', raw.trackingNumber ?? raw.carrier ?? raw.promisedOn);
  }
  const seller = raw.seller && sellerOf(raw.seller, text);
  if (seller) {
    facts.seller = seller;
    facts.sources.seller = {
      ...source('seller', raw.seller?.name),
      quote: clip(raw.quotes?.seller ?? seller.name ?? seller.businessNumber ?? '', 200),
    };
  }
  const items = (raw.items ?? []).slice(0, 300).flatMap((item) => openItem(item, text, money));
  if (items.length)
    facts.sources.items = {
      ...source('items', undefined),
      quote: clip(raw.quotes?.items ?? items.map(({ item }) => item.name).join(' · '), 200),
    };
  const href = orderHref(raw.href, page.url);
  if (href) facts.href = href;
  const subtotal = money(raw.subtotal);
  const bare = money(raw.bareTotal);
  return {
    reader: context.reader,
    facts,
    items,
    totals: (raw.totals ?? []).map(money).filter((value) => value !== undefined),
    discounts: (raw.discounts ?? []).map(money).filter((value) => value !== undefined),
    ...(subtotal && { subtotal }),
    ...(bare && { bareTotal: { money: bare, source: source('total', raw.bareTotal) } }),
  };
}

/** Rows of one kind together (coupon and member discount); discounts are positive however the page signs them. */
function added(rows: readonly (Money | undefined)[], unsigned: boolean): Money | undefined {
  const known = rows.filter((money) => money !== undefined);
  const [first] = known;
  if (!first || known.some(({ currency }) => currency !== first.currency)) return undefined;
  const sum = known.reduce((whole, { amount }) => whole + (unsigned ? Math.abs(amount) : amount), 0);
  return { amount: sum, currency: first.currency };
}

function rawMoney(value: Raw, text: string, hint: MoneyHint, minor = false): Money | undefined {
  // Text that prints markup ("$<img src=x>256.00") is nobody's amount.
  if (value === null || value === undefined || text === '' || /<\/?[a-z!]/i.test(text)) return undefined;
  if (typeof value === 'number') return hint.currency ? moneyOf(value, hint.currency, minor) : undefined;
  if (hint.currency && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return moneyOf(text, hint.currency, minor);
  return readMoney(text, hint)?.money;
}

function orderNumber(text: string, exact: boolean): string | undefined {
  const bare = text.replace(/^[#№\s]+/, '').trim();
  if (!bare) return undefined;
  // PrestaShop's references have no digit: only a shop file's word is taken for it.
  if (exact && /^[A-Z]{9}$/.test(bare)) return bare;
  if (/^[\w./-]{1,48}$/.test(bare) && couldBeOrderNumber(bare)) return bare;
  return readOrderNumber(text)?.number;
}

/** A day, with the time where the page says it together with an offset. */
function dayAndTime(raw: Raw, text: string, language?: string): string | undefined {
  if (!text) return undefined;
  if (typeof raw === 'number' || /^\d{10}(?:\d{3})?$/.test(text))
    return readEpoch(raw as number | string)?.toISOString();
  const iso = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)$/.exec(text);
  const found = readDay(text, language ? { language } : {});
  if (!found) return undefined;
  return iso && found.day === iso[1] ? `${iso[1]}T${iso[2]}${iso[3]}` : found.day;
}

function paymentOf(text: string, words: Dictionary): Payment | undefined {
  if (!text || !/\p{L}{2}/u.test(text)) return undefined;
  const kind = paymentKind(text, words);
  const months = /(\d{1,2})\s*(?:개월|回払い|mois|Monate|months)/.exec(text)?.[1];
  const instalments = months && Number(months) > 1 ? Number(months) : undefined;
  return {
    kind: kind === 'card' && instalments ? 'card-instalment' : kind,
    label: clip(text, 80),
    ...(instalments && { instalments }),
  };
}

function statusOf(text: string, words: Dictionary): Status | undefined {
  if (!text || text.length > 80) return undefined;
  return { kind: statusKind(text, words) ?? 'other', label: clip(text, 60) };
}

function deliveryOf(raw: RawOrder, text: (value: Raw) => string, language?: string): Delivery | undefined {
  const carrier = clip(text(raw.carrier), 60);
  const trackingNumber = /[A-Z0-9][A-Z0-9-]{6,39}/i.exec(
    text(raw.trackingNumber).replace(/^[^\d]*?(?=[A-Z]{0,3}\d)/, ''),
  )?.[0];
  const promised = text(raw.promisedOn);
  const promisedOn: Day | undefined = promised
    ? readDay(promised, { ...(language && { language }), tense: 'near' })?.day
    : undefined;
  if (!carrier && !trackingNumber && !promisedOn) return undefined;
  return {
    ...(carrier && { carrier }),
    ...(trackingNumber && /\d{5}/.test(trackingNumber) && { trackingNumber }),
    ...(promisedOn && { promisedOn }),
  };
}

const safeHref = /^(?:https?:\/\/|tel:|mailto:|sms:)/i;

function sellerOf(raw: RawSeller, text: (value: Raw) => string): SellerFacts | undefined {
  const seller: SellerFacts = {};
  const put = (field: 'name' | 'representative' | 'address' | 'hosting' | 'intermediary', length: number) => {
    const value = clip(text(raw[field]), length);
    if (value) seller[field] = value;
  };
  put('name', 120);
  put('representative', 60);
  put('address', 200);
  put('hosting', 80);
  put('intermediary', 120);
  const number = text(raw.businessNumber);
  const business = number
    ? (readBusinessNumbers(number)[0]?.number ??
      (/[A-Z]|^(?:\d{8,9}|\d{11,14})$/i.test(number) ? clip(number, 40) : undefined))
    : undefined;
  if (business) seller.businessNumber = business;
  const mailOrder = text(raw.mailOrderNumber);
  const mailOrderNumber = mailOrder ? (readMailOrderNumber(mailOrder)?.number ?? undefined) : undefined;
  if (mailOrderNumber) seller.mailOrderNumber = mailOrderNumber;
  const phone = text(raw.phone);
  if (phone && /\d{3}/.test(phone))
    seller.phone = /^\d+$/.test(phone) ? (formatKoreanPhone(phone) ?? phone) : clip(phone, 40);
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/.exec(text(raw.email))?.[0];
  if (email) seller.email = email;
  const channels = (raw.channels ?? [])
    .filter(({ href }) => safeHref.test(href))
    .slice(0, 30)
    .map(
      ({ kind, href, label }): Channel => ({
        kind: kind as ChannelKind,
        href,
        ...(label && { label: clip(label, 60) }),
      }),
    );
  if (channels.length) seller.channels = channels;
  return Object.keys(seller).length ? seller : undefined;
}

function openItem(raw: RawItem, text: (value: Raw) => string, money: (value: Raw) => Money | undefined): OpenItem[] {
  const name = clip(text(raw.name), 300);
  // Data for a tracker may hold markup, which is nobody's name for a thing.
  if (!name || /<\/?[a-z!]/i.test(name)) return [];
  const counted = /\d{1,5}/.exec(text(raw.quantity))?.[0];
  const quantity = counted && Number(counted) > 0 ? Number(counted) : undefined;
  const unitPrice = money(raw.unitPrice);
  const lineTotal = money(raw.lineTotal);
  const price = money(raw.price);
  const option = clip(text(raw.option), 200);
  return [
    {
      item: {
        name,
        ...(quantity && { quantity }),
        ...(unitPrice && { unitPrice }),
        ...(option && option !== name && { option }),
      },
      ...(lineTotal && { lineTotal }),
      ...(price && { price }),
    },
  ];
}

function orderHref(href: string | undefined, base: URL): string | undefined {
  if (!href) return undefined;
  const url = URL.parse(href, base.href);
  return url && /^https?:$/.test(url.protocol) ? url.href.slice(0, 2000) : undefined;
}
