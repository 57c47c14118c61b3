// Germany: withdrawn or sent back, and the money does not come. It was due in 14 days: a Mahnung with a period, then the bodies.
import type { Playbook } from '../playbook';
import { bodies, courts, rescission } from '../rungs/de';
import { contact, repayment } from '../rungs/eu';

const playbook: Playbook = {
  id: 'de-refund-unpaid',
  jurisdiction: 'DE',
  situations: ['refund-unpaid'],
  silence: repayment,
  refund: ['eu.refund'],
  main: [
    contact('BGB § 357'),
    rescission('BGB § 286 Abs. 1', {
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
      letter: 'de-deadline',
      attach: ['E1', 'E2', 'E5', 'E6'],
    }),
    ...bodies([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'de-fraud', 'paypal', 'de-bodies', 'world-platform', 'insolvency', 'record'],
  deadlines: ['eu.refund', 'de.payorder.objection', 'de.limitation', 'insolvency.filing'],
};

export default playbook;
