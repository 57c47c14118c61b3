// European Union: nothing came. Withdrawal without a reason is open until 14 days after receipt; no further period is needed.
import type { Playbook } from '../playbook';
import { centres, contact, courts, delivery } from '../rungs/eu';

const playbook: Playbook = {
  id: 'eu-not-delivered',
  jurisdiction: 'EU',
  situations: ['not-delivered', 'overseas-seller', 'unregistered-seller', 'seller-closed', 'delivered-not-received'],
  silence: delivery,
  refund: ['eu.refund'],
  main: [
    contact('Directive 2011/83/EU Art. 18(1)'),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['closedBiz'], ['contact1', 2, 'BD'], ['contact1Dead']],
      urgent: [
        ['eu.withdraw', 3, 'day'],
        ['eu.withdraw.uninformed', 14, 'day'],
      ],
      done: ['formal'],
      must: true,
      letter: 'eu-withdrawal',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'Directive 2011/83/EU Art. 9, 11',
    },
    ...centres([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'eu.deliver',
    'eu.deliver.agreed',
    'eu.withdraw',
    'eu.withdraw.uninformed',
    'eu.refund',
    'eu.return',
    'insolvency.filing',
  ],
};

export default playbook;
