// An event of a case as it may come from a form or a file → the event with known fields, capped; or nothing.
import * as v from 'valibot';
import { channelKinds, day, field, line, money, paymentKinds, prune, statusKinds } from './fact-schemas';
import type { CaseEvent, CaseFacts, EventKind } from './model';

/** Long words of the user, the seller or a letter: line breaks kept. */
const words = v.pipe(v.string(), v.maxLength(50_000));
const name = v.pipe(v.string(), v.maxLength(200));
const instant = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'), v.maxLength(30));
const channel = v.picklist(channelKinds);
const agency = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const payment = v.object({ kind: v.picklist(paymentKinds), label: field(line(100)), instalments: field(v.number()) });
const yes = v.boolean();

const factEntries = {
  sellerCountry: field(name),
  sellerKind: field(v.picklist(['business', 'individual'])),
  channelKind: field(v.picklist(['own-shop', 'marketplace', 'open-chat', 'c2c-platform'])),
  goodsKind: field(v.picklist(['goods', 'custom', 'perishable', 'digital', 'service', 'subscription', 'ticket'])),
  paidOn: field(day),
  paidAmount: field(money),
  payment: field(payment),
  shippingPromise: field(v.object({ on: day, vague: field(yes) })),
  contractDocumentOn: field(day),
  autoConfirmOn: field(day),
  cardBillOn: field(day),
  nextInstalmentOn: field(day),
  instalmentsPaid: field(v.number()),
  cardBrand: field(v.picklist(['visa', 'mastercard', 'amex', 'discover', 'unionpay', 'jcb', 'domestic'])),
  cardIssuer: field(name),
  cardLast4: field(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  approvalNumber: field(name),
  merchantDescriptor: field(name),
  expectedOn: field(day),
  firstStatementOn: field(day),
  payeeName: field(name),
  bankName: field(name),
  accountNumber: field(name),
  payPalFriends: field(yes),
  phishing: field(yes),
  confirmedOn: field(day),
  itemPrice: field(money),
  debitedOn: field(day),
  returnTermsShown: field(yes),
  withdrawalInformed: field(yes),
  insolvencyFilingBy: field(day),
} satisfies Record<keyof CaseFacts, unknown>;

const facts = v.object(factEntries);

type Entries = Record<string, v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>;

/** One line for each kind of event: the fields it has besides id, time, kind and note. */
const kinds: Record<EventKind, Entries> = {
  opened: { situation: agency },
  captured: { receiptId: field(v.pipe(v.string(), v.maxLength(500))) },
  ordered: {},
  paid: {},
  'status-seen': { status: v.object({ kind: v.picklist(statusKinds), label: field(line(100)) }) },
  'facts-stated': { facts },
  checked: { check: agency, result: v.picklist(['yes', 'no', 'in-spam', 'unknown']) },
  'contact-attempted': {
    channel,
    href: field(v.pipe(v.string(), v.maxLength(2_000))),
    outcome: v.picklist(['sent', 'no-answer', 'bounced', 'dead', 'auto-reply']),
    letterId: field(name),
    text: field(words),
  },
  'seller-replied': { substance: v.picklist(['answer', 'empty']), text: field(words) },
  promised: { until: day },
  refused: { text: field(words) },
  delivered: { on: day, state: field(v.picklist(['complete', 'partial', 'wrong', 'defective'])) },
  'delivery-claimed': { on: day },
  'defect-known': { on: day },
  returned: { on: day, carrier: field(name), trackingNumber: field(name) },
  'return-arrived': { on: day },
  'return-refused': { on: day },
  'refund-requested': { on: day, letterId: name, channels: v.array(channel), text: field(words), deadline: field(day) },
  filed: {
    with: agency,
    on: day,
    number: field(name),
    letterId: field(name),
    text: field(words),
    receivedOn: field(day),
  },
  answered: { by: agency, on: day, result: v.picklist(['accepted', 'denied', 'proposal', 'no-result']) },
  withdrawn: { from: agency, on: day },
  refunded: { amount: money, on: day, full: field(yes) },
  'site-down': { on: day },
  'business-closed': { on: day },
  'address-unknown': { on: day },
  'fraud-sign': { sign: agency },
  'file-added': { fileId: name, name, sha256: v.pipe(v.string(), v.hash(['sha256'])), attachment: field(name) },
  noted: { text: words },
  snoozed: { until: instant },
  skipped: { stepId: name },
  closed: { reason: v.picklist(['delivered', 'refunded', 'gave-up', 'other']) },
  reopened: {},
};

/** The event in it; `undefined` when it is none. Never throws. */
export function readEvent(value: unknown): CaseEvent | undefined {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return undefined;
  const entries = kinds[kind as EventKind];
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
  const schema = v.object({ id, at: instant, kind: v.literal(kind), note: field(words), ...entries });
  const read = v.safeParse(schema, value);
  return read.success ? (prune(read.output) as unknown as CaseEvent) : undefined;
}
