// What was tried, what was answered, and by when an answer is asked for.
import { addBusinessDays } from '../../calendar';
import { dayOf, eventsOf, type Facts, lastOf } from '../facts';
import type { Nouns } from '../slot';
import { civil, writeDay } from '../words';

/** Replies end the silence of the attempts before them. */
const answeredAfter = (facts: Facts, at: string) =>
  facts.events.some((event) => event.at > at && /^(seller-replied|promised|refused)$/.test(event.kind));

const attempts = (facts: Facts) => {
  const { words } = facts;
  return eventsOf(facts, 'contact-attempted').map(({ at, channel, outcome }) => {
    const { day, time } = civil(at, facts.case.zone);
    const result = outcome !== 'sent' ? outcome : answeredAfter(facts, at) ? 'replied' : 'no-reply';
    return [words.moment(writeDay(day, words), time), words.channels[channel], words.outcomes[result]].join(words.dot);
  });
};

const brokenPromise = (facts: Facts) => {
  const promise = lastOf(facts, 'promised');
  return promise && promise.until < facts.today ? promise.until : undefined;
};

const dayOfLast = (facts: Facts, kind: 'seller-replied' | 'refused' | 'contact-attempted') => {
  const event = lastOf(facts, kind);
  return event && writeDay(dayOf(event, facts), facts.words);
};

const contact: Nouns = {
  slots: {
    attempts: { ask: 'attempts', write: attempts },
    'attempts.times': {
      ask: 'attempts',
      write: (facts) => {
        const n = eventsOf(facts, 'contact-attempted').length;
        return n > 0 ? facts.words.times(n) : undefined;
      },
    },
    'attempts.last': { ask: 'attempts', write: (facts) => dayOfLast(facts, 'contact-attempted') },
    'promise.broken': {
      write: (facts) => {
        const on = brokenPromise(facts);
        return on && writeDay(on, facts.words);
      },
    },
    'reply.day': { write: (facts) => dayOfLast(facts, 'seller-replied') },
    'refusal.day': { write: (facts) => dayOfLast(facts, 'refused') },
    today: { write: ({ today, words }) => writeDay(today, words) },
    /** The playbook's wait between two attempts: one business day in Korea, two elsewhere. */
    'reply.by': {
      write: ({ today, words, case: { jurisdiction }, calendar }) =>
        writeDay(addBusinessDays(today, jurisdiction === 'KR' ? 1 : 2, jurisdiction, calendar), words),
    },
  },
  conditions: {
    attempted: (facts) => eventsOf(facts, 'contact-attempted').length > 0,
    /** Every attempt went without a word from a person. */
    silent: (facts) => !facts.events.some(({ kind }) => /^(seller-replied|promised|refused)$/.test(kind)),
    'replied.empty': (facts) => lastOf(facts, 'seller-replied')?.substance === 'empty',
    'promise.broken': (facts) => brokenPromise(facts) !== undefined,
    refused: (facts) => lastOf(facts, 'refused') !== undefined,
  },
};

export default contact;
