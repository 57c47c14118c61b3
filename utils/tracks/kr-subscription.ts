// A renewal that must stop, Korea: cancel it and the card's standing charge, whatever becomes of the refund.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-subscription',
  rungs: [
    {
      step: 'stop-renewal',
      stage: 3,
      after: [['t0', 1, 'BD'], ['contact1'], ['formal']],
      when: ['subscription'],
      done: [],
      law: '전자상거래법 제13조제6항',
    },
  ],
  deadlines: ['kr.kcdrc.answer'],
};

export default track;
