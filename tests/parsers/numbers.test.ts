import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessNumber } from '../../utils/business-check';
import {
  formatBusinessNumber,
  isCorporateNumber,
  readBusinessNumbers,
  readMailOrderNumber,
} from '../../utils/business-number';
import { numberToken } from '../../utils/number-token';
import { couldBeOrderNumber, readOrderNumber } from '../../utils/order-number';
import { orderNumberShape } from '../../utils/order-shape';
import { formatKoreanPhone, readPhone, telHref } from '../../utils/phone';

describe('business number', () => {
  test.each(['220-81-62517', '120-88-00767', '124-81-00998', '310-86-01268', '2208162517', ' 220 81 62517 '])(
    '%s holds',
    (text) => expect(isBusinessNumber(text)).toBe(true),
  );
  test.each(['123-45-67890', '220-81-62518', '000-00-00000', '02-1234-5678', '', '220-81-6251', '220-81-625170'])(
    '%s does not',
    (text) => expect(isBusinessNumber(text)).toBe(false),
  );
  test('one wrong digit never holds twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (place, digit) => {
        const wrong = [...'2208162517'];
        if (wrong[place] === String(digit)) return;
        wrong[place] = String(digit);
        // The ninth digit's product is added with its tens, so that two of its values can meet; all others differ.
        if (place !== 8) expect(isBusinessNumber(wrong.join(''))).toBe(false);
      }),
    );
  });
  test('as printed', () => {
    expect(formatBusinessNumber('2208162517')).toBe('220-81-62517');
    expect(formatBusinessNumber('22081625')).toBeUndefined();
    expect(readBusinessNumbers('사업자등록번호 : 220–81–62517 [사업자정보확인]')).toMatchObject([
      { number: '220-81-62517', valid: true },
    ]);
    expect(readBusinessNumbers('123-45-67890')).toMatchObject([{ valid: false }]);
    expect(readBusinessNumbers('주문 1234567890')).toEqual([]);
  });
  test('법인등록번호', () => {
    expect(isCorporateNumber('110111-1707178')).toBe(true);
    expect(isCorporateNumber('110111-1707179')).toBe(false);
  });
  test.each([
    ['통신판매업신고 제2021-서울마포-03127호', '제2021-서울마포-03127호'],
    ['2021-서울마포-03127', '제2021-서울마포-03127호'],
    ['제 2021-경기 성남-0312 호', '제2021-경기성남-0312호'],
    ['제2021-경기성남-0312 호', '제2021-경기성남-0312호'],
    ['제 2019 서울강남 01234 호', '제2019-서울강남-01234호'],
    ['제12345호', '제12345호'],
    ['없음', undefined],
  ])('통신판매업 %s', (text, expected) => expect(readMailOrderNumber(text)?.number).toBe(expected));
});

describe('phone', () => {
  test.each([
    ['02-6953-4417', '02-6953-4417'],
    ['02)6953-4417', '02-6953-4417'],
    ['(02) 695-4417', '02-695-4417'],
    ['0269534417', '02-6953-4417'],
    ['031.123.4567', '031-123-4567'],
    ['010-1234-5678', '010-1234-5678'],
    ['010 1234 5678', '010-1234-5678'],
    ['070-4000-1234', '070-4000-1234'],
    ['0507-1234-5678', '0507-1234-5678'],
    ['080-123-4567', '080-123-4567'],
    ['1588-1234', '1588-1234'],
    ['고객센터 1670.0876 (평일 9-18시)', '1670-0876'],
    ['+82-2-6953-4417', '02-6953-4417'],
    ['+82 10 1234 5678', '010-1234-5678'],
    ['+49 30 1234567', '+49 30 1234567'],
    ['220-81-62517', undefined],
    ['2026-11-22', undefined],
    ['제2021-서울마포-03127호', undefined],
    ['045-123-4567', undefined],
    ['20261122-0000012', undefined],
  ])('%s', (text, expected) => expect(readPhone(text)?.phone).toBe(expected));
  test('other countries', () => {
    expect(readPhone('Tel: 030 / 123 45 67', 'DE')?.phone).toBe('030 / 123 45 67');
    expect(readPhone('電話番号 03-1234-5678', 'JP')?.phone).toBe('03-1234-5678');
    expect(readPhone('0120-123-456', 'JP')?.phone).toBe('0120-123-456');
  });
  test('links', () => {
    expect(telHref('02-6953-4417')).toBe('tel:0269534417');
    expect(telHref('+49 (0)30 1234567')).toBe('tel:+49301234567');
  });
  test('formatted numbers stay what they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0(2|31|64|10|70|505)\d{3,4}\d{4}$/), (digits) => {
        const phone = formatKoreanPhone(digits);
        if (phone) expect(formatKoreanPhone(phone)).toBe(phone);
      }),
    );
  });
});

