// Text → the same with card numbers (anything of 13 to 19 digits that passes Luhn) and resident numbers masked.

const long = /(?<![\d-])\d(?:[ \u00a0-]?\d){12,18}(?![\d-]?\d)/g;
/** 주민등록번호 and 외국인등록번호: a birth day, then 1 to 8 and six digits more. */
const resident = /(?<!\d)(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([ \u00a0]?[-–][ \u00a0]?)([1-8])\d{6}(?!\d)/g;

/** The Luhn check of ISO/IEC 7812-1: every second digit from the right doubled, the sum divisible by ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]);
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** First digits that ISO/IEC 7812 gives to payment cards; others are order and parcel numbers. */
const issuer = /^(?:4|5[1-5]|2[2-7]|3[4-9]|6|9)/;

/** `keep` holds what must stay though it looks like a card: the order's own number. */
export function mask(text: string, keep: readonly string[] = []): string {
  if (text.length < 13 || !/\d/.test(text)) return text;
  if (!/\d{4}/.test(text) && !/\d[ \u00a0-]\d/.test(text)) return text;
  return text.replace(resident, '$1$2$3******').replace(long, (found) => {
    const digits = found.replace(/\D/g, '');
    if (keep.includes(found) || keep.includes(digits) || !issuer.test(digits) || !passesLuhn(digits)) return found;
    let left = digits.length - 4;
    return found.replace(/\d/g, (digit) => (left-- > 0 ? '•' : digit));
  });
}

/** Every string inside a value, masked; the order's own number stays. */
export function maskAll<T>(value: T, keep: readonly string[] = []): T {
  if (typeof value === 'string') return mask(value, keep) as T;
  if (Array.isArray(value)) return value.map((one) => maskAll(one, keep)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskAll(one, keep)])) as T;
  }
  return value;
}
