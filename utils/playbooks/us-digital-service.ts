// United States: digital content or a service. The FTC's rule is about shipping goods: the demand, the card, small claims court.
import type { Playbook } from '../playbook';
import { contacts } from '../rungs/contacts';
import { atOnce } from '../rungs/eu';

const playbook: Playbook = {
  id: 'us-digital-service',
  jurisdiction: 'US',
  situations: ['digital-service'],
  silence: atOnce,
  refund: [],
  main: [
    ...contacts(),
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact2', 2, 'BD'], ['contact2Dead']],
      done: ['formal'],
      must: true,
      letter: 'en-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      conf: 'default',
    },
    {
      step: 'final-demand',
      stage: 3,
      quiet: 'await-refund',
      after: [['formal', 14, 'day'], ['refusedAfter']],
      letter: 'us-final-demand',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5', 'E8', 'E10'],
      conf: 'default',
    },
    {
      step: 'court',
      stage: 3,
      quiet: 'await-refund',
      after: [['sent:us-final-demand', 14, 'day']],
      done: ['filed:court'],
      agency: 'court',
      attach: ['E1', 'E2', 'E5', 'E8', 'E10', 'E12'],
      conf: 'default',
    },
  ],
  tracks: ['us-pay', 'paypal', 'world-platform', 'record'],
  deadlines: [],
};

export default playbook;
