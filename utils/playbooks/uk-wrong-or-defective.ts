// United Kingdom (England): wrong or faulty goods, or a refund that does not come: reject in 30 days, refund in 14.
import type { Playbook } from '../playbook';
import { courts } from '../rungs/uk-courts';

const proof = ['E1', 'E2', 'E3', 'E5', 'E7', 'E8'];

const playbook: Playbook = {
  id: 'uk-wrong-or-defective',
  jurisdiction: 'UK',
  situations: ['wrong-or-defective', 'refund-unpaid'],
  silence: [['cancelled', 14, 'day'], ['returnArrived', 14, 'day'], ['defectKnown'], ['delivered']],
  refund: ['uk.refund'],
  main: [
    {
      step: 'contact-1',
      stage: 2,
      why: 'mismatch',
      quiet: 'watch',
      after: [['t0', 1, 'BD']],
      when: ['!refused', '!broken'],
      done: ['contact1'],
      letter: 'en-refund-request',
      channel: 'first',
      attach: ['E7'],
      law: 'Consumer Rights Act 2015 s20',
    },
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
      urgent: [
        ['uk.cancel', 3, 'day'],
        ['uk.reject', 3, 'day'],
      ],
      done: ['formal'],
      must: true,
      letter: 'uk-cancel',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E7'],
      conf: 'N',
      law: 'Consumer Rights Act 2015 s20, s22',
    },
    ...courts([['uk.refund', 1, 'BD'], ['refusedAfter']], proof),
  ],
  tracks: ['uk-pay', 'paypal', 'uk-cancellation', 'world-platform', 'record'],
  deadlines: ['uk.cancel', 'uk.reject', 'uk.refund', 'uk.limitation'],
};

export default playbook;
