// Germany: the seller closed. Payment routes and the Widerruf at once; a claim in the insolvency by its day.
import type { Playbook } from '../playbook';
import { bodies, courts } from '../rungs/de';

const playbook: Playbook = {
  id: 'de-seller-closed',
  jurisdiction: 'DE',
  situations: ['seller-closed'],
  silence: [['closedBiz']],
  refund: ['eu.refund'],
  main: [
    {
      step: 'refund-request',
      stage: 3,
      why: 'seller-closed',
      quiet: 'watch',
      after: [['closedBiz']],
      done: ['formal'],
      must: true,
      letter: 'eu-withdrawal',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'BGB §§ 312g, 355',
    },
    ...bodies([['formal'], ['refusedAfter']]),
    ...courts(),
  ],
  tracks: ['eu-pay', 'de-fraud', 'paypal', 'de-bodies', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'eu.deliver',
    'eu.deliver.agreed',
    'eu.refund',
    'de.payorder.objection',
    'de.limitation',
    'insolvency.filing',
  ],
};

export default playbook;
