// United States: a sale between private persons. No FTC rule: the demand, the payment’s own route, small claims court.
import type { Playbook } from '../playbook';
import { contacts } from '../rungs/contacts';
import { week } from '../rungs/eu';

const playbook: Playbook = {
  id: 'us-person-to-person',
  jurisdiction: 'US',
  situations: ['person-to-person'],
  silence: week,
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
      conf: 'R',
      law: 'UCC 2-711',
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
      conf: 'R',
      law: 'UCC 2-711',
    },
  ],
  tracks: ['us-pay', 'paypal', 'world-platform', 'record'],
  deadlines: ['us.limitation'],
};

export default playbook;
