// What is to be paid back, by when, and what each late day costs.
import { addBusinessDays } from '../../calendar';
import { lateInterest } from '../../interest';
import { eventsOf, refundable } from '../facts';
import type { Nouns } from '../slot';
import { writeDay, writeMoney } from '../words';

/** 15 % a year (전자상거래법 시행령 제21조의3), of whole won, rounded down so that nothing too high is asked. */
const perDay = (amount: number): number => lateInterest(amount, 1);

const refund: Nouns = {
  slots: {
    /** Three business days from today's withdrawal (전자상거래법 제18조 제2항 제3호). */
    'refund.due': {
      write: ({ today, words, calendar }) => writeDay(addBusinessDays(today, 3, 'KR', calendar), words),
    },
    'refund.perDay': {
      write: (facts) => {
        const money = refundable(facts);
        return money?.currency === 'KRW' && perDay(money.amount) > 0
          ? writeMoney({ amount: perDay(money.amount), currency: 'KRW' }, facts.words)
          : undefined;
      },
    },
    refunds: {
      write: (facts) =>
        eventsOf(facts, 'refunded').map(({ amount, on }) =>
          [writeDay(on, facts.words), writeMoney(amount, facts.words)].join(facts.words.dot),
        ),
    },
  },
  conditions: {
    refunded: (facts) => eventsOf(facts, 'refunded').length > 0,
  },
};

export default refund;
