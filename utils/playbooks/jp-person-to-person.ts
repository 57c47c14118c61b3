// Japan: a sale between private persons. 特定商取引法 does not bind the seller; the Civil Code’s demand does.
import type { Playbook } from '../playbook';
import { contacts } from '../rungs/contacts';
import { week } from '../rungs/eu';
import { fromDemand } from '../rungs/jp';

const playbook: Playbook = {
  id: 'jp-person-to-person',
  jurisdiction: 'JP',
  situations: ['person-to-person'],
  silence: week,
  refund: ['jp.demand'],
  main: [...contacts(), ...fromDemand],
  tracks: ['jp-pay', 'paypal', 'world-platform', 'record'],
  deadlines: ['jp.demand', 'jp.payorder.objection', 'jp.limitation'],
};

export default playbook;
