// A case, the sender and the clock in; what a letter may say of it out. Corrected facts win; nothing is invented.
import { addBusinessDays, type CalendarOptions } from '../calendar';
import { dayAt } from '../day';
import type { Case, CaseEvent, CaseFacts, Day, EventKind, Money, OrderFacts, SellerFacts } from '../model';
import type { Sender } from '../settings';
import type { Form } from './template';
import type { Words } from './words';

export type EventOf<K extends EventKind> = Extract<CaseEvent, { kind: K }>;

export interface Facts {
  case: Case;
  words: Words;
  form: Form;
  today: Day;
  order: Omit<OrderFacts, 'sources'>;
  seller: SellerFacts;
  sender: Sender;
  stated: CaseFacts;
  /** In the order in which they happened, up to now. */
  events: CaseEvent[];
  /** With the days the user added as holidays. */
  calendar: CalendarOptions;
  /** Longest text of a captured name; short in a chat. */
  room: number;
}

export interface FactOptions {
  now: Date | string;
  sender?: Sender;
  /** Answers given in the form just now, not yet recorded. */
  answers?: CaseFacts;
  /** Days the user added (settings). */
  holidays?: readonly { day: string; name: string }[];
}

/** Drops what is absent, so that a later source does not erase an earlier one. */
function present<T extends object>(value: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, v]) => v !== undefined && v !== '')) as Partial<T>;
}

export function factsOf(watched: Case, words: Words, form: Form, options: FactOptions): Facts {
  const now = new Date(options.now).toISOString();
  const events = watched.events
    .filter((event) => event.at <= now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { sources: _, ...seen } = watched.order.facts;
  const order = { ...seen, ...present(watched.order.corrected) };
  const stated: CaseFacts = {};
  for (const event of events) if (event.kind === 'facts-stated') Object.assign(stated, present(event.facts));
  return {
    case: watched,
    words,
    form,
    today: dayAt(now, watched.zone) ?? (now.slice(0, 10) as Day),
    order,
    seller: {
      ...present(order.seller),
      ...present(watched.seller?.facts),
      ...present(watched.order.corrected?.seller),
      ...present(watched.seller?.corrected),
    },
    sender: present(options.sender),
    stated: { ...stated, ...present(options.answers) },
    events,
    calendar: options.holidays ? { holidays: options.holidays } : {},
    room: form === 'mail' ? 200 : 40,
  };
}

export function eventsOf<K extends EventKind>(facts: Facts, kind: K): EventOf<K>[] {
  return facts.events.filter((event): event is EventOf<K> => event.kind === kind);
}

export function lastOf<K extends EventKind>(facts: Facts, kind: K): EventOf<K> | undefined {
  return eventsOf(facts, kind).at(-1);
}

/** Civil day of an event where the case is counted. */
export const dayOf = (event: CaseEvent, facts: Facts): Day =>
  'on' in event ? event.on : (dayAt(event.at, facts.case.zone) ?? (event.at.slice(0, 10) as Day));

const paidWithTheOrder = /^(card|card-instalment|easy-pay|paypal|phone-billing|gift-card|points)$/;

export const paymentOf = (facts: Facts) => facts.stated.payment ?? facts.order.payment;

/** A time with an offset is the day it was where the case is counted. */
export const orderedOn = (facts: Facts): Day | undefined => {
  const said = facts.order.orderedOn;
  if (said) return said.length > 10 ? (dayAt(said, facts.case.zone) ?? (said.slice(0, 10) as Day)) : (said as Day);
  const event = lastOf(facts, 'ordered');
  return event && dayOf(event, facts);
};

/** The day the money left: stated, recorded, or the day of the order where the order is paid as it is made. */
export function paidOn(facts: Facts): Day | undefined {
  const event = lastOf(facts, 'paid');
  if (facts.stated.paidOn) return facts.stated.paidOn;
  if (event) return dayOf(event, facts);
  return paidWithTheOrder.test(paymentOf(facts)?.kind ?? '') ? orderedOn(facts) : undefined;
}

export const paidAmount = (facts: Facts): Money | undefined => facts.stated.paidAmount ?? facts.order.total;

/** What is still to be paid back; undefined when the sum is unknown or nothing is left. */
export function refundable(facts: Facts): Money | undefined {
  const paid = paidAmount(facts);
  if (!paid) return undefined;
  let amount = paid.amount;
  for (const refund of eventsOf(facts, 'refunded')) {
    if (refund.full) return undefined;
    if (refund.amount.currency === paid.currency) amount -= refund.amount.amount;
  }
  return amount > 0 ? { amount, currency: paid.currency } : undefined;
}

const notReceived = new Set(['not-delivered', 'delivered-not-received']);

/** The day of receipt; a later word that nothing came takes it back. */
export function receivedOn(facts: Facts): Day | undefined {
  const event = lastOf(facts, 'delivered');
  const opened = lastOf(facts, 'opened');
  const takenBack = event && opened && opened.at > event.at && notReceived.has(opened.situation);
  return takenBack ? undefined : event?.on;
}

/** Letters that set a time to perform; they ask for the goods first and are no withdrawal. */
const demands = new Set(['kr-demand-c2c', 'uk-deadline', 'de-deadline', 'jp-demand']);

/** The last request for the money. */
export const requested = (facts: Facts) =>
  eventsOf(facts, 'refund-requested')
    .filter(({ letterId }) => !demands.has(letterId))
    .at(-1);

/** The last period that was set. */
export const demanded = (facts: Facts) =>
  eventsOf(facts, 'refund-requested')
    .filter(({ letterId }) => demands.has(letterId))
    .at(-1);

/** What a question to the seller is about: money that is to come back, goods that came, a parcel shown as delivered, or goods to come. */
export function topicOf(facts: Facts): 'refund' | 'goods' | 'parcel' | 'delivery' {
  const status = lastOf(facts, 'status-seen')?.status ?? facts.order.status;
  const situation = lastOf(facts, 'opened')?.situation;
  const sentBack = lastOf(facts, 'returned') ?? lastOf(facts, 'return-arrived');
  if (sentBack || requested(facts) || situation === 'refund-unpaid' || status?.kind === 'cancelled') return 'refund';
  if (receivedOn(facts)) return 'goods';
  const claimed =
    lastOf(facts, 'delivery-claimed') ||
    situation === 'delivered-not-received' ||
    (situation === 'not-delivered' && status?.kind === 'delivered');
  return claimed ? 'parcel' : 'delivery';
}

/** A day the seller or the page named; a later word of the seller replaces the page's. */
export const promisedOn = (facts: Facts): Day | undefined =>
  lastOf(facts, 'promised')?.until ?? facts.stated.shippingPromise?.on ?? facts.order.delivery?.promisedOn;

/** Between persons: the consumer articles do not apply (전자상거래법 제3조 제3항). */
export const betweenPersons = (facts: Facts): boolean =>
  facts.stated.sellerKind === 'individual' ||
  (facts.stated.sellerKind !== 'business' &&
    (facts.stated.channelKind === 'c2c-platform' || lastOf(facts, 'opened')?.situation === 'person-to-person'));

/** Goods that came back to the seller: three business days from that day (전자상거래법 제18조 제2항 제1호). */
export function returnDue(facts: Facts): Day | undefined {
  const arrived = lastOf(facts, 'return-arrived');
  if (facts.case.jurisdiction !== 'KR') return undefined;
  return arrived && addBusinessDays(arrived.on, 3, 'KR', facts.calendar);
}
