// The refund already asked for, its day and its end; the time that a demand between persons sets.
import { addBusinessDays, calendarOf, rollEnd } from '../../calendar';
import { addDays, dayNumber, dayOf } from '../../day';
import type { Day } from '../../model';
import {
  betweenPersons,
  demanded,
  eventsOf,
  type Facts,
  lastOf,
  receivedOn,
  refundable,
  requested,
  returnDue,
  topicOf,
} from '../facts';
import type { Nouns } from '../slot';
import { writeDay } from '../words';
import supply from './supply';

/** Goods that never came: three business days from the withdrawal (전자상거래법 제18조 제2항 제3호). */
function requestDue(facts: Facts): Day | undefined {
  const event = requested(facts);
  if (!event || receivedOn(facts)) return undefined;
  return facts.case.jurisdiction === 'KR' ? addBusinessDays(event.on, 3, 'KR', facts.calendar) : event.deadline;
}

/** A reasonable period: Korea and Japan by contract law, Europe 14 days (the playbook's defaults); moved off a holiday in Korea. */
function demandEnd(facts: Facts, from: Day): Day {
  const { jurisdiction } = facts.case;
  if (jurisdiction === 'KR') return dayOf(rollEnd(dayNumber(from) + 3, calendarOf('KR', facts.calendar)));
  return addDays(from, jurisdiction === 'JP' ? 7 : 14);
}

function demandUntil(facts: Facts): Day | undefined {
  const event = demanded(facts);
  return event && (event.deadline ?? demandEnd(facts, event.on));
}

function refundBy(facts: Facts): Day {
  const { today, calendar } = facts;
  const { jurisdiction } = facts.case;
  if (jurisdiction === 'KR') return addBusinessDays(today, 3, 'KR', calendar);
  if (jurisdiction === 'US') return addBusinessDays(today, 7, 'US', calendar);
  return addDays(today, jurisdiction === 'JP' ? 7 : 14);
}

const passed = (facts: Facts, on: Day | undefined) =>
  on !== undefined && on < facts.today && refundable(facts) !== undefined;

/** The seller's refund is late, whichever way it became due. */
export const claimDue = (facts: Facts): Day | undefined => returnDue(facts) ?? requestDue(facts);

const say = (find: (facts: Facts) => Day | undefined, ask?: string) => ({
  ...(ask ? { ask } : {}),
  write: (facts: Facts) => {
    const on = find(facts);
    return on && writeDay(on, facts.words);
  },
});

const request: Nouns = {
  slots: {
    'request.day': say((facts) => requested(facts)?.on, 'requestedOn'),
    'request.due': say(requestDue, 'requestedOn'),
    'claim.due': say(claimDue, 'requestedOn'),
    /** The term that the reader's own rules use: 3 business days here, 7 in the US, 14 days in Europe, 7 days in Japan. */
    'refund.by': say(refundBy),
    /** A new term where the legal one has passed: three business days, the playbook's default. */
    'refund.newDue': say(({ today, calendar }) => addBusinessDays(today, 3, 'KR', calendar)),
    'demand.due': say((facts) => demandEnd(facts, facts.today)),
    'demand.day': say((facts) => demanded(facts)?.on, 'requestedOn'),
    'demand.until': say(demandUntil, 'requestedOn'),
  },
  conditions: {
    'request.overdue': (facts) => passed(facts, requestDue(facts)),
    'claim.overdue': (facts) => passed(facts, claimDue(facts)),
    /** Goods that came, or are said to have come, are late in no sense; goods to come must be, unless no act says when: between persons, or not on a truck. */
    'demand.ready': (facts) =>
      /^(goods|refund|parcel)$/.test(topicOf(facts)) ||
      betweenPersons(facts) ||
      /^(digital|service|subscription)$/.test(facts.stated.goodsKind ?? '') ||
      supply.conditions?.['supply.overdue']?.(facts) === true,
    'demand.passed': (facts) => passed(facts, demandUntil(facts)),
    /** The period is over, or the seller refused: no period is needed then (BGB §323(2)). */
    'rescission.ready': (facts) => passed(facts, demandUntil(facts)) || lastOf(facts, 'refused') !== undefined,
    'refunded.full': (facts) => eventsOf(facts, 'refunded').some(({ full }) => full) || nothingLeft(facts),
  },
};

const nothingLeft = (facts: Facts) =>
  eventsOf(facts, 'refunded').length > 0 &&
  (facts.stated.paidAmount ?? facts.order.total) !== undefined &&
  !refundable(facts);

export default request;
