// Cancellation without a reason as the faster way beside a further period, United Kingdom: until 14 days after receipt.
import type { Track } from '../playbook';

const track: Track = {
  id: 'uk-cancellation',
  rungs: [
    {
      step: 'withdrawal',
      stage: 3,
      after: [['t0', 1, 'BD'], ['delivered']],
      urgent: [
        ['uk.cancel', 3, 'day'],
        ['uk.cancel.uninformed', 14, 'day'],
      ],
      optional: true,
      when: ['!formal', '!c2c', '!passed:uk.cancel', '!passed:uk.cancel.uninformed'],
      done: ['sent:uk-cancel', 'formal'],
      letter: 'uk-cancel',
      law: 'Consumer Contracts Regulations 2013 reg 29',
    },
  ],
  deadlines: ['uk.cancel', 'uk.cancel.uninformed'],
};

export default track;
