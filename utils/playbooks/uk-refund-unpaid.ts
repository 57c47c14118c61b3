// United Kingdom (England): cancelled or sent back, and the money does not come. It was due in 14 days: one question, the demand.
import type { Playbook } from '../playbook';
import { contact } from '../rungs/eu';
import { courts } from '../rungs/uk-courts';

const law = 'Consumer Contracts Regulations 2013 reg 34';

const playbook: Playbook = {
  id: 'uk-refund-unpaid',
  jurisdiction: 'UK',
  situations: ['refund-unpaid'],
  silence: [['cancelled', 14, 'day'], ['returnArrived', 14, 'day'], ['returned', 14, 'day'], ['returnRefused']],
  refund: ['uk.refund'],
  main: [
    contact(law),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
      done: ['formal'],
      must: true,
      letter: 'en-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5', 'E6'],
      law,
    },
    ...courts([['formal', 14, 'day'], ['refusedAfter']], ['E1', 'E2', 'E3', 'E5', 'E6', 'E8']),
  ],
  tracks: ['uk-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: ['uk.refund', 'uk.limitation', 'insolvency.filing'],
};

export default playbook;
