// Japan: a demand with a period (民法 §541), 188 or the Cross-border Center, the summary court.
import type { Rung } from '../playbook';

const proof = ['E1', 'E2', 'E3', 'E4', 'E5', 'E8'];

/** From the demand to the court. */
export const fromDemand: readonly Rung[] = [
  {
    step: 'demand',
    stage: 3,
    quiet: 'wait-reply',
    after: [['refused'], ['broken'], ['closedBiz'], ['contact2', 2, 'BD'], ['contact2Dead']],
    urgent: [['jp.return', 3, 'day']],
    done: ['formal'],
    must: true,
    letter: 'jp-demand',
    channel: 'written',
    asks: ['total'],
    attach: ['E1', 'E2', 'E5'],
    law: '民法第541条',
  },
  {
    step: 'agency-188',
    stage: 3,
    quiet: 'await-demand',
    after: [['jp.demand', 1, 'BD'], ['refusedAfter']],
    when: ['!overseas'],
    done: ['filed:kokusen', 'filed:ccj'],
    agency: 'kokusen',
    attach: proof,
    conf: 'default',
  },
  {
    step: 'agency-ccj',
    stage: 3,
    quiet: 'await-demand',
    after: [['jp.demand', 1, 'BD'], ['refusedAfter']],
    when: ['overseas', '!c2c'],
    done: ['filed:ccj', 'filed:kokusen'],
    agency: 'ccj',
    attach: proof,
    conf: 'default',
  },
  {
    step: 'court-payment-order',
    stage: 3,
    quiet: 'await-mediation',
    after: [
      ['filed:kokusen', 30, 'day'],
      ['filed:ccj', 30, 'day'],
    ],
    when: ['address', '!disputed'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    law: '民事訴訟法 第382条',
  },
  {
    step: 'court-small-claim',
    stage: 3,
    quiet: 'await-mediation',
    after: [
      ['filed:kokusen', 30, 'day'],
      ['filed:ccj', 30, 'day'],
    ],
    when: ['!address|disputed', '!claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    law: '民事訴訟法 第368条',
  },
  {
    step: 'court-suit',
    stage: 3,
    quiet: 'await-mediation',
    after: [
      ['filed:kokusen', 30, 'day'],
      ['filed:ccj', 30, 'day'],
    ],
    when: ['!address|disputed', 'claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    law: '民事訴訟法 第133条',
  },
  {
    step: 'court-result',
    stage: 3,
    quiet: 'await-court',
    after: [
      ['jp.payorder.objection', 1, 'BD'],
      ['filed:court', 3, 'month'],
    ],
    when: ['filed:court'],
    done: ['answered:court', 'escalated:court'],
    agency: 'court',
    law: '民事訴訟法 第391条',
  },
];
