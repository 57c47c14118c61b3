// Korea, F: a seller abroad. One letter in English, then the card or PayPal, then the cross-border desk.
import type { Playbook } from '../playbook';

const playbook: Playbook = {
  id: 'kr-overseas-seller',
  jurisdiction: 'KR',
  situations: ['overseas-seller'],
  silence: [
    ['promise'],
    ['vague', 3, 'BD'],
    ['paid', 3, 'BD'],
    ['ordered', 7, 'day', 'roll'],
    ['seen', 7, 'day', 'roll'],
  ],
  refund: ['kr.refund.notSupplied', 'kr.refund.returned'],
  main: [
    {
      step: 'refund-request',
      stage: 2,
      quiet: 'watch',
      after: [['t0', 1, 'BD'], ['refused'], ['broken'], ['delivered']],
      done: ['formal', 'sent:en-refund-request'],
      letter: 'en-refund-request',
      channel: 'written',
      asks: ['total'],
      attach: ['E1', 'E2'],
      conf: 'default',
    },
    {
      step: 'agency-crossborder',
      stage: 3,
      quiet: 'wait-reply',
      after: [['formal', 3, 'BD'], ['sent:en-refund-request', 3, 'BD'], ['refusedAfter']],
      done: ['filed:crossborder'],
      letter: 'kr-agency-petition',
      agency: 'crossborder',
      attach: ['E1', 'E2', 'E3', 'E5', 'E9'],
      law: '소비자기본법 제55조',
    },
    {
      step: 'agency-econsumer',
      stage: 3,
      quiet: 'await-crossborder',
      after: [['kr.crossborder.answer', 1, 'BD'], ['failed:crossborder']],
      when: ['!accepted:crossborder'],
      done: ['filed:econsumer'],
      agency: 'econsumer',
      attach: ['E1', 'E2', 'E3'],
      conf: 'default',
    },
  ],
  tracks: ['kr-fraud', 'kr-overseas-card', 'paypal', 'kr-platform', 'kr-pay', 'kr-beside'],
  deadlines: [
    'kr.supply.prepaid',
    'kr.supply.order',
    'kr.supply.agreed',
    'kr.refund.notSupplied',
    'kr.refund.returned',
    'kr.crossborder.answer',
    'kr.mismatch.receipt',
    'kr.mismatch.known',
    'kr.lim.business',
  ],
};

export default playbook;
