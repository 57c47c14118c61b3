// European Union: it came, but wrong or broken. In 14 days withdrawal without a reason; later the remedies for lack of conformity.
import type { Playbook } from '../playbook';
import { centres, contact, courts } from '../rungs/eu';

const playbook: Playbook = {
  id: 'eu-wrong-or-defective',
  jurisdiction: 'EU',
  situations: ['wrong-or-defective'],
  silence: [['defectKnown'], ['delivered']],
  refund: ['eu.refund'],
  main: [
    contact('Directive (EU) 2019/771 Art. 13', { why: 'mismatch', after: [['t0']], attach: ['E7'], conf: 'R' }),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
      urgent: [
        ['eu.withdraw', 3, 'day'],
        ['eu.withdraw.uninformed', 14, 'day'],
      ],
      when: ['!passed:eu.withdraw', '!passed:eu.withdraw.uninformed'],
      done: ['formal'],
      must: true,
      letter: 'eu-withdrawal',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E7'],
      law: 'Directive 2011/83/EU Art. 9, 11',
    },
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
      when: ['passed:eu.withdraw|passed:eu.withdraw.uninformed'],
      done: ['formal'],
      must: true,
      letter: 'en-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E3', 'E7'],
      conf: 'R',
      law: 'Directive (EU) 2019/771 Art. 13, 16',
    },
    ...centres([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: ['eu.withdraw', 'eu.withdraw.uninformed', 'eu.refund', 'eu.return', 'insolvency.filing'],
};

export default playbook;
