// Order number: value text → the number in it, and what can never be one.
import { isBusinessNumber } from './business-check';
import { readDay } from './day-text';

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

/** Numbers that begin with their day, and those of Amazon, eBay, Temu, Rakuten and Spree. */
const known =
  /^(?:[A-Z]{0,3}20\d\d(?:0[1-9]|1[0-2])[0-3]\d\S|(?:\d{3}|D\d\d)-\d{7}-\d{7}$|\d\d-\d{5}-\d{5}$|PO-\d{3}-\d{10}|\d{6}-20\d{6}-|R\d{9}$)/;

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
    found.find(({ number }) => known.test(number)) ??
    [...found].sort((a, b) => Number(/\d{4}/.test(b.number)) - Number(/\d{4}/.test(a.number)))[0]
  );
}
