// European Union: withdrawn or sent back, and the money does not come. It was due in 14 days; one question, then the demand.
import type { Playbook } from '../playbook';
import { centres, contact, courts, repayment } from '../rungs/eu';

const playbook: Playbook = {
  id: 'eu-refund-unpaid',
  jurisdiction: 'EU',
  situations: ['refund-unpaid'],
  silence: repayment,
  refund: ['eu.refund'],
  main: [
    contact('Directive 2011/83/EU Art. 13'),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 2, 'BD'], ['contact1Dead']],
      done: ['formal'],
      must: true,
      letter: 'en-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'Directive 2011/83/EU Art. 13',
    },
    ...centres([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: ['eu.refund', 'insolvency.filing'],
};

export default playbook;
