// Whether goods came, when they were due, and what the law lets be said of it.
import { addBusinessDays, calendarOf, rollEnd } from '../../calendar';
import { addDays, dayNumber, dayOf } from '../../day';
import type { Day } from '../../model';
import {
  betweenPersons,
  type Facts,
  lastOf,
  orderedOn,
  paidOn,
  paymentOf,
  promisedOn,
  receivedOn,
  topicOf,
} from '../facts';
import type { Nouns } from '../slot';
import { writeDay } from '../words';

/** Agreed: an exact day that was named; three business days are added to a vague one (전자상거래법 제15조 제1항 단서). */
function agreed(facts: Facts): Day | undefined {
  const on = promisedOn(facts);
  if (!on) return undefined;
  const vague = !lastOf(facts, 'promised') && facts.stated.shippingPromise?.vague;
  return vague && facts.case.jurisdiction === 'KR' ? addBusinessDays(on, 3, 'KR', facts.calendar) : on;
}

/** Thirty days from the order where no time was agreed: 16 CFR 435.2, CRA 2015 s28(3), Directive 2011/83 Art 18, BGB §475(1). */
const thirtyDays = new Set(['US', 'UK', 'EU', 'DE']);

/** A last day that is no working day moves to the next one: BGB §193, Regulation 1182/71 Art 3(4). */
const rolled = new Set(['EU', 'DE']);

/** Korea, prepaid: three business days from the payment (전자상거래법 제15조 제1항). Japan's acts name no figure. */
function due(facts: Facts): Day | undefined {
  const on = agreed(facts);
  if (on) return on;
  const { jurisdiction } = facts.case;
  // The thirty days bind businesses only.
  if (jurisdiction !== 'KR' && betweenPersons(facts)) return undefined;
  const ordered = orderedOn(facts);
  if (ordered && rolled.has(jurisdiction))
    return dayOf(rollEnd(dayNumber(ordered) + 30, calendarOf(jurisdiction, facts.calendar)));
  if (thirtyDays.has(jurisdiction)) return ordered && addDays(ordered, 30);
  if (jurisdiction !== 'KR') return undefined;
  const paid = paidOn(facts);
  if (!paid || paymentOf(facts)?.kind === 'cash-on-delivery') return undefined;
  return addBusinessDays(paid, 3, 'KR', facts.calendar);
}

const supply: Nouns = {
  slots: {
    'delivery.expected': {
      ask: 'expectedOn',
      write: (facts) => {
        const on = facts.stated.expectedOn ?? promisedOn(facts);
        return on && writeDay(on, facts.words);
      },
    },
    'supply.due': {
      write: (facts) => {
        const on = due(facts);
        return on && writeDay(on, facts.words);
      },
    },
    'received.day': {
      ask: 'deliveredOn',
      write: (facts) => {
        const on = receivedOn(facts);
        return on && writeDay(on, facts.words);
      },
    },
  },
  conditions: {
    received: (facts) => receivedOn(facts) !== undefined,
    'about.refund': (facts) => topicOf(facts) === 'refund',
    'about.goods': (facts) => topicOf(facts) === 'goods',
    /** The page says delivered, the buyer says nothing came. */
    'about.parcel': (facts) => topicOf(facts) === 'parcel',
    'about.delivery': (facts) => topicOf(facts) === 'delivery',
    'supply.agreed': (facts) => agreed(facts) !== undefined,
    'supply.overdue': (facts) => {
      const on = due(facts);
      return on !== undefined && on < facts.today && receivedOn(facts) === undefined;
    },
    'between.persons': betweenPersons,
  },
};

export default supply;
