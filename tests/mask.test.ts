// Card and resident numbers never leave a page; numbers that only look alike stay readable.
import { describe, expect, test } from 'vitest';
import { mask, maskAll, passesLuhn } from '../utils/mask';

describe('mask', () => {
  test.each([
    ['카드번호 4111-1111-1111-1111 일시불', '카드번호 ••••-••••-••••-1111 일시불'],
    ['5555 5555 5555 4444', '•••• •••• •••• 4444'],
    ['378282246310005', '•••••••••••0005'],
    ['900101-1234567 님', '900101-1****** 님'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    '주문번호 2026112216402799',
    '운송장 684218837710',
    '4111-1111-1111-1112',
    '02-6953-4417',
    '제2021-서울마포-03127호',
    '2026-11-22 16:40:31',
  ])('leaves %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  test("an order's own number stays, whatever it looks like", () => {
    expect(mask('주문번호 4111111111111111', ['4111111111111111'])).toBe('주문번호 4111111111111111');
  });

  test('reaches every string of a value', () => {
    expect(maskAll({ payment: { label: 'VISA 4111111111111111' }, items: [{ name: 'x' }] })).toEqual({
      payment: { label: 'VISA ••••••••••••1111' },
      items: [{ name: 'x' }],
    });
  });

  test('Luhn', () => {
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
    expect(passesLuhn('0000000000000000')).toBe(false);
  });
});
