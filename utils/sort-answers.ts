// What was typed into the boxes of facts → where each fact belongs.
import { yesNo } from './fact-field';
import type {
  AttemptOutcome,
  CaseEvent,
  CaseFacts,
  ChannelKind,
  Day,
  Money,
  OrderFacts,
  Payment,
  PaymentKind,
  SellerFacts,
} from './model';
import type { Happening } from './new-event';
import type { Sender } from './settings';

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

/** Days of records that cannot be as they were written: the record is made again with the right one. */
const recorded: Record<string, CaseEvent['kind']> = {
  requestedOn: 'refund-requested',
  filedOn: 'filed',
  answeredOn: 'answered',
  refundedOn: 'refunded',
};

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
  /** The day on which what is recorded of an impossible moment happened. */
  eventsOn?: Day;
  /** A way in which the seller was contacted before, as it went. */
  attempt?: { on?: Day; channel?: ChannelKind; outcome?: AttemptOutcome };
  /** The day of the last record of a kind whose own day cannot be. */
  recordedOn?: Partial<Record<CaseEvent['kind'], Day>>;
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
    else if (name === 'carrier' || name === 'trackingNumber')
      answers.order.delivery = { ...answers.order.delivery, [name]: value };
    else if (name === 'attemptedOn') answers.attempt = { ...answers.attempt, on: value as Day };
    else if (name === 'attemptWay') answers.attempt = { ...answers.attempt, channel: value as ChannelKind };
    else if (name === 'attemptOutcome') answers.attempt = { ...answers.attempt, outcome: value as AttemptOutcome };
    else if (name === 'payment') answers.order.payment = { kind: value as PaymentKind } satisfies Payment;
    else if (name === 'channel') Object.assign(answers.seller, channelOf(value));
    else if (name === 'zone') {
      if (value === 'yes') answers.ownZone = true;
    } else if (name === 'event-date') answers.eventsOn = value as Day;
    else if (name === 'instalments')
      answers.facts.payment = { kind: 'card-instalment', instalments: Math.round(Number(value)) };
    else if (name === 'shippingPromise') answers.facts.shippingPromise = { on: value as Day };
    else if (recorded[name]) answers.recordedOn = { ...answers.recordedOn, [recorded[name]]: value };
    else if (happenings[name]) answers.happened.push(happenings[name](value as Day));
    else if (yesNo.test(name)) Object.assign(answers.facts, { [name]: value === 'yes' });
    else if (name === 'paidAmount' || name === 'itemPrice' || name === 'unpaidBalance' || name === 'refundedAmount')
      answers.facts[name] = money(value);
    else if (name === 'instalmentsPaid') answers.facts.instalmentsPaid = Number(value);
    else Object.assign(answers.facts, { [name]: value });
  }
  return answers;
}
