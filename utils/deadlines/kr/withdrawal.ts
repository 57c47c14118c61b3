// Korea: until when the buyer may withdraw, and how long defects are the seller’s.
import type { Rule } from '../../deadline';

const eca = '전자상거래법';

const withdrawal: readonly Rule[] = [
  {
    id: 'kr.withdraw',
    from: 'delivered',
    n: 7,
    unit: 'day',
    roll: true,
    who: 'user',
    hard: true,
    law: `${eca} 제17조제1항`,
    fact: 'KR-E30',
    when: ['!c2c', '!formal'],
  },
  {
    id: 'kr.mismatch.receipt',
    from: 'delivered',
    n: 3,
    unit: 'month',
    roll: true,
    who: 'user',
    hard: true,
    law: `${eca} 제17조제3항`,
    fact: 'KR-E33',
    when: ['!c2c', 'mismatch', '!formal'],
  },
  {
    id: 'kr.mismatch.known',
    from: 'defectKnown|delivered',
    n: 30,
    unit: 'day',
    roll: true,
    who: 'user',
    hard: true,
    law: `${eca} 제17조제3항`,
    fact: 'KR-E33',
    when: ['!c2c', 'mismatch', '!formal'],
  },
  {
    id: 'kr.defect.civil',
    from: 'defectKnown',
    n: 6,
    unit: 'month',
    roll: true,
    who: 'user',
    hard: true,
    law: '민법 제582조',
    fact: 'KR-J',
    when: ['mismatch'],
  },
];

export default withdrawal;
