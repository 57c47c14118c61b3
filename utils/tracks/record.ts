// Everywhere: what proves the purchase is gathered before anybody is blamed.
import type { Track } from '../playbook';

const track: Track = {
  id: 'record',
  rungs: [
    {
      step: 'record-check',
      stage: 1,
      after: [['t0', 1, 'BD'], ['contact1'], ['deliveryClaimed']],
      optional: true,
      done: ['checks'],
      attach: ['E1', 'E2', 'E3', 'E4'],
      conf: 'default',
    },
  ],
  deadlines: [],
};

export default track;
