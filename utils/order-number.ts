// Order number: value text → the number in it, what its shape tells (platform, date), and what can never be one.
import { isBusinessNumber } from './business-check';
import { dayFrom, readDay } from './day-text';
import type { Day } from './model';

export interface OrderNumberShape {
  /** Shop files whose numbers look so; several may. */
  platforms: readonly string[];
  /** The order's day, where the number carries it. */
  day?: Day;
}

interface Shape {
  pattern: RegExp;
  platforms: readonly string[];
  /** Year, month and date in the pattern's groups 1 to 3; a two-digit year is of this century. */
  dated?: boolean;
}

const ymd = '(20\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])';
const shapes: readonly Shape[] = [
  { pattern: new RegExp(`^${ymd}-\\d{7}$`), platforms: ['cafe24'], dated: true },
  { pattern: new RegExp(`^${ymd}\\d{8}$`), platforms: ['naver-pay', 'youngcart5'], dated: true },
  { pattern: new RegExp(`^${ymd}\\d{9}$`), platforms: ['11st'], dated: true },
  { pattern: new RegExp(`^${ymd}(?:[01]\\d|2[0-3])[0-5]\\d\\d{6}$`), platforms: ['musinsa'], dated: true },
  { pattern: new RegExp(`^${ymd}\\d{7}$`), platforms: ['imweb'], dated: true },
  { pattern: new RegExp(`^${ymd}\\d{6}-\\d{11}$`), platforms: ['makeshop'], dated: true },
  { pattern: new RegExp(`^${ymd}-?(?=\\d*[A-Z])[0-9A-Z]{6}$`), platforms: ['ssg'], dated: true },
  { pattern: new RegExp(`^ORD${ymd}-\\d{7}$`), platforms: ['29cm'], dated: true },
  { pattern: new RegExp(`^OD${ymd}\\d{7}$`), platforms: ['eql'], dated: true },
  { pattern: /^Y(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\d{7}$/, platforms: ['oliveyoung'], dated: true },
  { pattern: /^(20\d\d)-(\d\d)-(\d\d)-[A-Z]?\d{5,6}$/, platforms: ['lotteimall', 'cjonstyle'], dated: true },
  { pattern: new RegExp(`^\\d{6}-${ymd}-\\d{10}$`), platforms: ['rakuten'], dated: true },
  {
    pattern: /^(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d{6}$/,
    platforms: ['godomall'],
    dated: true,
  },
  { pattern: /^(?:\d{3}|D\d\d)-\d{7}-\d{7}$/, platforms: ['amazon'] },
  { pattern: /^\d{2}-\d{5}-\d{5}$/, platforms: ['ebay'] },
  { pattern: /^PO-\d{3}-\d{10,20}$/, platforms: ['temu'] },
  { pattern: /^R\d{9}$/, platforms: ['spree', 'solidus'] },
];

/** What the shape of a number tells; undefined when no known platform numbers so. */
export function orderNumberShape(number: string): OrderNumberShape | undefined {
  for (const { pattern, platforms, dated } of shapes) {
    const match = number.match(pattern);
    if (!match) continue;
    if (!dated) return { platforms };
    const year = Number(match[1]);
    const day = dayFrom(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[3]));
    if (day) return { platforms, day };
  }
  return undefined;
}

/** Korean phones with their signs, parcels of the postal union (S10) and UPS, card numbers masked by stars. */
const never = [
  /^(?:\+?82-?)?0(?:2|1[016789]|[3-6]\d|70|80|50\d)-\d{3,4}-\d{4}$/,
  /^01[016789]\d{7,8}$/,
  /^1[5689]\d\d-\d{4}$/,
  /^[A-Z]{2}\d{9}[A-Z]{2}$/,
  /^1Z[0-9A-Z]{16}$/,
  /[*•●xX]{3,}/,
  /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d)?$/,
  /^\d{1,2}:\d{2}/,
  /^[+-]/,
  /^(?:\d{4}-){3}\d{4}$/,
];

/** Whether a token can be an order number at all: never a date, phone, business number, parcel number, amount or card. */
export function couldBeOrderNumber(token: string): boolean {
  if (!/^[\p{L}\d][\p{L}\d_./-]{0,47}$/u.test(token)) return false;
  // PrestaShop's references are nine capitals and nothing else.
  if (!/\d/.test(token)) return /^[A-Z]{9}$/.test(token);
  if (never.some((shape) => shape.test(token))) return false;
  if (/^\d{3}-\d{2}-\d{5}$/.test(token) && isBusinessNumber(token)) return false;
  const day = /^\d{4}[-./]|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(token) ? readDay(token) : undefined;
  return !day || day.text.length < token.length - 1;
}

const noise = /[\u00a0\u2009\u202f]/g;
const token = /[\p{L}\d][\p{L}\d_./-]{0,47}/gu;

/**
 * The order number in the text of a value: "#1004", "No. 00001234", "20261122-0000012 [복사]".
 * Words without a digit, dates and amounts around it are passed over; undefined when none or nothing but prose is there.
 */
export function readOrderNumber(text: string): { number: string; index: number } | undefined {
  const source = text.slice(0, 300).replace(noise, ' ');
  const found: { number: string; index: number; marked: boolean }[] = [];
  const day = readDay(source);
  for (const match of source.matchAll(token)) {
    const number = match[0].replace(/[._/-]+$/, '').replace(/^[nN][oO°º]\.?(?=\d)/, '');
    const index = match.index + match[0].indexOf(number);
    if (
      day &&
      index < day.index + day.text.length &&
      index + number.length > day.index &&
      number.length <= day.text.length + 1
    )
      continue;
    const after = source.slice(index + number.length, index + number.length + 2);
    const before = source.slice(Math.max(0, index - 2), index);
    // An amount, a share, a time, or points and pieces are no number of an order.
    if (/^\s?[원円元%€£₩¥]|^,\d|^:\d|^\s?[개점]/.test(after) || /[$€£₩¥￦,]\s?$/.test(before)) continue;
    // A letter glued to the digits of another script is prose ("주문번호20261122-0000012").
    const bare = number
      .replace(/^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/u, '')
      .replace(/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+.*$/u, '');
    if (!couldBeOrderNumber(bare)) continue;
    found.push({ number: bare, index: index + number.indexOf(bare), marked: /#\s?$/.test(before) });
  }
  return (
    found.find(({ marked }) => marked) ??
    found.find(({ number }) => orderNumberShape(number)) ??
    [...found].sort((a, b) => Number(/\d{4}/.test(b.number)) - Number(/\d{4}/.test(a.number)))[0]
  );
}
