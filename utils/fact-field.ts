// A fact's name → the box to ask for it in; and what was typed → where each fact belongs.
import type { CaseFacts, Day, Money, OrderFacts, Payment, PaymentKind, SellerFacts } from './model';
import type { Happening } from './new-event';
import type { Sender } from './settings';

export interface FactField {
  name: string;
  type: 'text' | 'date' | 'number' | 'tel' | 'email' | 'payment' | 'yes-no' | 'choice';
  /** Of a choice: its values; their words are `choice.<name>.<value>`. */
  options?: readonly string[];
}

/** Facts that a box cannot hold: they come from what is recorded. `unfit.…` names why a letter does not fit the case. */
const notAsked =
  /^unfit\.|^(attempts|delivery|shippingPromise|requestedOn|filedOn|receivedOn|answeredOn|refundedOn|evidence|clock|event-date)$/;

const yesNo =
  /^(sameStateOrNear|punishmentWanted|noWithdrawalWarning|phishing|payPalFriends|withdrawalInformed|returnTermsShown|zone)$/;

const choices: Record<string, readonly string[]> = {
  sellerKind: ['business', 'individual'],
  channelKind: ['own-shop', 'marketplace', 'open-chat', 'c2c-platform'],
  goodsKind: ['goods', 'custom', 'perishable', 'digital', 'service', 'subscription', 'ticket'],
  cardBrand: ['domestic', 'visa', 'mastercard', 'amex', 'discover', 'unionpay', 'jcb'],
};

const numbers =
  /^(total|paidAmount|shipping|discount|itemPrice|unpaidBalance|refundedAmount|instalmentsPaid|instalments)$/;

/** Days that are things that happened: they are recorded as such. */
const happenings: Record<string, (on: Day) => Happening> = {
  deliveredOn: (on) => ({ kind: 'delivered', on }),
  defectKnownOn: (on) => ({ kind: 'defect-known', on }),
  returnedOn: (on) => ({ kind: 'returned', on }),
  returnArrivedOn: (on) => ({ kind: 'return-arrived', on }),
  returnRefusedOn: (on) => ({ kind: 'return-refused', on }),
  deliveryClaimedOn: (on) => ({ kind: 'delivery-claimed', on }),
  siteDownOn: (on) => ({ kind: 'site-down', on }),
  closedOn: (on) => ({ kind: 'business-closed', on }),
  addressUnknownOn: (on) => ({ kind: 'address-unknown', on }),
  promisedUntil: (until) => ({ kind: 'promised', until }),
};

/** The boxes for these facts, in their order. */
export function factFields(names: readonly string[]): FactField[] {
  return [...new Set(names)].filter((name) => !notAsked.test(name)).map(fieldOf);
}

/** The box for one fact. */
export function fieldOf(name: string): FactField {
  const options = choices[name];
  if (options) return { name, type: 'choice', options };
  if (name === 'payment') return { name, type: 'payment' };
  if (yesNo.test(name)) return { name, type: 'yes-no' };
  if (/On$|Until$|By$|^shippingPromise$/.test(name)) return { name, type: 'date' };
  if (numbers.test(name)) return { name, type: 'number' };
  if (/phone$/.test(name)) return { name, type: 'tel' };
  if (/email$/.test(name)) return { name, type: 'email' };
  return { name, type: 'text' };
}

/** One way to reach the seller, as typed: a mail address, a number, or a page. */
function channelOf(typed: string): SellerFacts {
  if (typed.includes('@') && !/^https?:/.test(typed)) return { email: typed };
  if (/^[\d\s()+.-]{7,}$/.test(typed)) return { phone: typed };
  const href = /^https?:/.test(typed) ? typed : `https://${typed}`;
  return { channels: [{ kind: 'other', href }] };
}

export interface Answers {
  facts: CaseFacts;
  sender: Sender;
  seller: SellerFacts;
  order: Partial<Omit<OrderFacts, 'sources' | 'href'>>;
  happened: Happening[];
  /** The case's days are to be counted in its country's own zone. */
  ownZone?: true;
}

/** What was typed, sorted by whom it concerns; empty boxes are left out. Sums are whole units of the currency as shown. */
export function sortAnswers(values: Record<string, string>, currency: string, places: number): Answers {
  const answers: Answers = { facts: {}, sender: {}, seller: {}, order: {}, happened: [] };
  const money = (text: string): Money => ({ amount: Math.round(Number(text) * 10 ** places), currency });
  for (const [name, typed] of Object.entries(values)) {
    const value = typed.trim();
    if (!value) continue;
    const [owner, key] = name.split('.');
    if (owner === 'sender' && key) Object.assign(answers.sender, { [key]: value });
    else if (owner === 'seller' && key) Object.assign(answers.seller, { [key]: value });
    else if (name === 'number') answers.order.number = value;
    else if (name === 'orderedOn') answers.order.orderedOn = value as Day;
    else if (name === 'total' || name === 'shipping' || name === 'discount') answers.order[name] = money(value);
    else if (name === 'items') answers.order.items = [{ name: value }];
    else if (name === 'payment') answers.order.payment = { kind: value as PaymentKind } satisfies Payment;
    else if (name === 'channel') Object.assign(answers.seller, channelOf(value));
    else if (name === 'zone') {
      if (value === 'yes') answers.ownZone = true;
    } else if (name === 'instalments')
      answers.facts.payment = { kind: 'card-instalment', instalments: Math.round(Number(value)) };
    else if (name === 'shippingPromise') answers.facts.shippingPromise = { on: value as Day };
    else if (happenings[name]) answers.happened.push(happenings[name](value as Day));
    else if (yesNo.test(name)) Object.assign(answers.facts, { [name]: value === 'yes' });
    else if (name === 'paidAmount' || name === 'itemPrice' || name === 'unpaidBalance' || name === 'refundedAmount')
      answers.facts[name] = money(value);
    else if (name === 'instalmentsPaid') answers.facts.instalmentsPaid = Number(value);
    else Object.assign(answers.facts, { [name]: value });
  }
  return answers;
}
