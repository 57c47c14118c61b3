// Cover of person-to-person payment services, Korea: 15 days, once, and the platform's duty to hand over identity.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-c2c',
  rungs: [
    {
      step: 'cover-claim',
      stage: 3,
      after: [['contact1'], ['fraud']],
      urgent: [
        ['kr.c2c.toss', 5, 'day'],
        ['kr.c2c.daangn', 5, 'day'],
        ['kr.c2c.bunjang', 5, 'day'],
      ],
      when: ['toss|confirmed|bunjang'],
      done: ['filed:easy-pay', 'filed:platform'],
      agency: 'easy-pay',
      attach: ['E1', 'E2', 'E5'],
      conf: 'N',
      law: '안심결제·안심보상 안내',
    },
    {
      step: 'platform-identity',
      stage: 3,
      after: [['formal']],
      optional: true,
      when: ['c2cPlatform'],
      done: ['filed:platform'],
      agency: 'platform',
      attach: ['E1', 'E2', 'E5'],
      law: '전자상거래법 제20조의4',
    },
  ],
  deadlines: ['kr.c2c.toss', 'kr.c2c.daangn', 'kr.c2c.bunjang'],
};

export default track;
