// United Kingdom (England): a sale between private persons. No cancellation right: the demand, a letter before claim, the court.
import type { Playbook } from '../playbook';
import { contacts } from '../rungs/contacts';
import { week } from '../rungs/eu';
import { courts } from '../rungs/uk-courts';

const playbook: Playbook = {
  id: 'uk-person-to-person',
  jurisdiction: 'UK',
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
      conf: 'default',
    },
    ...courts([['formal', 14, 'day'], ['refusedAfter']], ['E1', 'E2', 'E3', 'E5', 'E8', 'E10']),
  ],
  tracks: ['uk-pay', 'paypal', 'world-platform', 'record'],
  deadlines: [],
};

export default playbook;
