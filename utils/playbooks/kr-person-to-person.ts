// Korea, E: a sale between private persons. No 전자상거래법: demand with a period, then cancel (민법 §544).
import type { Playbook } from '../playbook';
import { cancelOrder } from '../rungs/kr-cancel';
import { courts } from '../rungs/kr-courts';

const proof = ['E1', 'E2', 'E3', 'E4', 'E5', 'E8', 'E10'];

const playbook: Playbook = {
  id: 'kr-person-to-person',
  jurisdiction: 'KR',
  situations: ['person-to-person'],
  silence: [['promise'], ['vague'], ['paid', 3, 'BD'], ['ordered', 7, 'day', 'roll'], ['seen', 7, 'day', 'roll']],
  refund: ['c2c.demand'],
  main: [
    {
      step: 'contact-1',
      stage: 2,
      quiet: 'watch',
      after: [['t0', 1, 'BD'], ['delivered']],
      when: ['!refused', '!broken'],
      done: ['contact1'],
      letter: 'kr-inquiry',
      channel: 'first',
      conf: 'default',
    },
    cancelOrder([['refused'], ['broken'], ['contact1', 1, 'day'], ['contact1Dead']], 'wait-reply', '민법 제543조'),
    {
      step: 'demand',
      stage: 3,
      quiet: 'wait-reply',
      after: [['refused'], ['broken'], ['contact1', 1, 'day'], ['contact1Dead']],
      when: ['!nothingPaid'],
      done: ['formal'],
      must: true,
      letter: 'kr-demand-c2c',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2', 'E5'],
      law: '민법 제544조',
    },
    {
      step: 'agency-ecmc',
      stage: 3,
      quiet: 'await-demand',
      after: [['c2c.demand', 1, 'day'], ['refusedAfter']],
      when: ['!nothingPaid'],
      done: ['filed:ecmc'],
      letter: 'kr-ecmc-petition',
      agency: 'ecmc',
      attach: proof,
      law: '전자문서법 제33조',
    },
    ...courts([['kr.ecmc.proposal', 1, 'BD'], ['failed:ecmc']]),
  ],
  tracks: [
    'kr-fraud',
    'kr-c2c',
    'kr-card',
    'kr-pay',
    'paypal',
    'kr-beside',
    'record',
    'kr-identity',
    'kr-overseas-card',
  ],
  deadlines: ['c2c.demand', 'kr.defect.civil', 'kr.ecmc.proposal', 'kr.payorder.objection', 'kr.lim.civil'],
};

export default playbook;
