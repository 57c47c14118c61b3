// Germany: a sale between private persons. No Widerruf: a further period and Rücktritt (BGB § 323), then the court.
import type { Playbook } from '../playbook';
import { courts, further, rescission } from '../rungs/de';
import { contact, week } from '../rungs/eu';

const playbook: Playbook = {
  id: 'de-person-to-person',
  jurisdiction: 'DE',
  situations: ['person-to-person'],
  silence: week,
  refund: ['de.refund.persons'],
  main: [
    contact('BGB § 271'),
    further([['broken'], ['contact1', 2, 'BD'], ['contact1Dead']], 'BGB § 323 Abs. 1', { when: ['!refused'] }),
    rescission('BGB §§ 323, 346'),
    ...courts([['de.refund.persons', 1, 'BD'], ['refusedAfter']]),
  ],
  tracks: ['eu-pay', 'de-fraud', 'paypal', 'world-platform', 'record'],
  deadlines: ['eu.extraPeriod', 'de.refund.persons', 'de.payorder.objection', 'de.limitation'],
};

export default playbook;
