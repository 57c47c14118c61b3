// Order number → what its shape tells: the platforms that number so, and the day it carries.
import { dayFrom } from './day-text';
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
