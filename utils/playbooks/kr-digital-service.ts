// Korea, D: digital content or a service that was not given, or not as shown.
import type { Playbook } from '../playbook';
import { proof } from '../rungs/kr-bodies';
import { cancelOrder } from '../rungs/kr-cancel';
import { courts } from '../rungs/kr-courts';

const playbook: Playbook = {
  id: 'kr-digital-service',
  jurisdiction: 'KR',
  situations: ['digital-service'],
  silence: [
    ['promise'],
    ['vague', 3, 'BD'],
    ['paid', 3, 'BD'],
    ['ordered', 7, 'day', 'roll'],
    ['seen', 7, 'day', 'roll'],
  ],
  refund: ['kr.refund.service'],
  main: [
    {
      step: 'contact-1',
      stage: 2,
      quiet: 'watch',
      after: [['t0', 1, 'BD'], ['delivered']],
      when: ['!refused', '!broken'],
      done: ['contact1'],
      letter: 'kr-inquiry',
      channel: 'first',
      law: '전자상거래법 제15조제1항',
    },
    cancelOrder([['refused'], ['broken'], ['contact1', 1, 'BD'], ['contact1Dead']]),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 1, 'BD'], ['contact1Dead']],
      urgent: [['kr.withdraw', 3, 'day']],
      when: ['!nothingPaid'],
      done: ['formal'],
      must: true,
      letter: 'kr-refund-request-digital',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E3', 'E5'],
      law: '전자상거래법 제17조제1항, 제18조제2항제2호',
    },
    {
      step: 'agency-content',
      stage: 3,
      quiet: 'await-refund',
      after: [['kr.refund.service', 1, 'BD'], ['refusedAfter']],
      when: ['!nothingPaid'],
      done: ['filed:kcdrc', 'filed:kca', 'filed:1372'],
      letter: 'kr-agency-petition',
      agency: 'kcdrc',
      attach: proof,
      law: '콘텐츠산업진흥법 제28조',
    },
    ...courts([
      ['kr.kcdrc.mediate', 1, 'BD'],
      ['failed:kcdrc'],
      ['kr.kca.settle', 1, 'BD'],
      ['failed:kca'],
      ['filed:1372', 10, 'BD'],
    ]),
  ],
  tracks: [
    'kr-fraud',
    'kr-card',
    'kr-pay',
    'paypal',
    'kr-platform',
    'kr-overseas-card',
    'kr-subscription',
    'kr-beside',
    'kr-identity',
    'record',
    'kr-store',
  ],
  deadlines: [
    'kr.supply.prepaid',
    'kr.supply.order',
    'kr.supply.agreed',
    'kr.withdraw',
    'kr.refund.service',
    'kr.kcdrc.mediate',
    'kr.kca.settle',
    'kr.payorder.objection',
    'kr.lim.business',
  ],
};

export default playbook;
