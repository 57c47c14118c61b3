// Company numbers of other countries, as footers print them.
import { describe, expect, test } from 'vitest';
import { readCompanyNumber } from '../../utils/company-number';

describe('with letters of their country', () => {
  test.each([
    ['DE136695976', 'DE136695976', 'DE'],
    ['DE 136 695 976 · Amtsgericht Köln', 'DE136695976', 'DE'],
    ['FR40303265045', 'FR40303265045', 'FR'],
    ['FR 40 303 265 045 RCS Paris', 'FR40303265045', 'FR'],
    ['NL123456789B01', 'NL123456789B01', 'NL'],
    ['BE 0428.759.497', 'BE0428759497', 'BE'],
    ['GB 980 7806 84', 'GB980780684', 'GB'],
    ['T7000012050002', 'T7000012050002', 'JP'],
    ['CHE-123.456.789 MWST', 'CHE123456789MWST', 'CH'],
  ])('%s', (text, number, country) => {
    expect(readCompanyNumber(text)).toEqual({ number, country });
  });
});

describe('digits alone need their label', () => {
  test.each([
    ['7000012050002', '7000012050002', 'JP'],
    ['11.222.333/0001-81', '11222333000181', 'BR'],
    ['51 824 753 556', '51824753556', 'AU'],
    ['04595257', '04595257', 'TW'],
    ['SC123456', 'SC123456', 'GB'],
  ])('%s', (text, number, country) => {
    expect(readCompanyNumber(text, true)).toEqual({ number, country });
    if (/^\d/.test(text)) expect(readCompanyNumber(text)).toBeUndefined();
  });
});

test.each([
  'DE136695977',
  'FR41303265045',
  'T7000012050003',
  'T8000012050002',
  'order 20261122-0000012',
  '2026-11-22',
  '',
])('%s is none', (text) => {
  expect(readCompanyNumber(text)).toBeUndefined();
});
