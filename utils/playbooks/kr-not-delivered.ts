// Korea, A and G: paid, nothing came, the seller is silent; a seller without registration owes the same.
import type { Playbook } from '../playbook';
import { bodies, mediated } from '../rungs/kr-bodies';
import { cancelOrder } from '../rungs/kr-cancel';
import { courts } from '../rungs/kr-courts';

const playbook: Playbook = {
  id: 'kr-not-delivered',
  jurisdiction: 'KR',
  situations: ['not-delivered', 'unregistered-seller'],
  silence: [
    ['promise'],
    ['vague', 3, 'BD'],
    ['paid', 3, 'BD'],
    ['ordered', 7, 'day', 'roll'],
    ['seen', 7, 'day', 'roll'],
  ],
  refund: ['kr.refund.returned', 'kr.refund.notSupplied', 'kr.refund.cancelled'],
  main: [
    {
      step: 'contact-1',
      stage: 2,
      quiet: 'watch',
      after: [['t0', 1, 'BD']],
      when: ['!refused', '!broken'],
      done: ['contact1'],
      letter: 'kr-inquiry',
      channel: 'first',
      law: '전자상거래법 제15조제1항',
    },
    {
      step: 'contact-2',
      stage: 2,
      quiet: 'wait-reply',
      after: [['contact1', 1, 'BD'], ['contact1Dead']],
      when: ['!refused', '!broken'],
      done: ['contact2'],
      letter: 'kr-reminder',
      channel: 'other',
      conf: 'default',
    },
    cancelOrder([['refused'], ['broken'], ['contact2', 1, 'BD'], ['contact2Dead']]),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact2', 1, 'BD'], ['contact2Dead'], ['contact1', 5, 'BD']],
      when: ['!nothingPaid'],
      done: ['formal'],
      must: true,
      letter: 'kr-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: '전자상거래법 제17조제1항, 제18조제2항',
    },
    ...bodies([['kr.refund.returned', 1, 'BD'], ['kr.refund.notSupplied', 1, 'BD'], ['refusedAfter']]),
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
    'kr.supply.prepaid',
    'kr.supply.order',
    'kr.supply.agreed',
    'kr.cannotSupply.refund',
    'kr.refund.notSupplied',
    'kr.refund.returned',
    'kr.refund.cancelled',
    'kr.withdraw',
    'kr.kca.settle',
    'kr.kca.mediate',
    'kr.ecmc.proposal',
    'kr.payorder.objection',
    'kr.lim.business',
  ],
};

export default playbook;
