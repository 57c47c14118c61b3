// Korea, B: the goods went back (or the order was called off) and the money does not come.
import type { Playbook } from '../playbook';
import { bodies, mediated } from '../rungs/kr-bodies';
import { courts } from '../rungs/kr-courts';

const playbook: Playbook = {
  id: 'kr-refund-unpaid',
  jurisdiction: 'KR',
  situations: ['refund-unpaid'],
  silence: [
    ['returnArrived', 3, 'BD'],
    ['returnRefused', 3, 'BD'],
    ['cancelled', 3, 'BD'],
  ],
  refund: ['kr.refund.returned', 'kr.refund.cancelled', 'kr.refund.notSupplied'],
  main: [
    {
      step: 'prove-return',
      stage: 1,
      quiet: 'await-return',
      after: [['returned', 3, 'BD']],
      when: ['!cancelled', '!returnRefused'],
      done: ['returnArrived'],
      asks: ['returnArrivedOn'],
      attach: ['E6'],
      law: '전자상거래법 제18조제2항제1호',
    },
    {
      step: 'contact-1',
      stage: 2,
      why: 'refund-late',
      quiet: 'await-refund',
      after: [
        ['kr.refund.returned', 1, 'BD'],
        ['kr.refund.cancelled', 1, 'BD'],
        ['t0', 1, 'BD'],
      ],
      when: ['!refused', '!broken'],
      done: ['contactSince'],
      letter: 'kr-reminder',
      channel: 'first',
      attach: ['E6'],
      law: '전자상거래법 제18조제2항',
    },
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contactSince', 1, 'BD'], ['contact1Dead']],
      done: ['formal'],
      must: true,
      letter: 'kr-refund-request-returned',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5', 'E6'],
      law: '전자상거래법 제18조제2항',
    },
    ...bodies([['kr.refund.again', 1, 'BD'], ['refusedAfter']]),
    ...courts(mediated),
  ],
  tracks: [
    'kr-fraud',
    'kr-card',
    'kr-pay',
    'paypal',
    'kr-platform',
    'kr-overseas-card',
    'kr-beside',
    'kr-identity',
    'record',
  ],
  deadlines: [
    'kr.refund.returned',
    'kr.refund.cancelled',
    'kr.refund.again',
    'kr.kca.settle',
    'kr.kca.mediate',
    'kr.ecmc.proposal',
    'kr.payorder.objection',
    'kr.lim.business',
  ],
};

export default playbook;
