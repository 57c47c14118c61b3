// United Kingdom (England): digital content or a service. Cancellation until 14 days after the contract; then the demand, the court.
import type { Playbook, Rung } from '../playbook';
import { contacts } from '../rungs/contacts';
import { atOnce } from '../rungs/eu';
import { courts } from '../rungs/uk-courts';

const refund: Rung = {
  step: 'refund-request',
  stage: 3,
  quiet: 'wait-reply',
  after: [['refused'], ['broken'], ['closedBiz'], ['contact2', 2, 'BD'], ['contact2Dead']],
  done: ['formal'],
  must: true,
  channel: 'written',
  asks: ['total'],
  attach: ['E1', 'E2', 'E5'],
};

const playbook: Playbook = {
  id: 'uk-digital-service',
  jurisdiction: 'UK',
  situations: ['digital-service'],
  silence: atOnce,
  refund: ['uk.refund'],
  main: [
    ...contacts('Consumer Rights Act 2015 s52'),
    {
      ...refund,
      urgent: [
        ['uk.cancel.service', 3, 'day'],
        ['uk.cancel.uninformed', 14, 'day'],
      ],
      when: ['!passed:uk.cancel.service', '!passed:uk.cancel.uninformed'],
      letter: 'uk-cancel',
      law: 'Consumer Contracts Regulations 2013 reg 29',
    },
    {
      ...refund,
      when: ['passed:uk.cancel.service|passed:uk.cancel.uninformed'],
      letter: 'en-refund-request',
      conf: 'R',
      law: 'Consumer Rights Act 2015 s52, s56',
    },
    ...courts([['uk.refund', 1, 'BD'], ['refusedAfter']], ['E1', 'E2', 'E3', 'E5', 'E8']),
  ],
  tracks: ['uk-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'uk.deliver.agreed',
    'uk.cancel.service',
    'uk.cancel.uninformed',
    'uk.refund',
    'uk.limitation',
    'insolvency.filing',
  ],
};

export default playbook;
