// The carrier's own period for a parcel that is marked as delivered, Korea.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-carrier',
  rungs: [
    {
      step: 'carrier-claim',
      stage: 3,
      after: [['contact1']],
      urgent: [['kr.carrier.notice', 5, 'day']],
      optional: true,
      done: ['filed:carrier'],
      agency: 'carrier',
      attach: ['E1', 'E6'],
      conf: 'R',
      law: '택배 표준약관',
    },
  ],
  deadlines: ['kr.carrier.notice'],
};

export default track;
