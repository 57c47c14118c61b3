// The card, its instalments, and the grounds on which instalments may be refused.
import { calendarOf, rollEnd } from '../../calendar';
import { dayNumber } from '../../day';
import { eventsOf, type Facts, lastOf, paidAmount, paymentOf, receivedOn } from '../facts';
import type { Nouns } from '../slot';
import { writeDay, writeMoney } from '../words';
import supply from './supply';

const months = (facts: Facts) => paymentOf(facts)?.instalments;

/** At least three instalments and 200,000 won in all (할부거래법 제2조, 제16조 제2항, 시행령 제6조, 제11조). */
function eligible(facts: Facts): boolean {
  const total = paidAmount(facts);
  return (months(facts) ?? 0) >= 3 && total?.currency === 'KRW' && total.amount >= 200_000;
}

/** What is not yet paid; undefined where the months do not divide it evenly, since issuers round in their own way. */
function rest(facts: Facts): string | undefined {
  const total = paidAmount(facts);
  const n = months(facts);
  const paid = facts.stated.instalmentsPaid;
  if (!total || !n || paid === undefined || paid >= n) return undefined;
  if (paid > 0 && total.amount % n !== 0) return undefined;
  return writeMoney({ amount: (total.amount / n) * (n - paid), currency: total.currency }, facts.words);
}

const withdrawn = (facts: Facts) =>
  eventsOf(facts, 'refund-requested').some(({ letterId }) => letterId !== 'kr-demand-c2c');
const overdue = (facts: Facts) => supply.conditions?.['supply.overdue']?.(facts) ?? false;
/** The shop has closed, so that what was ordered cannot come (할부거래법 제16조 제1항 제5호). */
const closed = (facts: Facts) => (receivedOn(facts) ? undefined : lastOf(facts, 'business-closed')?.on);
const defective = (facts: Facts) => receivedOn(facts) !== undefined && facts.stated.defect !== undefined;

const card: Nouns = {
  slots: {
    'card.issuer': { ask: 'cardIssuer', write: ({ stated }) => stated.cardIssuer },
    'card.issuerAddress': { ask: 'cardIssuerAddress', write: ({ stated }) => stated.cardIssuerAddress },
    /** Never more than the last four digits, whatever was typed. */
    'card.last4': { ask: 'cardLast4', write: ({ stated }) => /(\d{4})\D*$/.exec(stated.cardLast4 ?? '')?.[1] },
    'card.approval': { ask: 'approvalNumber', write: ({ stated }) => stated.approvalNumber },
    'card.merchant': { ask: 'merchantDescriptor', write: ({ stated }) => stated.merchantDescriptor },
    'card.billDay': { write: ({ stated, words }) => stated.cardBillOn && writeDay(stated.cardBillOn, words) },
    'instalment.months': {
      ask: 'payment',
      write: (facts) => {
        const n = months(facts);
        return n ? facts.words.instalments(n) : undefined;
      },
    },
    'instalment.rest': { ask: 'instalmentsPaid', write: rest },
    'closed.day': {
      write: (facts) => {
        const on = closed(facts);
        return on && writeDay(on, facts.words);
      },
    },
    'instalment.nextDay': {
      write: ({ stated, words }) => stated.nextInstalmentOn && writeDay(stated.nextInstalmentOn, words),
    },
  },
  conditions: {
    instalment: eligible,
    /** Received more than seven days ago (할부거래법 제8조 제1항). */
    'instalment.late': (facts) => {
      const on = receivedOn(facts);
      return on !== undefined && rollEnd(dayNumber(on) + 7, calendarOf('KR', facts.calendar)) < dayNumber(facts.today);
    },
    'ground.withdrawn': withdrawn,
    'ground.supply': overdue,
    'ground.defect': defective,
    'ground.closed': (facts) => closed(facts) !== undefined,
    'defence.ground': (facts) => withdrawn(facts) || overdue(facts) || defective(facts) || closed(facts) !== undefined,
  },
};

export default card;
