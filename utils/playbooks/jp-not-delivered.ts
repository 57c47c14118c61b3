// Japan: no cooling-off in mail order; a demand with a period, then cancellation (民法 §541); 188 and ADR.
import type { Playbook } from '../playbook';
import { contacts } from '../rungs/contacts';
import { fromDemand } from '../rungs/jp';

const playbook: Playbook = {
  id: 'jp-not-delivered',
  jurisdiction: 'JP',
  situations: [
    'not-delivered',
    'refund-unpaid',
    'wrong-or-defective',
    'digital-service',
    'overseas-seller',
    'unregistered-seller',
    'seller-closed',
    'delivered-not-received',
  ],
  silence: [
    ['cancelled', 7, 'day'],
    ['returnArrived', 7, 'day'],
    ['deliveryClaimed'],
    ['closedBiz'],
    ['defectKnown'],
    ['delivered'],
    ['promise'],
    ['vague'],
    ['paid', 7, 'day'],
    ['ordered', 7, 'day'],
    ['seen', 7, 'day'],
  ],
  refund: ['jp.demand', 'jp.refund.cancelled'],
  main: [...contacts('特定商取引法 第13条'), ...fromDemand],
  tracks: ['jp-pay', 'paypal', 'world-platform', 'insolvency', 'record'],
  deadlines: [
    'jp.accept',
    'jp.deliver.agreed',
    'jp.return',
    'jp.demand',
    'jp.refund.cancelled',
    'jp.payorder.objection',
    'jp.limitation',
    'insolvency.filing',
  ],
};

export default playbook;
