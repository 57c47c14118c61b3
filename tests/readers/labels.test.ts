// What stands behind a label, taken only where it is of the field's kind.
import { expect, test } from 'vitest';
import labels from '../../utils/readers/labels';
import { wordedPageOf } from './page-of';

const paidBy = (value: string) =>
  labels.read(
    wordedPageOf(`<html lang="en"><body><h1>Receipt for your order</h1>
      <table><tr><th>Order number</th><td>HP-1042</td></tr><tr><th>Payment</th><td>${value}</td></tr></table></body></html>`),
  )?.orders?.[0]?.payment;

test('a sum behind "Payment" is no way to pay', () => {
  for (const sum of ['£7.99 GBP', '$12.71 USD', 'EUR 1.200,00']) expect(paidBy(sum)).toBeUndefined();
});

test('a way to pay that we do not know is kept in its own words', () => {
  expect(paidBy('Harbour wallet')).toBe('Harbour wallet');
  expect(paidBy('JCB')).toBe('JCB');
});
