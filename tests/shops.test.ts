// Every shop reads its own pages, refuses its carts and checkouts, and keeps its hands off everyone else's pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { OrderFacts, PageKind } from '../utils/model';
import { indexPage, type Page } from '../utils/page';
import type { Raw, RawOrder } from '../utils/reader';
import { recognise, type Shop } from '../utils/shop';

const shops = Object.entries(import.meta.glob<Shop>('../utils/shops/*.ts', { eager: true, import: 'default' })).map(
  ([path, shop]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), shop }),
);
const folder = join(import.meta.dirname, 'shops');
const fixtures = readdirSync(folder).flatMap((id) =>
  readdirSync(join(folder, id))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      id,
      name: `${id}/${name}`,
      html: readFileSync(join(folder, id, name), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, id, name.replace('.html', '.json')), 'utf8')) as {
        url: string;
        page: PageKind;
        orders: Partial<OrderFacts>[];
      } | null,
    })),
);

function page(html: string): Page {
  const url = /^<!-- url: (\S+) -->/.exec(html)?.[1] ?? 'https://shop.example/';
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  const document = window.document as unknown as Document;
  document.write(html);
  return indexPage(document, new URL(url));
}

const digits = (text: string) => text.replace(/^(\d+\.\d)$/, '$10').replace(/\D/g, '');

/** What a shop file hands over, as far as it can be compared before it is normalised. */
function facts(seen: Page, raw: RawOrder) {
  const text = (value: Raw | readonly Raw[]): string =>
    Array.isArray(value)
      ? value.map(text).join(' ')
      : typeof value === 'object' && value
        ? seen.text(value as Element)
        : `${value ?? ''}`.replace(/\s+/g, ' ').trim();
  const sum = (value: Raw | readonly Raw[]) =>
    Array.isArray(value) ? String(value.reduce((all, one) => all + Number(digits(text(one))), 0)) : digits(text(value));
  const first = (value: Raw) =>
    typeof value === 'object' && value
      ? (seen.runs.find((run) => value.contains(run.element))?.text ?? '')
      : text(value);
  return {
    number: /[A-Z]*\d[\w-]*|[A-Z]{9}/.exec(text(raw.number))?.[0] ?? '',
    orderedOn: Boolean(raw.orderedOn) || /\b20\d{6}-/.test(text(raw.number)),
    total: digits(text(raw.total)),
    shipping: sum(raw.shipping),
    discount: sum(raw.discount),
    payment: first(raw.payment),
    status: first(raw.status),
    carrier: text(raw.carrier),
    trackingNumber: digits(text(raw.trackingNumber)),
    items: (raw.items ?? []).map((item) => ({
      name: text(item.name),
      option: text(item.option),
      quantity: digits(text(item.quantity)),
    })),
  };
}

function comparable(order: Partial<OrderFacts>) {
  const amount = (money?: { amount: number }) => (money ? `${money.amount}` : '');
  return {
    number: order.number ?? '',
    orderedOn: Boolean(order.orderedOn),
    total: amount(order.total),
    shipping: amount(order.shipping),
    discount: amount(order.discount),
    payment: order.payment?.label ?? '',
    status: order.status?.label ?? '',
    carrier: order.delivery?.carrier ?? '',
    trackingNumber: order.delivery?.trackingNumber ?? '',
    items: (order.items ?? []).map((item) => ({
      name: item.name,
      option: item.option ?? '',
      quantity: `${item.quantity ?? ''}`,
    })),
  };
}

describe.each(fixtures)('$name', ({ id, name, html, expected }) => {
  const seen = page(html);

  test('is read by its own shop', () => {
    const own = shops.find((one) => one.id === id)?.shop;
    expect(own, `utils/shops/${id}.ts`).toBeDefined();
    if (!own) return;
    const found = recognise(own, seen);
    if (!expected) return expect(found ? own.read(seen, found.kind) : found, 'must refuse').toBeFalsy();
    expect(found ? found.kind : found).toBe(expected.page);
    const orders = found ? (own.read(seen, found.kind)?.orders ?? []) : [];
    expect(orders.length).toBe(expected.orders.length);
    expected.orders.forEach((order, at) => {
      const raw = orders[at];
      const got = raw && facts(seen, raw);
      const want = comparable(order);
      for (const field of [
        'orderedOn',
        'shipping',
        'discount',
        'payment',
        'status',
        'carrier',
        'trackingNumber',
      ] as const)
        if (got && !got[field]) Object.assign(want, { [field]: got[field] });
      expect(got).toEqual(want);
    });
  });

  test.each(shops.filter((one) => one.id !== id))(`${name} is not for $id`, ({ shop }) => {
    expect(recognise(shop, seen)).toBeUndefined();
  });
});