describe('order number', () => {
  test.each([
    ['20261122-0000012', ['cafe24'], '2026-11-22'],
    ['2026112212345678', ['naver-pay', 'youngcart5'], '2026-11-22'],
    ['202611221234567', ['imweb'], '2026-11-22'],
    ['20261122101530-12345678901', ['makeshop'], '2026-11-22'],
    ['ORD20261122-0000123', ['29cm'], '2026-11-22'],
    ['Y2611221234567', ['oliveyoung'], '2026-11-22'],
    ['2026-11-22-E12345', ['lotteimall', 'cjonstyle'], '2026-11-22'],
    ['216971-20261122-0000000012', ['rakuten'], '2026-11-22'],
    ['113-1234567-1234567', ['amazon'], undefined],
    ['12-34567-89012', ['ebay'], undefined],
    ['R123456789', ['spree', 'solidus'], undefined],
  ])('%s tells its shop', (number, platforms, day) => {
    expect(orderNumberShape(number)).toEqual({ platforms, ...(day ? { day } : {}) });
  });
  test('a date that is none is no date', () => {
    expect(orderNumberShape('8126943300127845')).toBeUndefined();
    expect(orderNumberShape('20269922-0000012')).toBeUndefined();
  });
  test.each([
    '010-1234-5678',
    '1588-1234',
    '220-81-62517',
    '2026-11-22',
    '2026.11.22',
    '12,000',
    'EE123456789KR',
    '1Z999AA10123456784',
    '****1234',
    '10:15',
    'Order',
    '1234-5678-1234-5678',
  ])('%s can never be one', (text) => expect(couldBeOrderNumber(text)).toBe(false));
  test.each([
    ['#1004', '1004'],
    ['No. 00001234', '00001234'],
    ['20261122-0000012 [복사]', '20261122-0000012'],
    ['주문번호20261122-0000012', '20261122-0000012'],
    ['# 12', '12'],
    ['2026-11-22 (20261122-0000012)', '20261122-0000012'],
    ['Order #W-2041 placed on 22 November 2026', 'W-2041'],
    ['AB-12/2026', 'AB-12/2026'],
    ['1234번', '1234'],
    ['31,000원', undefined],
    ['주문조회', undefined],
    ['2026-11-22', undefined],
    ['010-1234-5678', undefined],
  ])('%s → %s', (text, expected) => expect(readOrderNumber(text)?.number).toBe(expected));
});

test('nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      isBusinessNumber(text);
      readBusinessNumbers(text);
      readMailOrderNumber(text);
      readPhone(text);
      readOrderNumber(text);
      orderNumberShape(text);
    }),
  );
});

test('what stands behind a label is a number of its own, not the first of a row of figures', () => {
  expect(numberToken(' 1,1,1,1,1')).toBeUndefined();
  expect(numberToken(': 1,128,000')).toBeUndefined();
  expect(numberToken(': 1004, 2026-11-20')?.value).toBe('1004');
});
