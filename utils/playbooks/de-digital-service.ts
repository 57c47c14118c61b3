// Germany: digital content or a service. Widerruf until 14 days after the contract; then a demand and the end (BGB § 327c).
import type { Playbook } from '../playbook';
import { bodies, courts, further, rescission } from '../rungs/de';
import { atOnce, contact } from '../rungs/eu';

const playbook: Playbook = {
  id: 'de-digital-service',
  jurisdiction: 'DE',
  situations: ['digital-service'],
  silence: atOnce,
  refund: ['eu.refund'],
  main: [
    contact('BGB § 327b', { conf: 'R' }),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['closedBiz'], ['contact1', 2, 'BD'], ['contact1Dead']],
      urgent: [
        ['eu.withdraw.service', 3, 'day'],
        ['eu.withdraw.uninformed', 14, 'day'],
      ],
      when: ['!passed:eu.withdraw.service', '!passed:eu.withdraw.uninformed', '!extra'],
      done: ['formal'],
      must: true,
      letter: 'eu-withdrawal',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'BGB §§ 312g, 355',
    },
    further([['broken'], ['contact1', 2, 'BD'], ['contact1Dead']], 'BGB § 327c Abs. 1', {
      when: ['!refused', 'passed:eu.withdraw.service|passed:eu.withdraw.uninformed|extra'],
    }),
    rescission('BGB §§ 327c, 327o', {
      when: ['passed:eu.withdraw.service|passed:eu.withdraw.uninformed|extra'],
      conf: 'R',
    }),
    ...bodies([['eu.refund', 1, 'BD'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'de-fraud', 'paypal', 'de-bodies', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'eu.deliver.agreed',
    'eu.extraPeriod',
    'eu.withdraw.service',
    'eu.withdraw.uninformed',
    'eu.refund',
    'de.payorder.objection',
    'de.limitation',
    'insolvency.filing',
  ],
};

export default playbook;
