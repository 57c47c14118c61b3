// Content bought in an app store, Korea: the store's own refund is the shortest way.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-store',
  rungs: [
    {
      step: 'store-refund',
      stage: 3,
      after: [['t0', 1, 'BD'], ['contact1'], ['delivered'], ['formal']],
      optional: true,
      when: ['digital', 'marketplace'],
      done: ['filed:platform'],
      agency: 'platform',
      attach: ['E1', 'E2'],
      conf: 'default',
    },
  ],
  deadlines: [],
};

export default track;
