// United States: it came, but wrong or broken. No billing error once accepted; claims and defences, network, seller.
import type { Playbook } from '../playbook';

const playbook: Playbook = {
  id: 'us-wrong-or-defective',
  jurisdiction: 'US',
  situations: ['wrong-or-defective'],
  silence: [['defectKnown'], ['delivered']],
  refund: ['us.refund.return'],
  main: [
    {
      step: 'contact-1',
      stage: 2,
      why: 'mismatch',
      quiet: 'watch',
      after: [['t0'], ['defectKnown']],
      when: ['!refused', '!broken'],
      done: ['contact1'],
      letter: 'en-refund-request',
      channel: 'first',
      asks: ['deliveredOn'],
      attach: ['E7'],
      conf: 'default',
    },
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
      attach: ['E1', 'E2', 'E3', 'E7'],
      conf: 'R',
      law: 'UCC 2-711',
    },
    {
      step: 'complaints',
      stage: 3,
      quiet: 'await-refund',
      after: [['us.refund.return', 1, 'BD'], ['formal', 14, 'day'], ['refusedAfter']],
      done: ['filed:state-ag', 'filed:ftc'],
      agency: 'state-ag',
      attach: ['E1', 'E2', 'E5', 'E7', 'E8'],
      conf: 'default',
    },
    {
      step: 'court',
      stage: 3,
      quiet: 'await-mediation',
      after: [
        ['filed:state-ag', 14, 'day'],
        ['filed:ftc', 14, 'day'],
      ],
      done: ['filed:court'],
      agency: 'court',
      attach: ['E1', 'E2', 'E5', 'E7', 'E8', 'E12'],
      conf: 'R',
      law: 'UCC 2-711',
    },
  ],
  tracks: ['us-pay', 'paypal', 'world-platform', 'record'],
  deadlines: ['us.refund.return', 'us.limitation'],
};

export default playbook;
