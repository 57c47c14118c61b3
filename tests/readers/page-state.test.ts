// JSON that a page's own scripts left: it tells what the visible text bears out, and nothing else.
import { expect, test } from 'vitest';
import { all, capture } from '../../utils/capture';
import { dictionaryOf } from '../../utils/dictionary';
import { hasState } from '../../utils/part';
import reader from '../../utils/readers/page-state';
import { scan } from '../../utils/scan';
import { pageOf } from './page-of';

const address = 'https://shop.example/account/orders/A-100200';
const page = (state: string, body: string) => {
  const seen = pageOf(`<html lang="en"><body>${body}${state}</body></html>`, address);
  scan(seen, dictionaryOf(all.labels, ['en']));
  return seen;
};
const next = (order: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { order } } })}</script>`;
const order = {
  orderNumber: 'A-100200',
  createdAt: '2026-11-14T09:00:00Z',
  totalPrice: { value: 3450, currencyCode: 'USD' },
  lineItems: [{ name: 'Walnut tray', quantity: 2, price: 1500 }],
};
const body = '<h1>Order A-100200</h1><p>Walnut tray</p><p>$15.00</p><p>$34.50</p>';

test('number, day, goods and sums in minor units, as the page shows them', () => {
  expect(reader.read(page(next(order), body))?.orders).toEqual([
    expect.objectContaining({
      number: 'A-100200',
      orderedOn: '2026-11-14T09:00:00Z',
      total: '34.5',
      items: [{ name: 'Walnut tray', quantity: '2', unitPrice: '15' }],
    }),
  ]);
});

test('a variable in an inline script is state too', () => {
  const state = `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ detail: order })};</script>`;
  expect(reader.read(page(state, body))?.orders[0]?.number).toBe('A-100200');
});

test.each([
  ['another order’s state', next({ ...order, orderNumber: 'B-999999' }), body, undefined],
  ['a sum that the page does not show', next({ ...order, totalPrice: 9999 }), body, 'total'],
  [
    'goods that the page does not show',
    next({ ...order, lineItems: [{ name: 'Ghost lamp', quantity: 1 }] }),
    body,
    'items',
  ],
])('%s is left out', (_, state, text, field) => {
  const found = reader.read(page(state, text))?.orders[0];
  if (!field) expect(found).toBeUndefined();
  else expect(found).not.toHaveProperty(field);
});

test('state without end and poisoned keys end within bounds', () => {
  let deep = '{"orderNumber":"A-100200","items":[]}';
  for (let depth = 0; depth < 400; depth++) deep = `{"a":${deep}}`;
  const wide = `{"__proto__":{"orderNumber":"A-100200","items":[]},"b":[${'{"c":1},'.repeat(60_000)}{}]}`;
  for (const state of [deep, wide])
    expect(
      reader.read(page(`<script id="__NEXT_DATA__" type="application/json">${state}</script>`, body)),
    ).toBeUndefined();
});

test('it is wanted only where there is state, and saves no page by itself', () => {
  expect(hasState(page(next(order), body))).toBe(true);
  expect(hasState(page('', body))).toBe(false);
  const cart = pageOf(
    `<html lang="en"><body><h1>Your cart</h1><p>Walnut tray</p>${next(order)}</body></html>`,
    'https://shop.example/cart',
  );
  expect(capture(cart, { generic: true }).page).toBe('none');
});
