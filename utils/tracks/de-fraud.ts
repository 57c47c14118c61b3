// Signs of fraud, Germany: the bank and the police's own site the same day.
import type { Track } from '../playbook';

const track: Track = {
  id: 'de-fraud',
  rungs: [
    {
      step: 'onlinewache',
      stage: 3,
      after: [['fraud']],
      urgent: [['fraud']],
      when: ['fraud'],
      done: ['filed:onlinewache', 'filed:police'],
      agency: 'onlinewache',
      attach: ['E1', 'E2', 'E3', 'E10'],
      conf: 'R',
      law: 'StGB § 263',
    },
    {
      step: 'transfer-bank',
      stage: 3,
      after: [['fraud']],
      urgent: [['fraud']],
      when: ['transfer', 'fraud'],
      done: ['filed:bank'],
      agency: 'bank',
      attach: ['E2', 'E10'],
      conf: 'default',
    },
  ],
  deadlines: [],
};

export default track;
