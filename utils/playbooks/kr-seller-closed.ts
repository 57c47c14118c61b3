// Korea, H: the seller closed or is bankrupt. No mediation without a counterpart: the payment's route first.
import type { Playbook } from '../playbook';
import { proof } from '../rungs/kr-bodies';
import { cancelOrder } from '../rungs/kr-cancel';
import { courts } from '../rungs/kr-courts';

const playbook: Playbook = {
  id: 'kr-seller-closed',
  jurisdiction: 'KR',
  situations: ['seller-closed'],
  silence: [
    ['closedBiz'],
    ['promise'],
    ['vague', 3, 'BD'],
    ['paid', 3, 'BD'],
    ['ordered', 7, 'day', 'roll'],
    ['seen', 7, 'day', 'roll'],
  ],
  refund: ['kr.refund.returned', 'kr.refund.notSupplied', 'kr.refund.cancelled'],
  main: [
    cancelOrder([['closedBiz'], ['t0', 1, 'BD']], 'watch'),
    {
      step: 'refund-request',
      stage: 3,
      why: 'seller-closed',
      quiet: 'watch',
      after: [['closedBiz'], ['t0', 1, 'BD']],
      when: ['!nothingPaid'],
      done: ['formal'],
      must: true,
      letter: 'kr-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E4'],
      law: '전자상거래법 제17조제1항, 제22조',
    },
    {
      step: 'agency-counsel',
      stage: 3,
      quiet: 'await-refund',
      after: [['formal']],
      when: ['!nothingPaid'],
      done: ['filed:1372', 'filed:seoul-ecc'],
      letter: 'kr-agency-petition',
      agency: '1372',
      attach: proof,
      law: '소비자기본법 제55조, 제68조',
    },
    {
      step: 'insolvency-claim',
      stage: 3,
      quiet: 'await-counsel',
      after: [['insolvencyFilingBy', -10, 'BD']],
      urgent: [['kr.insolvency.filing', 14, 'day']],
      when: ['insolvencyFilingBy'],
      done: ['filed:insolvency-court'],
      agency: 'insolvency-court',
      attach: proof,
      conf: 'R',
      law: '채무자회생법 제447조',
    },
    ...courts(
      [
        ['filed:1372', 10, 'BD'],
        ['filed:seoul-ecc', 10, 'BD'],
      ],
      'await-counsel',
    ),
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
    'kr.supply.agreed',
    'kr.refund.notSupplied',
    'kr.refund.returned',
    'kr.refund.cancelled',
    'kr.insolvency.filing',
    'kr.payorder.objection',
    'kr.lim.business',
  ],
};

export default playbook;
