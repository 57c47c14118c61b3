// What a page's script sent → a proposal with known fields, cleaned and capped; or nothing, when it is none.
import * as v from 'valibot';
import { cleanLine } from './clean-text';
import type { Proposal } from './messages';
import { safeLink } from './safe-link';

/** More than any real page has; a page that shows more is cut, not refused. */
export const caps = { orders: 200, items: 200, channels: 20, documents: 20, text: 400_000, html: 2_000_000 };

const line = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanLine(text, cap)),
    v.minLength(1),
  );

/** A field that is not what it should be is left out rather than failing the whole order: empty beats wrong. */
const field = <S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined));

/** A list cut to its cap, without the members that are not what they should be. */
const list = <S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(member: S, cap: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.slice(0, cap).flatMap((one) => {
        const read = v.safeParse(member, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );

const link = v.pipe(
  v.string(),
  v.transform((href) => safeLink(href) ?? ''),
  v.minLength(1),
);

const money = v.object({
  amount: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e13)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

const count = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));

const isDate = (text: string) => {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
const day = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.check(isDate));
const moment = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/),
  v.check(isDate),
);

const paymentKinds = [
  'card',
  'card-instalment',
  'bank-transfer',
  'virtual-account',
  'easy-pay',
  'paypal',
  'phone-billing',
  'gift-card',
  'points',
  'cash-on-delivery',
  'other',
] as const;

const statusKinds = [
  'awaiting-payment',
  'paid',
  'preparing',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
  'other',
] as const;

export const channelKinds = [
  'phone',
  'email',
  'sms',
  'kakao',
  'naver-talk',
  'channel-talk',
  'board',
  'form',
  'instagram',
  'facebook',
  'messenger',
  'line',
  'whatsapp',
  'telegram',
  'x',
  'youtube',
  'blog',
  'marketplace',
  'other',
] as const;

const orderFields = [
  'number',
  'orderedOn',
  'total',
  'items',
  'shipping',
  'discount',
  'tax',
  'payment',
  'status',
  'delivery',
  'seller',
] as const;

const seller = v.object({
  name: field(line(200)),
  businessNumber: field(line(40)),
  mailOrderNumber: field(line(80)),
  representative: field(line(100)),
  phone: field(line(40)),
  email: field(line(200)),
  address: field(line(400)),
  channels: field(
    list(v.object({ kind: v.picklist(channelKinds), href: link, label: field(line(100)) }), caps.channels),
  ),
  hosting: field(line(200)),
  intermediary: field(line(200)),
});

const source = v.object({
  reader: line(60),
  quote: v.pipe(
    v.string(),
    v.transform((text) => cleanLine(text, 500)),
  ),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const facts = v.object({
  number: field(line(80)),
  orderedOn: field(moment),
  total: field(money),
  items: field(
    list(
      v.object({
        name: line(300),
        quantity: field(count(1e6)),
        unitPrice: field(money),
        option: field(line(300)),
      }),
      caps.items,
    ),
  ),
  shipping: field(money),
  discount: field(money),
  tax: field(money),
  payment: field(v.object({ kind: v.picklist(paymentKinds), label: field(line(100)), instalments: field(count(60)) })),
  status: field(v.object({ kind: v.picklist(statusKinds), label: field(line(100)) })),
  delivery: field(v.object({ carrier: field(line(100)), trackingNumber: field(line(60)), promisedOn: field(day) })),
  seller: field(seller),
  href: field(link),
  sources: v.object(Object.fromEntries(orderFields.map((name) => [name, field(source)]))),
});

const number = v.pipe(v.number(), v.finite());

const schema = v.object({
  asked: v.boolean(),
  capture: v.object({
    page: v.picklist(['order-complete', 'order-detail', 'order-list', 'receipt', 'none']),
    orders: list(facts, caps.orders),
    shop: field(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
    claimed: field(v.object({ items: field(count(1e5)), orders: field(count(1e6)) })),
    doubts: field(list(v.picklist(orderFields), orderFields.length)),
  }),
  receipt: field(
    v.object({
      title: v.pipe(
        v.string(),
        v.transform((text) => cleanLine(text, 200)),
      ),
      // Kept as it was seen, since its hash is the evidence; only cut and made well-formed.
      text: v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, caps.text).toWellFormed()),
      ),
      html: field(
        v.pipe(
          v.string(),
          v.maxLength(caps.html),
          v.transform((html) => html.toWellFormed()),
        ),
      ),
      viewport: v.object({ width: number, height: number }),
      documents: field(list(v.object({ label: line(100), href: link }), caps.documents)),
    }),
  ),
});

/** Takes out keys without a value: absent is absent, and Firefox hands `undefined` over as it is. */
export function prune<T>(value: T): T {
  if (Array.isArray(value)) return value.map(prune) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, prune(one)])) as T;
}

/** The proposal in it, or `undefined` when the request is none. Never throws. */
export function readProposal(request: unknown): Proposal | undefined {
  const read = v.safeParse(schema, request);
  return read.success ? (prune(read.output) as Proposal) : undefined;
}

const factsAlone = v.safeParser(facts);

/** Facts typed in by hand or out of a file, held to the same caps. */
export function readFacts(request: unknown): Proposal['capture']['orders'][number] | undefined {
  const read = factsAlone(request);
  return read.success ? (prune(read.output) as Proposal['capture']['orders'][number]) : undefined;
}

const sellerAlone = v.safeParser(seller);

/** A seller's facts typed in by hand, held to the same caps. */
export function readSellerFacts(
  request: unknown,
): NonNullable<Proposal['capture']['orders'][number]['seller']> | undefined {
  const read = sellerAlone(request);
  return read.success
    ? (prune(read.output) as NonNullable<Proposal['capture']['orders'][number]['seller']>)
    : undefined;
}
