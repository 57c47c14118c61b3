// The facts of a case in, what happened by date out: for petitions, reports and the cover of the evidence pack.

import type { Day } from '../model';
import { dayOf, eventsOf, type Facts, orderedOn, paidAmount, paidOn } from './facts';
import type { EvidenceId } from './words';
import { writeDay, writeMoney } from './words';

export interface Happening {
  on: Day;
  text: string;
  /** The event it tells of; absent for order and payment. */
  eventId?: string;
}

/** Order, payment and every event that others may read, by day. Empty in a language that tells no timelines. */
export function timelineOf(facts: Facts): Happening[] {
  const { record } = facts.words;
  if (!record) return [];
  const write = {
    day: (day: Day) => writeDay(day, facts.words),
    money: (money: { amount: number; currency: string }) => writeMoney(money, facts.words),
  };
  const ordered = orderedOn(facts);
  const paid = paidOn(facts);
  const sum = paidAmount(facts);
  const happenings: Happening[] = [];
  if (ordered) happenings.push({ on: ordered, text: record.ordered });
  if (paid) happenings.push({ on: paid, text: sum ? `${record.paid} (${write.money(sum)})` : record.paid });
  for (const event of facts.events) {
    const text = record.event(event, write, facts.words);
    if (text) happenings.push({ on: dayOf(event, facts), text, eventId: event.id });
  }
  return happenings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What evidence the case holds, in its fixed order: captured pages, recorded attempts, letters as sent, added files. */
export function evidenceHeld(facts: Facts): EvidenceId[] {
  const has = (
    kind: 'captured' | 'contact-attempted' | 'seller-replied' | 'refused' | 'promised' | 'refund-requested',
  ) => eventsOf(facts, kind).length > 0;
  const held = new Set<string>();
  if (has('captured')) held.add('E1');
  if (facts.stated.approvalNumber) held.add('E2');
  if (facts.seller.name || facts.seller.businessNumber) held.add('E4');
  if (has('contact-attempted')) held.add('E5');
  if (facts.order.delivery?.trackingNumber) held.add('E6');
  if (has('refund-requested')) held.add('E8');
  if (has('seller-replied') || has('refused') || has('promised')) held.add('E9');
  if (eventsOf(facts, 'checked').some(({ check, result }) => check === 'fraud-lookup' && result === 'yes'))
    held.add('E10');
  if (facts.stated.autoConfirmOn) held.add('E11');
  if (eventsOf(facts, 'filed').some(({ number }) => number)) held.add('E12');
  for (const { attachment } of eventsOf(facts, 'file-added')) if (attachment) held.add(attachment);
  return [...held].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))) as EvidenceId[];
}
