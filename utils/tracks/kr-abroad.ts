// Beside a Korean case against a seller abroad: its agent in Korea (from 2027-01-21), and customs for a parcel nobody saw.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-abroad',
  rungs: [
    {
      step: 'domestic-agent',
      stage: 3,
      after: [['formal'], ['sent:en-refund-request']],
      notBefore: ['agentLaw'],
      optional: true,
      when: ['overseas', 'agentLaw'],
      done: [],
      law: '전자상거래법 제20조의5',
    },
    {
      step: 'customs-check',
      stage: 1,
      after: [['deliveryClaimed'], ['t0', 1, 'BD']],
      optional: true,
      when: ['overseas'],
      done: ['check:tracking'],
      attach: ['E6'],
      conf: 'default',
    },
  ],
  deadlines: [],
};

export default track;
