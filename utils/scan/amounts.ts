// A run of the page → the text its amount stands in, with the currency's mark beside it; what of it is money at all.
import type { Amount } from '../money';
import type { Page } from '../page';

const loneMark = /^[-−+]?\s?(?:[A-Z]{0,3}\s?\p{Sc}|[A-Z]{3}|원|円|元|kr\.?|zł|Kč|Ft|TL|RM|Rp)$/u;
const loneNumber = /^[-−+]?\s?\d[\d.,'\u00a0\u202f ]*$/;

/** A run's text, joined with the currency's mark when the page prints that in a run of its own beside the number. */
export function amountText({ runs }: Page, at: number): string {
  const run = runs[at];
  if (!run) return '';
  if (!loneNumber.test(run.text)) return run.text;
  const before = runs[at - 1];
  if (before?.block === run.block && loneMark.test(before.text)) return before.text + run.text;
  const after = runs[at + 1];
  return after?.block === run.block && loneMark.test(after.text) ? run.text + after.text : run.text;
}

/** A number of pieces, a parcel's or an order's number: digits without any mark of money. */
export const isPrinted = ({ text }: Amount) => !/^[\s(+-]*\d+[\s)]*$/.test(text);

/** "Gesamtbetrag EUR": a currency beside a label, where the amounts have none. */
export const loneCode =
  /(?:^|[\s(/])(EUR|USD|GBP|CHF|CAD|AUD|NZD|KRW|JPY|TWD|CNY|PLN|SEK|DKK|NOK|CZK|HKD|SGD)(?:$|[\s):])/;
