// Korea: withdrawal and defence in an instalment contract by card.
import type { Rule } from '../../deadline';

const instalment: readonly Rule[] = [
  {
    id: 'kr.instal.withdraw',
    from: 'delivered',
    n: 7,
    unit: 'day',
    roll: true,
    who: 'user',
    hard: true,
    law: '할부거래법 제8조, 제9조',
    fact: 'KR-H2',
    when: ['instalment', '!filed:card-issuer'],
  },
  {
    id: 'kr.instal.next',
    from: 'nextInstalment',
    n: 0,
    unit: 'day',
    who: 'user',
    hard: true,
    law: '할부거래법 제16조제3항',
    fact: 'KR-H9',
    when: ['instalment', '!filed:card-issuer'],
  },
  {
    id: 'kr.instal.defence.issuer',
    from: 'received:card-issuer|filed:card-issuer',
    n: 7,
    unit: 'BD',
    who: 'issuer',
    silence: 'accepted',
    law: '할부거래법 제16조제5항, 제6항',
    fact: 'KR-H11',
    when: ['instalment', '!answered:card-issuer'],
  },
  {
    id: 'kr.instal.defence.seller',
    from: 'defenceToSeller',
    n: 5,
    unit: 'BD',
    who: 'seller',
    silence: 'accepted',
    law: '할부거래법 제16조제5항, 제6항',
    fact: 'KR-H11',
    when: ['instalment'],
  },
];

export default instalment;
