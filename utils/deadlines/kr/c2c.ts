// Korea: a sale between private persons.
import type { Rule } from '../../deadline';

const c2c: readonly Rule[] = [
  {
    id: 'c2c.demand',
    from: 'formal',
    n: 3,
    stated: ['demandEnd', 3, 7],
    unit: 'day',
    roll: true,
    who: 'seller',
    law: '민법 제544조',
    fact: 'c2c.demand',
    conf: 'default',
    when: ['c2c'],
  },
  {
    // 번개장터 pays out by itself about three days after delivery.
    id: 'kr.c2c.bunjang',
    from: 'delivered|deliveryClaimed',
    n: 3,
    unit: 'day',
    who: 'user',
    hard: true,
    law: '번개장터 안전결제 안내',
    fact: 'A6',
    conf: 'N',
    when: ['c2c', 'bunjang', '!filed:easy-pay', '!filed:platform'],
  },
  {
    id: 'kr.c2c.toss',
    from: 'paid',
    n: 15,
    unit: 'day',
    who: 'user',
    hard: true,
    law: '토스 안심보상 안내',
    fact: 'A6',
    conf: 'N',
    when: ['c2c', 'toss', '!filed:easy-pay'],
  },
  {
    id: 'kr.c2c.daangn',
    from: 'confirmed',
    n: 15,
    unit: 'day',
    who: 'user',
    hard: true,
    law: '당근페이 안심결제 안내',
    fact: 'A6',
    conf: 'N',
    when: ['c2c', '!filed:easy-pay', '!filed:platform'],
  },
];

export default c2c;
