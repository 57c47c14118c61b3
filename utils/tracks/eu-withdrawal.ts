// Withdrawal without a reason as the faster way beside an additional period: the button, or a letter.
import type { Track } from '../playbook';

const track: Track = {
  id: 'eu-withdrawal',
  rungs: [
    {
      step: 'withdrawal',
      stage: 3,
      after: [['t0', 1, 'BD'], ['delivered']],
      optional: true,
      when: ['!formal', '!c2c', '!passed:eu.withdraw'],
      done: ['sent:eu-withdrawal', 'formal'],
      letter: 'eu-withdrawal',
      law: 'Directive 2011/83/EU Art. 9',
    },
  ],
  deadlines: ['eu.withdraw'],
};

export default track;
