// Every shop reads its own pages, refuses its carts and checkouts, and keeps its hands off everyone else's pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { capture } from '../utils/capture';
import type { Capture, OrderFacts } from '../utils/model';
import { indexPage, type Page } from '../utils/page';
import { recognise } from '../utils/recognise';
import type { Shop } from '../utils/shop';

interface Expected extends Pick<Capture, 'page'> {
  url: string;
  /** How the structure is known: from the platform's source, a saved page, its docs, or a third party's reader. */
  basis: 'source' | 'page' | 'docs' | 'reader';
  orders: Omit<OrderFacts, 'sources'>[];
}

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
      expected: JSON.parse(readFileSync(join(folder, id, name.replace('.html', '.json')), 'utf8')) as Expected | null,
    })),
);

function open(html: string, asked = false): Page {
  const url = /^<!-- url: (\S+) -->/.exec(html)?.[1] ?? 'https://shop.example/';
  const { document } = new Window({ url });
  document.write(html);
  return indexPage(document as unknown as Document, new URL(url), { asked });
}

/** What must hold of one order: all that is expected, and no number, sum or item that is not. */
function judge(order: OrderFacts | undefined, expected: Omit<OrderFacts, 'sources'>) {
  const wanted = { ...expected };
  const got: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(wanted), 'number', 'total', 'items'] as (keyof typeof wanted)[])) {
    const value = order?.[key];
    if (value === undefined) continue;
    const want = wanted[key];
    // Of a seller, a parcel, a payment and a status only what is named is compared; labels may say more.
    got[key] =
      typeof want === 'object' && !Array.isArray(want)
        ? Object.fromEntries(Object.entries(want).map(([part, text]) => [part, likened(value, part, text)]))
        : value;
  }
  expect(got).toEqual(wanted);
}

function likened(value: unknown, part: string, text: unknown): unknown {
  const found = (value as Record<string, unknown>)[part];
  return part === 'label' && `${found}`.includes(`${text}`) ? text : found;
}

test('every shop has a page that it reads and one that it refuses', () => {
  const lacking = shops
    .map(({ id }) => id)
    .filter((id) => {
      const own = fixtures.filter((fixture) => fixture.id === id);
      return !own.some(({ expected }) => expected) || !own.some(({ expected }) => !expected);
    });
  expect(lacking, 'add tests/shops/<shop>/<page>.html and .json').toEqual([]);
});

describe.each(fixtures)('$name', ({ id, name, html, expected }) => {
  const asked = expected?.page === 'receipt';
  const seen = open(html, asked);

  test('is read by its own shop', () => {
    const own = shops.find((one) => one.id === id)?.shop;
    expect(own, `utils/shops/${id}.ts`).toBeDefined();
    if (own) expect(recognise(own, seen), 'is its own').not.toBeUndefined();
    const found = capture(seen);
    if (!expected) return expect(found.page, 'must refuse').toBe('none');
    expect({ page: found.page, shop: found.shop }).toEqual({ page: expected.page, shop: id });
    expect(found.orders.length).toBe(expected.orders.length);
    expected.orders.forEach((order, at) => {
      judge(found.orders[at], order);
    });
  });

  test('the generic readers alone save nothing wrong of it', () => {
    const found = capture(seen, { generic: true });
    if (!expected) return expect(found.page).toBe('none');
    for (const { number, total } of found.orders) {
      const order = expected.orders.find((one) => one.number === number) ?? expected.orders[0];
      if (number) expect(expected.orders.map((one) => one.number)).toContain(number);
      if (total && order?.total) expect(total).toEqual(order.total);
    }
  });

  test(`${name} is for no other shop`, () => {
    const claimants = shops.filter((one) => one.id !== id && recognise(one.shop, seen) !== undefined);
    expect(claimants.map((one) => one.id)).toEqual([]);
  });
});
