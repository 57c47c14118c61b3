// A sale through a platform, Korea: it must investigate (3 and 10 business days); a board must relay the complaint.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-platform',
  rungs: [
    {
      step: 'platform-complaint',
      stage: 3,
      after: [['contact1', 1, 'BD'], ['deliveryClaimed'], ['formal'], ['fraud'], ['closedBiz']],
      urgent: [
        ['kr.escrow.release', 5, 'day'],
        ['kr.escrow.confirm', 5, 'day'],
      ],
      when: ['marketplace', '!site:amazon', '!site:ebay', '!site:aliexpress'],
      done: ['filed:platform'],
      letter: 'kr-platform-dispute',
      agency: 'platform',
      attach: ['E1', 'E2', 'E5', 'E6', 'E8', 'E11'],
      law: '전자상거래법 제20조제3항',
    },
    {
      step: 'platform-violation',
      stage: 3,
      after: [['kr.platform.result', 1, 'BD'], ['denied:platform']],
      optional: true,
      when: ['marketplace', 'filed:platform', '!accepted:platform'],
      done: ['filed:kftc'],
      letter: 'kr-violation-report',
      agency: 'kftc',
      attach: ['E12'],
      law: '전자상거래법 제45조제4항',
    },
    {
      step: 'board-relay',
      stage: 3,
      after: [['contact2'], ['formal']],
      optional: true,
      when: ['openChat', '!c2c'],
      done: ['filed:platform'],
      agency: 'platform',
      attach: ['E1', 'E2', 'E5'],
      law: '전자상거래법 제9조의2',
    },
  ],
  deadlines: ['kr.platform.progress', 'kr.platform.result', 'kr.board.relay', 'kr.escrow.confirm', 'kr.escrow.release'],
};

export default track;
