// United States: not delivered, refund not paid, not as ordered. 16 CFR 435, Regulation Z, the card network.
import type { Playbook, Rung } from '../playbook';
import { contacts } from '../rungs/contacts';

const proof = ['E1', 'E2', 'E3', 'E5', 'E8'];

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
  id: 'us-not-delivered',
  jurisdiction: 'US',
  situations: [
    'not-delivered',
    'refund-unpaid',
    'unregistered-seller',
    'seller-closed',
    'delivered-not-received',
    'overseas-seller',
  ],
  silence: [
    ['cancelled', 7, 'BD'],
    ['returnArrived'],
    ['deliveryClaimed'],
    ['closedBiz'],
    ['promise'],
    ['vague'],
    ['ordered', 30, 'day'],
    ['paid', 30, 'day'],
    ['seen', 30, 'day'],
  ],
  refund: ['us.refund', 'us.refund.return'],
  main: [
    ...contacts('16 CFR 435.2'),
    {
      // The Rule is about shipping: it says nothing before that day, nor of what was shipped and did not arrive or went back.
      ...refund,
      when: ['closed|deliveryClaimed|situation:refund-unpaid', '!passed:us.ship', '!passed:us.ship.stated'],
      letter: 'en-refund-request',
      conf: 'R',
      law: 'UCC 2-711',
    },
    {
      ...refund,
      when: [
        '!closed|passed:us.ship|passed:us.ship.stated',
        '!deliveryClaimed|passed:us.ship|passed:us.ship.stated',
        '!situation:refund-unpaid|passed:us.ship|passed:us.ship.stated',
      ],
      letter: 'us-refund-request',
      law: '16 CFR 435.2(b)',
    },
    {
      step: 'complaints',
      stage: 3,
      quiet: 'await-refund',
      after: [['us.refund', 1, 'BD'], ['us.refund.return', 1, 'BD'], ['refusedAfter']],
      done: ['filed:state-ag', 'filed:ftc'],
      agency: 'state-ag',
      attach: proof,
      conf: 'default',
    },
    {
      step: 'final-demand',
      stage: 3,
      quiet: 'await-result',
      after: [
        ['filed:state-ag', 14, 'day'],
        ['filed:ftc', 14, 'day'],
      ],
      letter: 'us-final-demand',
      channel: 'written',
      asks: ['total'],
      attach: proof,
      conf: 'default',
    },
    {
      step: 'court',
      stage: 3,
      quiet: 'await-refund',
      after: [['sent:us-final-demand', 14, 'day']],
      done: ['filed:court'],
      agency: 'court',
      attach: [...proof, 'E9', 'E12'],
      conf: 'R',
      law: 'UCC 2-711',
    },
  ],
  tracks: ['us-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: ['us.ship', 'us.ship.stated', 'us.refund', 'us.refund.return', 'us.limitation', 'insolvency.filing'],
};

export default playbook;
