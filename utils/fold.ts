// A case and a clock in; what is known on that day out: days by name, facts by name, sums, doubts. Same for any order of events.
import { businessDay, type Off } from './calendar';
import { type Contacts, foldContacts } from './contact';
import { timeOf } from './day';
import { claimDays, letterDays } from './fold/claims';
import { flags } from './fold/flags';
import { type Entry, type Of, readLog } from './fold/log';
import { Marks } from './fold/marks';
import { moneyBack } from './fold/money-back';
import { mark } from './fold/names';
import { orderDays, statusOf } from './fold/order-days';
import { parcelDays } from './fold/parcel';
import { doubt, type Known, type Sheet, setFirst } from './fold/sheet';
import { signsAndChecks } from './fold/signs';
import { type Placed, situationOf } from './fold/situation';
import type { Case, CaseFacts, Status } from './model';
import { dayNumberAt } from './zone-law';

/** What a look at the page records by itself; all else the user said. */
const unsaid: ReadonlySet<string> = new Set([
  'captured',
  'ordered',
  'status-seen',
  'facts-stated',
  'checked',
  'noted',
  'snoozed',
]);

/** Folds a case as known at `now` (milliseconds), `today` (day number) in `zone`. */
export function fold(kase: Case, now: number, today: number, zone: string, off: Off): Known {
  const { order } = kase;
  const sheet: Sheet = { marks: new Marks(), facts: {}, doubts: [], asks: [], today };
  const { marks, asks, doubts } = sheet;
  const log = readLog(kase.events, now, zone, sheet);
  const facts = statedFacts(log);
  sheet.facts = facts;
  const payment = facts.payment ?? order.corrected?.payment ?? order.facts.payment;
  const total = facts.paidAmount ?? order.corrected?.total ?? order.facts.total;
  const status = statusOf(kase, log);

  orderDays(kase, log, zone, status, payment, sheet);
  parcelDays(log, status, sheet);
  const placed = situationOf(kase, log, status, total, sheet);
  const since = letterDays(log, placed.situation, sheet);
  const open = claimDays(log, sheet);
  const { refunded, left, back } = moneyBack(log, total, sheet);
  const checks = signsAndChecks(kase, log, sheet);
  const contacts = foldContacts(kase, log, marks.get(mark.formal), off);
  contactDays(contacts, since, sheet);
  flags(kase, placed, payment, total, contacts, left, sheet);
  standing(log, placed, status, sheet);
  if (payment?.kind === 'card-instalment' && payment.instalments === undefined) asks.push('instalments');
  const shipped = placed.opened ? undefined : marks.get(mark.shipped);
  if (shipped !== undefined) setFirst(sheet, mark.transit, businessDay(shipped, 5, off));

  const known: Known = {
    situation: placed.situation,
    marks,
    facts,
    refunded,
    back,
    contacts,
    checks,
    open,
    doubts,
    asks,
  };
  if (total) known.total = total;
  if (left !== undefined) known.left = left;
  endings(log, now, zone, known);
  return known;
}

/** What was stated, later statements over earlier ones by when they were recorded. */
function statedFacts(log: readonly Entry[]): CaseFacts {
  const stated: Of<'facts-stated'>[] = [];
  for (const { event } of log) if (event.kind === 'facts-stated') stated.push(event);
  if (stated.length > 1) stated.sort((a, b) => (a.id < b.id ? -1 : 1));
  const facts: CaseFacts = {};
  for (const event of stated) Object.assign(facts, event.facts);
  return facts;
}

/** The rounds of contact as days. `since`: only attempts from this day on are about the refund of a return. */
function contactDays(contacts: Contacts, since: number, sheet: Sheet): void {
  setFirst(sheet, mark.contact1, contacts.first);
  setFirst(sheet, mark.contact2, contacts.second);
  setFirst(sheet, mark.contact1Dead, contacts.firstDead);
  setFirst(sheet, mark.contact2Dead, contacts.secondDead);
  setFirst(sheet, mark.refused, contacts.refused);
  setFirst(sheet, mark.refusedAfter, contacts.refusedAfter);
  setFirst(sheet, mark.broken, contacts.broken);
  setFirst(sheet, mark.contactSince, contacts.attempts.find(({ day }) => day >= since)?.day);
  if (contacts.promiseAsked) doubt(sheet, 'promise-day', ['promisedUntil']);
  if (contacts.refused !== undefined && contacts.refused < (contacts.refusedAfter ?? Number.POSITIVE_INFINITY))
    sheet.marks.add(mark.cannotSupply);
}

/** How the order stands: arrived, over, or a matter the user brought up. */
function standing(log: readonly Entry[], placed: Placed, status: Status | undefined, { marks }: Sheet): void {
  const kind = status?.kind;
  if (
    !placed.saysNot &&
    !marks.has(mark.mismatch) &&
    !placed.sent &&
    (kind === 'delivered' || marks.has(mark['state:complete'])) &&
    placed.situation !== 'refund-unpaid'
  )
    marks.add(mark.arrived);
  if (!placed.opened && (kind === 'cancelled' || kind === 'refunded' || kind === 'returned')) marks.add(mark.over);
  if (log.some(({ event }) => !unsaid.has(event.kind))) marks.add(mark.saidByUser);
}

/** Closed, reopened, snoozed: the last word of each. */
function endings(log: readonly Entry[], now: number, zone: string, known: Known): void {
  for (const { event } of log) {
    if (event.kind === 'closed') known.closed = event.reason;
    else if (event.kind === 'reopened') delete known.closed;
    else if (event.kind === 'snoozed') {
      const until = timeOf(event.until);
      if (until > now) known.snoozedUntil = dayNumberAt(until, zone);
      else delete known.snoozedUntil;
    }
  }
}
