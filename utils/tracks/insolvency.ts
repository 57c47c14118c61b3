// The seller is insolvent, outside Korea: only a claim filed by the court's own day shares in what is left.
import type { Track } from '../playbook';

const track: Track = {
  id: 'insolvency',
  rungs: [
    {
      step: 'insolvency-claim',
      stage: 3,
      after: [['insolvencyFilingBy', -10, 'BD']],
      urgent: [['insolvency.filing', 14, 'day']],
      when: ['insolvencyFilingBy'],
      done: ['filed:insolvency-court'],
      agency: 'insolvency-court',
      attach: ['E1', 'E2', 'E4', 'E5', 'E8'],
      conf: 'default',
    },
  ],
  deadlines: ['insolvency.filing'],
};

export default track;
