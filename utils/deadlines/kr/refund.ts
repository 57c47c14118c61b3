// Korea: within which the seller must pay back.
import type { Rule } from '../../deadline';

const goods = ['!digital', '!c2c'] as const;
const eca = '전자상거래법';

const refund: readonly Rule[] = [
  {
    id: 'kr.refund.notSupplied',
    from: 'formal',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제18조제2항제3호`,
    fact: 'KR-E40',
    when: [...goods, '!delivered', '!returned'],
  },
  {
    id: 'kr.refund.cancelled',
    from: 'cancelled',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제18조제2항제3호`,
    fact: 'KR-E40',
    when: [...goods, '!delivered', '!formal'],
  },
  {
    id: 'kr.refund.returned',
    from: 'returnArrived',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제18조제2항제1호`,
    fact: 'KR-E40',
    when: goods,
  },
  {
    id: 'kr.refund.service',
    from: 'formal',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제18조제2항제2호`,
    fact: 'KR-E40',
    when: ['digital', '!c2c'],
  },
  {
    id: 'kr.refund.again',
    from: 'formal',
    n: 3,
    unit: 'BD',
    who: 'seller',
    law: `${eca} 제18조제2항`,
    fact: 'KR-E40',
    conf: 'default',
    when: ['returnArrived|cancelled|returnRefused', '!c2c'],
  },
];

export default refund;
