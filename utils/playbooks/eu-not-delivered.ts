// European Union: withdrawal without a reason until 14 days after receipt, or an additional period and the end of the contract.
import type { Playbook } from '../playbook';

const proof = ['E1', 'E2', 'E3', 'E4', 'E5', 'E8'];

const playbook: Playbook = {
  id: 'eu-not-delivered',
  jurisdiction: 'EU',
  situations: [
    'not-delivered',
    'refund-unpaid',
    'wrong-or-defective',
    'digital-service',
    'person-to-person',
    'overseas-seller',
    'unregistered-seller',
    'seller-closed',
    'delivered-not-received',
  ],
  silence: [
    ['cancelled', 14, 'day'],
    ['returnArrived', 14, 'day'],
    ['deliveryClaimed'],
    ['closedBiz'],
    ['defectKnown'],
    ['delivered'],
    ['promise'],
    ['vague'],
    ['ordered', 30, 'day', 'roll'],
    ['paid', 30, 'day', 'roll'],
    ['seen', 30, 'day', 'roll'],
  ],
  refund: ['eu.refund'],
  main: [
    {
      step: 'contact-1',
      stage: 2,
      quiet: 'watch',
      after: [['t0', 1, 'BD']],
      when: ['!refused', '!broken'],
      done: ['contact1'],
      letter: 'inquiry',
      channel: 'first',
      law: 'Directive 2011/83/EU Art. 18(1)',
    },
    {
      step: 'refund-request',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['closedBiz'], ['contact1', 2, 'BD'], ['contact1Dead']],
      urgent: [
        ['eu.withdraw', 3, 'day'],
        ['eu.withdraw.uninformed', 14, 'day'],
      ],
      done: ['formal'],
      must: true,
      letter: 'eu-withdrawal',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: 'Directive 2011/83/EU Art. 9, 11',
    },
    {
      step: 'agency-ecc',
      stage: 3,
      quiet: 'await-refund',
      after: [['eu.refund', 1, 'BD'], ['refusedAfter']],
      done: ['filed:ecc-net'],
      agency: 'ecc-net',
      attach: proof,
      law: 'Directive 2011/83/EU Art. 13',
    },
    {
      step: 'court',
      stage: 3,
      quiet: 'await-mediation',
      after: [['filed:ecc-net', 30, 'day'], ['failed:ecc-net']],
      when: ['!accepted:ecc-net'],
      done: ['filed:court'],
      agency: 'court',
      attach: [...proof, 'E9', 'E12'],
      law: 'Regulation (EC) 861/2007',
    },
  ],
  tracks: ['eu-pay', 'paypal'],
  deadlines: ['eu.deliver', 'eu.deliver.agreed', 'eu.withdraw', 'eu.withdraw.uninformed', 'eu.refund', 'eu.return'],
};

export default playbook;
