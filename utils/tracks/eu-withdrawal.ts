// Withdrawal without a reason as the faster way beside an additional period: the button, or a letter.
import type { Track } from '../playbook';

const track: Track = {
  id: 'eu-withdrawal',
  rungs: [
    {
      step: 'withdrawal',
      stage: 3,
      after: [['t0', 1, 'BD'], ['delivered']],
      urgent: [
        ['eu.withdraw', 3, 'day'],
        ['eu.withdraw.uninformed', 14, 'day'],
      ],
      optional: true,
      when: ['!formal', '!c2c', '!passed:eu.withdraw', '!passed:eu.withdraw.uninformed'],
      done: ['sent:eu-withdrawal', 'formal'],
      letter: 'eu-withdrawal',
      law: 'Directive 2011/83/EU Art. 9',
    },
  ],
  deadlines: ['eu.withdraw', 'eu.withdraw.uninformed'],
};

export default track;
