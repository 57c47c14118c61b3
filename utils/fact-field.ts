// A fact's name → the box to ask for it in.
import { hasBox } from './fact-box';

export interface FactField {
  name: string;
  type: 'text' | 'date' | 'number' | 'tel' | 'email' | 'payment' | 'yes-no' | 'choice';
  /** Of a choice: its values; their words are `choice.<name>.<value>`. */
  options?: readonly string[];
  /** The room of these words, where it is another. */
  words?: string;
}

/** Asked for in more boxes than one, or in that of the fact by which it is decided. */
const parts: Record<string, readonly string[]> = {
  attempts: ['attemptedOn', 'attemptWay', 'attemptOutcome'],
  delivery: ['carrier', 'trackingNumber'],
  'unfit.person': ['sellerKind'],
  'unfit.section-75': ['itemPrice'],
  'unfit.instalment': ['instalments', 'total'],
  'unfit.claims': ['unpaidBalance', 'sameStateOrNear'],
};

/** Answered by yes or no. */
export const yesNo =
  /^(sameStateOrNear|punishmentWanted|noWithdrawalWarning|phishing|payPalFriends|withdrawalInformed|returnTermsShown|zone)$/;

const choices: Record<string, readonly string[]> = {
  sellerKind: ['business', 'individual'],
  channelKind: ['own-shop', 'marketplace', 'open-chat', 'c2c-platform'],
  goodsKind: ['goods', 'custom', 'perishable', 'digital', 'service', 'subscription', 'ticket'],
  attemptWay: ['phone', 'email', 'kakao', 'sms', 'board', 'form', 'instagram', 'other'],
  attemptOutcome: ['sent', 'no-answer', 'bounced', 'dead'],
  cardBrand: ['domestic', 'visa', 'mastercard', 'amex', 'discover', 'unionpay', 'jcb'],
};

const numbers =
  /^(total|paidAmount|shipping|discount|itemPrice|unpaidBalance|refundedAmount|instalmentsPaid|instalments)$/;

/** The boxes for these facts, in their order. */
export function factFields(names: readonly string[]): FactField[] {
  return [...new Set(names.filter(hasBox).flatMap((name) => parts[name] ?? [name]))].map(fieldOf);
}

/** The box for one fact. */
export function fieldOf(name: string): FactField {
  const options = choices[name];
  if (options) return { name, type: 'choice', options, ...(name === 'attemptWay' && { words: 'channel' }) };
  if (name === 'payment') return { name, type: 'payment' };
  if (yesNo.test(name)) return { name, type: 'yes-no' };
  if (/On$|Until$|By$|^(shippingPromise|event-date)$/.test(name)) return { name, type: 'date' };
  if (numbers.test(name)) return { name, type: 'number' };
  if (/phone$/.test(name)) return { name, type: 'tel' };
  if (/email$/.test(name)) return { name, type: 'email' };
  return { name, type: 'text' };
}
