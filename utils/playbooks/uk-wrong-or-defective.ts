// United Kingdom (England): wrong or faulty goods. Cancel in 14 days, reject in 30, refund in 14.
import type { Playbook, Rung } from '../playbook';
import { courts } from '../rungs/uk-courts';

const proof = ['E1', 'E2', 'E3', 'E5', 'E7', 'E8'];

const refund: Rung = {
  step: 'refund-request',
  stage: 3,
  quiet: 'wait-reply',
  after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
  done: ['formal'],
  must: true,
  channel: 'written',
  asks: ['total'],
  attach: ['E1', 'E2', 'E7'],
};

const playbook: Playbook = {
  id: 'uk-wrong-or-defective',
  jurisdiction: 'UK',
  situations: ['wrong-or-defective'],
  silence: [['defectKnown'], ['delivered']],
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
      ...refund,
      urgent: [
        ['uk.cancel', 3, 'day'],
        ['uk.cancel.uninformed', 14, 'day'],
      ],
      when: ['!passed:uk.cancel', '!passed:uk.cancel.uninformed'],
      letter: 'uk-cancel',
      law: 'Consumer Contracts Regulations 2013 reg 29',
    },
    {
      ...refund,
      urgent: [['uk.reject', 3, 'day']],
      when: ['passed:uk.cancel|passed:uk.cancel.uninformed'],
      letter: 'en-refund-request',
      conf: 'N',
      law: 'Consumer Rights Act 2015 s20, s22',
    },
    ...courts([['uk.refund', 1, 'BD'], ['refusedAfter']], proof),
  ],
  tracks: ['uk-pay', 'paypal', 'uk-cancellation', 'world-platform', 'record'],
  deadlines: ['uk.cancel', 'uk.cancel.uninformed', 'uk.reject', 'uk.refund', 'uk.limitation'],
};

export default playbook;
