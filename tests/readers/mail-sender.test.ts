// Mails that the user points at: the shop is who sent, who is thanked for, or who signs; a page that is no mail has no sender.
import { expect, test } from 'vitest';
import { capture } from '../../utils/capture';
import { pageOf } from './page-of';

const order = '<p>Order number: ML-2209</p><p>Order date: 2026-11-03</p><p>Order total: $54.00</p>';
const read = (body: string, url = 'https://mail.example/m/2') =>
  capture(pageOf(`<html lang="en"><body>${body}</body></html>`, url, true), { generic: true }).orders[0];

test.each([
  ['<p>From: Mossy Lane &lt;orders@mossy.example&gt;</p>', '', 'Mossy Lane'],
  ['<table><tr><td>From</td><td>Mossy Lane &lt;orders@mossy.example&gt;</td></tr></table>', '', 'Mossy Lane'],
  ['<p>Hi Dana, thank you for shopping with Mossy Lane!</p>', '', 'Mossy Lane'],
  ['', '<p>Cheers,</p><p>The Mossy Lane team</p>', 'Mossy Lane'],
  ['<p>Sold by Rivermart.co.uk as usual.</p>', '', 'Rivermart.co.uk'],
])('%s%s', (before, after, name) => {
  expect(read(before + order + after)?.seller?.name).toBe(name);
});

test('thanks for an order name nobody', () => {
  expect(read(`<p>Thank you for using your account.</p>${order}`)?.seller?.name).toBeUndefined();
});

test('a mail of the payment service names the way to pay', () => {
  expect(read(`${order}<p>PayPal (Europe) S.à r.l. et Cie, S.C.A.</p>`)?.payment?.label).toBe('PayPal');
});

test('a page that is no mail has no sender', () => {
  expect(
    read(`<p>From: Mossy Lane &lt;a@b.example&gt;</p>${order}`, 'https://shop.example/orders/2209')?.seller?.name,
  ).not.toBe('Mossy Lane');
});
