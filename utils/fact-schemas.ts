// The nouns as they may come from outside (a page, a form, a file): known fields only, cleaned and capped.
import * as v from 'valibot';
import { cleanLine } from './clean-text';
import { safeLink } from './safe-link';

/** More than any real page has; a page that shows more is cut, not refused. */
export const caps = { orders: 200, items: 200, channels: 20, documents: 20, text: 400_000, html: 2_000_000 };

export const line = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanLine(text, cap)),
    v.minLength(1),
  );

/** A field that is not what it should be is left out rather than failing the whole order: empty beats wrong. */
export const field = <S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined));

/** A list cut to its cap, without the members that are not what they should be. */
export const list = <S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(member: S, cap: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.slice(0, cap).flatMap((one) => {
        const read = v.safeParse(member, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );

export const link = v.pipe(
  v.string(),
  v.transform((href) => safeLink(href) ?? ''),
  v.minLength(1),
);

export const money = v.object({
  amount: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e13)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const count = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));

const isDate = (text: string) => {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
export const day = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.check(isDate));
export const moment = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/),
  v.check(isDate),
);

export const paymentKinds = [
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

export const statusKinds = [
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

export const orderFields = [
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

export const seller = v.object({
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

export const source = v.object({
  reader: line(60),
  quote: v.pipe(
    v.string(),
    v.transform((text) => cleanLine(text, 500)),
  ),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const facts = v.object({
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
  sources: v.optional(
    v.fallback(v.object(Object.fromEntries(orderFields.map((name) => [name, field(source)]))), {}),
    {},
  ),
});

/** Takes out keys without a value: absent is absent, and Firefox hands `undefined` over as it is. */
export function prune<T>(value: T): T {
  if (Array.isArray(value)) return value.map(prune) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, prune(one)])) as T;
}
