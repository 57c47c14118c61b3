// (a case, its plan) → the facts that would make its dates exact: those the plan asks for first, those it could use after.
import { factFields } from './fact-field';
import type { Case, CaseFacts, Jurisdiction, Money, PaymentKind, Plan, Situation } from './model';

const byPayment: Partial<Record<PaymentKind, readonly string[]>> = {
  card: ['cardIssuer', 'cardBrand', 'cardBillOn'],
  'card-instalment': ['cardIssuer', 'cardBrand', 'cardBillOn', 'instalments', 'nextInstalmentOn'],
  'bank-transfer': ['payeeName', 'bankName', 'accountNumber', 'phishing'],
  'virtual-account': ['payeeName', 'bankName', 'accountNumber', 'phishing'],
  'easy-pay': ['autoConfirmOn', 'phishing'],
  paypal: ['payPalFriends', 'cardBrand'],
};
const byCountry: Partial<Record<Jurisdiction, readonly string[]>> = {
  US: ['firstStatementOn', 'sameStateOrNear', 'unpaidBalance'],
  UK: ['itemPrice', 'withdrawalInformed'],
  EU: ['debitedOn', 'withdrawalInformed'],
  DE: ['debitedOn', 'withdrawalInformed'],
  JP: ['returnTermsShown', 'nextInstalmentOn'],
};
const bySituation: Partial<Record<Situation, readonly string[]>> = {
  'person-to-person': ['platformName', 'sellerNick', 'confirmedOn'],
  'seller-closed': ['closedOn', 'insolvencyFilingBy'],
  'delivered-not-received': ['deliveryClaimedOn'],
  'wrong-or-defective': ['deliveredOn', 'defectKnownOn'],
  'refund-unpaid': ['returnedOn', 'returnArrivedOn'],
};
const always = ['paidOn', 'shippingPromise', 'sellerCountry', 'sellerKind', 'channelKind', 'goodsKind'] as const;

/** What was stated so far, later statements over earlier ones. */
function statedOf({ events }: Case): CaseFacts {
  const stated = events.flatMap((event) => (event.kind === 'facts-stated' ? [event] : []));
  return Object.assign({}, ...stated.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ facts }) => facts));
}

/** Names of the facts to offer, and of those that the plan itself asks for. */
export function usefulFacts(one: Case, { step }: Plan): { asked: string[]; names: string[] } {
  const facts = statedOf(one);
  const payment = facts.payment ?? one.order.corrected?.payment ?? one.order.facts.payment;
  const opened = one.events.filter((event) => event.kind === 'opened').at(-1)?.situation;
  const closed = one.events.some(({ kind }) => kind === 'business-closed');
  const asked = factFields(step.asks ?? []).map(({ name }) => name);
  const names = [
    ...asked,
    ...always,
    ...((payment && byPayment[payment.kind]) ?? []),
    ...(byCountry[one.jurisdiction] ?? []),
    ...((opened && bySituation[opened]) ?? []),
    ...(closed ? ['insolvencyFilingBy'] : []),
  ];
  return { asked, names: [...new Set(names)] };
}

const isMoney = (value: object): value is Money => 'amount' in value && 'currency' in value;

/** What the boxes hold at first: the facts as stated. Sums in whole units of their currency. */
export function statedBoxes(one: Case, places: number): Record<string, string> {
  const boxes: Record<string, string> = {};
  for (const [name, value] of Object.entries(statedOf(one))) {
    if (typeof value === 'boolean') boxes[name] = value ? 'yes' : 'no';
    else if (typeof value === 'string' || typeof value === 'number') boxes[name] = String(value);
    else if (name === 'shippingPromise' && 'on' in value) boxes[name] = value.on;
    else if (name === 'payment' && 'instalments' in value) boxes.instalments = String(value.instalments);
    else if (typeof value === 'object' && isMoney(value)) boxes[name] = String(value.amount / 10 ** places);
  }
  return boxes;
}
