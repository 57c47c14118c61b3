// A Korean card at a foreign shop (P9): the network's dispute, early, because issuers stop before the network does.
import type { Track } from '../playbook';

const windows = ['net.visa.131', 'net.mc.4853', 'net.amex.c08', 'net.discover.rg', 'net.other'];

const track: Track = {
  id: 'kr-overseas-card',
  rungs: [
    {
      step: 'overseas-dispute',
      stage: 3,
      after: [['formal', 3, 'BD'], ['sent:en-refund-request', 3, 'BD'], ['fraud'], ['closedBiz']],
      notBefore: ['net.visa.wait', 'net.mc.wait'],
      urgent: [['kr.overseas.soft'], ['kr.overseas.hard', 14, 'day'], ...windows.map((id) => [id, 14, 'day'] as const)],
      when: ['overseasCard'],
      done: ['filed:card-issuer'],
      letter: 'kr-overseas-dispute',
      agency: 'card-issuer',
      asks: ['cardIssuer'],
      attach: ['E1', 'E2', 'E3', 'E5', 'E8', 'E9'],
      conf: 'default',
      law: '카드사·국제브랜드 규정',
    },
    {
      step: 'issuer-limit',
      stage: 1,
      after: [['t0', 1, 'BD']],
      optional: true,
      when: ['overseasCard'],
      done: ['filed:card-issuer'],
      conf: 'default',
    },
  ],
  deadlines: ['kr.overseas.soft', 'kr.overseas.hard', ...windows, 'net.visa.wait', 'net.mc.wait'],
};

export default track;
