// Korea: what platforms, boards and escrow services owe, and until when to object.
import type { Rule } from '../../deadline';

const eca = '전자상거래법';

const platform: readonly Rule[] = [
  {
    id: 'kr.platform.progress',
    from: 'filed:platform',
    n: 3,
    unit: 'BD',
    who: 'platform',
    law: `${eca} 시행령 제25조의2`,
    fact: 'KR-E51',
    when: ['!openChat', '!answered:platform'],
  },
  {
    id: 'kr.platform.result',
    from: 'filed:platform',
    n: 10,
    unit: 'BD',
    who: 'platform',
    law: `${eca} 시행령 제25조의2`,
    fact: 'KR-E51',
    when: ['!openChat', '!answered:platform'],
  },
  {
    id: 'kr.board.relay',
    from: 'filed:platform',
    n: 3,
    unit: 'BD',
    who: 'platform',
    law: `${eca} 시행령 제11조의3`,
    fact: 'KR-E15',
    when: ['openChat', '!answered:platform'],
  },
  {
    id: 'kr.escrow.confirm',
    from: 'delivered|deliveryClaimed',
    n: 3,
    unit: 'BD',
    who: 'user',
    hard: true,
    law: `${eca} 시행령 제28조의3`,
    fact: 'KR-E62',
    when: ['escrow', '!filed:easy-pay', '!filed:platform'],
  },
  {
    id: 'kr.escrow.release',
    from: 'autoConfirm',
    n: 0,
    unit: 'day',
    who: 'user',
    hard: true,
    law: `${eca} 제24조, 결제 서비스 약관`,
    fact: 'KR-E62',
    conf: 'N',
    when: ['!filed:easy-pay', '!filed:platform'],
  },
];

export default platform;
