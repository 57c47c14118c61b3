// Text behind an order-number label → the number, or nothing when it is a date, an amount, a count or a sentence.
import { couldBeOrderNumber } from './order-number';

const lead = /^[\s#№:：.(（[【-]*(?:(?:nr|no|n[°º]|id)\b(?!-)\.?[\s:#]*)?/i;
const token = /^[A-Za-z0-9](?:[A-Za-z0-9_/.-]{0,38}[A-Za-z0-9])?(?![\w-])/;
const day = /^(?:(?:19|20)?\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2})$/;
const amountTail = /^\s?(?:원|円|元|개|건|점|%|€|₩|\$|£|,\d|[:.]\d{2}\b)/;

/** The number at the start of a text; `marked` when a `#` or a label's own sign stood before it. */
export function numberToken(text: string): { value: string; marked: boolean } | undefined {
  const head = lead.exec(text)?.[0] ?? '';
  const found = token.exec(text.slice(head.length, head.length + 60));
  if (!found) return undefined;
  const value = found[0];
  if (day.test(value) || !couldBeOrderNumber(value)) return undefined;
  if (amountTail.test(text.slice(head.length + value.length))) return undefined;
  return { value, marked: /[#№]/.test(head) };
}
