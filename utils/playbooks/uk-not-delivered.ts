// United Kingdom (England): a further period, then the end of the contract; or cancellation within 14 days of receipt.
import type { Playbook } from '../playbook';
import { contacts } from '../rungs/contacts';
import { courts } from '../rungs/uk-courts';

const proof = ['E1', 'E2', 'E3', 'E5', 'E8'];

const playbook: Playbook = {
  id: 'uk-not-delivered',
  jurisdiction: 'UK',
  situations: ['not-delivered', 'unregistered-seller', 'seller-closed', 'delivered-not-received', 'overseas-seller'],
  silence: [
    ['deliveryClaimed'],
    ['closedBiz'],
    ['promise'],
    ['vague'],
    ['ordered', 30, 'day'],
    ['paid', 30, 'day'],
    ['seen', 30, 'day'],
  ],
  refund: ['uk.refund'],
  main: [
    ...contacts('Consumer Rights Act 2015 s28(3)'),
    {
      step: 'deadline-notice',
      stage: 3,
      quiet: 'wait-reply',
      after: [['broken'], ['contact2', 2, 'BD'], ['contact2Dead']],
      when: ['!refused', '!closed'],
      done: ['extra', 'formal'],
      letter: 'uk-deadline',
      channel: 'written',
      attach: ['E1', 'E5'],
      conf: 'R',
      law: 'Consumer Rights Act 2015 s28(7)',
    },
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'await-delivery',
      after: [['refused'], ['closedBiz'], ['uk.extra', 1, 'BD']],
      done: ['formal'],
      must: true,
      letter: 'uk-cancel',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'Consumer Contracts Regulations 2013 reg 29',
    },
    ...courts([['uk.refund', 1, 'BD'], ['refusedAfter']], proof),
  ],
  tracks: ['uk-pay', 'paypal', 'uk-cancellation', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'uk.deliver',
    'uk.deliver.agreed',
    'uk.extra',
    'uk.cancel',
    'uk.cancel.uninformed',
    'uk.refund',
    'uk.limitation',
    'insolvency.filing',
  ],
};

export default playbook;
