// Korean registration numbers: 사업자등록번호 (10 digits) and 법인등록번호 (13 digits), with their check digits.

import { digitsOf, isBusinessNumber } from './business-check';

/** `000-00-00000` of ten digits however grouped; undefined when there are not ten. */
export function formatBusinessNumber(text: string): string | undefined {
  const digits = digitsOf(text.trim());
  return /^\d{10}$/.test(digits) ? digits.replace(/^(\d{3})(\d{2})/, '$1-$2-') : undefined;
}

export interface BusinessNumberFound {
  number: string;
  /** The check digit holds. A printed number with a wrong one is a finding of its own. */
  valid: boolean;
  text: string;
  index: number;
}

const printed = /(?<![\d-])(\d{3})\s?[-‐‑–—−.]?\s?(\d{2})\s?[-‐‑–—−.]?\s?(\d{5})(?![\d-])/g;

/** Numbers shaped like a 사업자등록번호, in order; ten digits in a row only when their check digit holds. */
export function readBusinessNumbers(text: string): BusinessNumberFound[] {
  return [...text.slice(0, 4000).matchAll(printed)].flatMap((match) => {
    const number = `${match[1]}-${match[2]}-${match[3]}`;
    const valid = isBusinessNumber(number);
    const grouped = match[0].length > 10;
    return valid || grouped ? [{ number, valid, text: match[0], index: match.index }] : [];
  });
}

/** Whether thirteen digits are a 법인등록번호 (weights 1 2 1 2 …; numbers issued since 2025 may not follow it). */
export function isCorporateNumber(text: string): boolean {
  const digits = digitsOf(text.trim());
  if (!/^\d{13}$/.test(digits) || /^0+$/.test(digits)) return false;
  const d = [...digits].map(Number);
  const sum = d.slice(0, 12).reduce((total, digit, i) => total + digit * (i % 2 ? 2 : 1), 0);
  return (10 - (sum % 10)) % 10 === d[12];
}

const mailOrder =
  /제?\s?((?:19|20)\d\d)\s?(?:년\s?)?[-‐‑–—−\s]?\s?((?:[가-힣]{2,7}\s?){1,2}?)\s?[-‐‑–—−\s]?\s?제?\s?(\d{3,6})\s?호?(?!\d)/;

/** The 통신판매업 신고번호 of a text, `제2021-서울마포-03127호`; old ones without a year as printed. */
export function readMailOrderNumber(text: string): { number: string; text: string; index: number } | undefined {
  const source = text.slice(0, 300);
  const match = source.match(mailOrder);
  if (match?.index === undefined) {
    const old = source.match(/제?\s?(\d{2,6})\s?호/) ?? source.match(/제\s?([가-힣]{2,8}-?\d{3,6})\s?호?/);
    return old?.index === undefined ? undefined : { number: `제${old[1]}호`, text: old[0], index: old.index };
  }
  const place = (match[2] ?? '').replace(/\s/g, '');
  return { number: `제${match[1]}-${place}-${match[3]}호`, text: match[0], index: match.index };
}
