// Korea: when the seller must send, or say that it cannot.
import type { Rule } from '../../deadline';

const eca = '전자상거래법';

const supply: readonly Rule[] = [
  {
    id: 'kr.supply.prepaid',
    from: 'paid',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제15조제1항 단서`,
    fact: 'KR-E20',
    when: ['!c2c', '!promise', '!vague', '!arrived', '!delivered'],
  },
  {
    id: 'kr.supply.order',
    from: 'ordered|seen',
    n: 7,
    unit: 'day',
    roll: true,
    who: 'seller',
    law: `${eca} 제15조제1항`,
    fact: 'KR-E20',
    when: ['!c2c', '!paid', '!promise', '!vague', '!arrived', '!delivered'],
  },
  {
    id: 'kr.supply.agreed',
    from: 'promise|vague',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제15조제1항`,
    fact: 'KR-E20',
    conf: 'N',
    when: ['!c2c', '!arrived', '!delivered'],
  },
  {
    id: 'kr.cannotSupply.refund',
    from: 'paid',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제15조제2항`,
    fact: 'KR-E21',
    when: ['cannotSupply', '!c2c'],
  },
];

export default supply;
