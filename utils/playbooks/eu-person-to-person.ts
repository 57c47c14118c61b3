// European Union: a sale between private persons. No consumer act: a question, the demand, the payment’s own route, the court.
import type { Playbook } from '../playbook';
import { contact, courts, week } from '../rungs/eu';

const playbook: Playbook = {
  id: 'eu-person-to-person',
  jurisdiction: 'EU',
  situations: ['person-to-person'],
  silence: week,
  refund: [],
  main: [
    contact(),
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
      conf: 'default',
    },
    ...courts([['formal', 14, 'day'], ['refusedAfter']]),
  ],
  tracks: ['eu-pay', 'paypal', 'world-platform', 'record'],
  deadlines: [],
};

export default playbook;
