// Germany: it came, but wrong or broken. Widerruf in 14 days beside it; a period for goods without a defect, then Rücktritt.
import type { Playbook } from '../playbook';
import { bodies, courts, further, rescission } from '../rungs/de';
import { contact } from '../rungs/eu';

const playbook: Playbook = {
  id: 'de-wrong-or-defective',
  jurisdiction: 'DE',
  situations: ['wrong-or-defective'],
  silence: [['defectKnown'], ['delivered']],
  refund: ['eu.refund'],
  main: [
    contact('BGB § 437', { why: 'mismatch', after: [['t0']], attach: ['E7'], conf: 'R' }),
    further([['broken'], ['contact1', 2, 'BD'], ['contact1Dead']], 'BGB §§ 323, 439', {
      when: ['!refused'],
      attach: ['E1', 'E5', 'E7'],
      conf: 'R',
    }),
    rescission('BGB §§ 323, 346, 437', { attach: ['E1', 'E2', 'E5', 'E7'], conf: 'R' }),
    ...bodies([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-withdrawal', 'eu-pay', 'de-fraud', 'paypal', 'de-bodies', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'eu.extraPeriod',
    'eu.withdraw',
    'eu.withdraw.uninformed',
    'eu.refund',
    'eu.return',
    'de.payorder.objection',
    'de.limitation',
    'insolvency.filing',
  ],
};

export default playbook;
