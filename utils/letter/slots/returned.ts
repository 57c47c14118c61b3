// Goods that went back, and goods that were not as shown.
import { calendarOf, monthsEnd, rollEnd } from '../../calendar';
import { dayNumber, daysBetween } from '../../day';
import { lateInterest } from '../../interest';
import type { Day } from '../../model';
import { type Facts, lastOf, receivedOn, refundable, requested, returnDue } from '../facts';
import type { Nouns } from '../slot';
import { writeDay, writeMoney } from '../words';

const day = (on: Day | undefined, facts: Facts) => on && writeDay(on, facts.words);

function daysLate(facts: Facts): number {
  const due = returnDue(facts);
  return due && due < facts.today ? daysBetween(due, facts.today) : 0;
}

/** Both periods must still run: three months from receipt and thirty days from knowing (전자상거래법 제17조 제3항). */
function mismatchOver(facts: Facts): boolean {
  const received = receivedOn(facts);
  const known = lastOf(facts, 'defect-known')?.on;
  if (!received || !known) return false;
  const off = calendarOf('KR', facts.calendar);
  const end = Math.min(rollEnd(monthsEnd(dayNumber(received), 3), off), rollEnd(dayNumber(known) + 30, off));
  return end < dayNumber(facts.today);
}

const returned: Nouns = {
  slots: {
    'return.day': { ask: 'returnedOn', write: (facts) => day(lastOf(facts, 'returned')?.on, facts) },
    'return.parcel': {
      write: (facts) => {
        const event = lastOf(facts, 'returned');
        return [event?.carrier, event?.trackingNumber].filter(Boolean).join(' ') || undefined;
      },
    },
    'return.arrived': { ask: 'returnArrivedOn', write: (facts) => day(lastOf(facts, 'return-arrived')?.on, facts) },
    'return.due': { ask: 'returnArrivedOn', write: (facts) => day(returnDue(facts), facts) },
    'return.daysLate': { write: (facts) => String(daysLate(facts) || '') },
    /** 15 % a year over the late days, rounded down. */
    'return.interest': {
      write: (facts) => {
        const money = refundable(facts);
        const amount = money?.currency === 'KRW' ? lateInterest(money.amount, daysLate(facts)) : 0;
        return amount > 0 ? writeMoney({ amount, currency: 'KRW' }, facts.words) : undefined;
      },
    },
    'defect.day': { ask: 'defectKnownOn', write: (facts) => day(lastOf(facts, 'defect-known')?.on, facts) },
    'defect.text': { ask: 'defect', write: ({ stated }) => stated.defect },
    'unused.part': { ask: 'unusedPart', write: ({ stated }) => stated.unusedPart },
  },
  conditions: {
    'return.overdue': (facts) => daysLate(facts) > 0,
    /** Something may be asked of the seller in writing: nothing came, it differs, it went back, or it was withdrawn from. */
    'notice.ground': (facts) =>
      receivedOn(facts) === undefined ||
      Boolean(
        lastOf(facts, 'defect-known') ??
          lastOf(facts, 'returned') ??
          lastOf(facts, 'return-arrived') ??
          requested(facts),
      ),
    /** Both starts of the two periods are recorded. */
    'mismatch.known': (facts) => receivedOn(facts) !== undefined && lastOf(facts, 'defect-known') !== undefined,
    'mismatch.over': mismatchOver,
    'warning.missing': ({ stated }) => stated.noWithdrawalWarning === true,
    subscription: ({ stated }) => stated.goodsKind === 'subscription',
  },
};

export default returned;
