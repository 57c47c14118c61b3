// European Union: digital content or a service. Withdrawal until 14 days after the contract; then supply without undue delay, or the end.
import type { Playbook } from '../playbook';
import { atOnce, centres, contact, courts } from '../rungs/eu';

const playbook: Playbook = {
  id: 'eu-digital-service',
  jurisdiction: 'EU',
  situations: ['digital-service'],
  silence: atOnce,
  refund: ['eu.refund'],
  main: [
    contact('Directive (EU) 2019/770 Art. 5', { conf: 'R' }),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['closedBiz'], ['contact1', 2, 'BD'], ['contact1Dead']],
      urgent: [
        ['eu.withdraw.service', 3, 'day'],
        ['eu.withdraw.uninformed', 14, 'day'],
      ],
      when: ['!passed:eu.withdraw.service', '!passed:eu.withdraw.uninformed'],
      done: ['formal'],
      must: true,
      letter: 'eu-withdrawal',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'Directive 2011/83/EU Art. 9(2)',
    },
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['closedBiz'], ['contact1', 2, 'BD'], ['contact1Dead']],
      when: ['passed:eu.withdraw.service|passed:eu.withdraw.uninformed'],
      done: ['formal'],
      must: true,
      letter: 'en-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      conf: 'R',
      law: 'Directive (EU) 2019/770 Art. 13',
    },
    ...centres([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: ['eu.deliver.agreed', 'eu.withdraw.service', 'eu.withdraw.uninformed', 'eu.refund', 'insolvency.filing'],
};

export default playbook;
