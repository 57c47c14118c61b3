// Germany: nothing came. Widerruf as the fast lane, else Fristsetzung and Rücktritt (BGB §§ 323, 346, 355, 475).
import type { Playbook } from '../playbook';
import { bodies, courts, further, rescission } from '../rungs/de';
import { contact, delivery } from '../rungs/eu';

const playbook: Playbook = {
  id: 'de-not-delivered',
  jurisdiction: 'DE',
  situations: ['not-delivered', 'overseas-seller', 'unregistered-seller', 'delivered-not-received'],
  silence: delivery,
  refund: ['eu.refund'],
  main: [
    contact('BGB § 475 Abs. 1'),
    further([['broken'], ['contact1', 2, 'BD'], ['contact1Dead']], 'BGB § 323 Abs. 1', { when: ['!refused'] }),
    rescission('BGB §§ 323, 346'),
    ...bodies([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-withdrawal', 'eu-pay', 'de-fraud', 'paypal', 'de-bodies', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'eu.deliver',
    'eu.deliver.agreed',
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
