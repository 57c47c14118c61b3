// What the ladders of Germany share: the further period and the end of the contract, the bodies, the courts.
import type { Rung } from '../playbook';
import { centres, proof } from './eu';

/** A further period, and what it is for: delivery, goods without a defect, or the money. */
export const further = (after: Rung['after'], law: string, more: Partial<Rung> = {}): Rung => ({
  step: 'deadline-notice',
  stage: 3,
  quiet: 'wait-reply',
  after,
  done: ['extra', 'formal'],
  letter: 'de-deadline',
  channel: 'written',
  attach: ['E1', 'E5'],
  law,
  ...more,
});

/** The end of the contract and the money: after the period, at once where the seller refused (BGB § 323 Abs. 2). */
export const rescission = (law: string, more: Partial<Rung> = {}): Rung => ({
  step: 'refund-request',
  stage: 3,
  quiet: 'await-delivery',
  after: [['refused'], ['eu.extraPeriod', 1, 'BD']],
  done: ['formal'],
  must: true,
  letter: 'de-rescission',
  channel: 'written',
  asks: ['total'],
  attach: ['E1', 'E2', 'E5'],
  law,
  ...more,
});

/** Advice and conciliation at home, the Centre for a seller in another country of theirs, a report for one from outside. */
export const bodies = (late: Rung['after']): readonly Rung[] => [
  {
    step: 'agency-de',
    stage: 3,
    quiet: 'await-refund',
    after: late,
    when: ['!euSeller', '!overseas'],
    done: ['filed:verbraucherzentrale', 'filed:schlichtungsstelle', 'filed:ecc-net'],
    agency: 'verbraucherzentrale',
    attach: proof,
    conf: 'R',
    law: 'BGB § 286',
  },
  ...centres(late, false),
];

const unhelped: Rung['after'] = [
  ['filed:verbraucherzentrale', 14, 'day'],
  ['filed:ecc-net', 30, 'day'],
  ['failed:ecc-net'],
];

/** The payment order where it can be served and nothing is disputed; the European procedure over a border; else the suit. */
export const courts = (after: Rung['after'] = unhelped): readonly Rung[] => [
  {
    step: 'court-payment-order',
    stage: 3,
    quiet: 'await-mediation',
    after,
    when: ['address', '!disputed', '!euSeller', '!overseas'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    conf: 'R',
    law: 'ZPO § 688',
  },
  {
    step: 'court-small-claim',
    stage: 3,
    quiet: 'await-mediation',
    after,
    when: ['euSeller', '!claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    law: 'Regulation (EC) 861/2007',
  },
  {
    step: 'court-suit',
    stage: 3,
    quiet: 'await-mediation',
    after,
    when: ['!address|disputed|euSeller', '!euSeller|claim:large', '!overseas|euSeller'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    conf: 'R',
    law: 'ZPO § 253',
  },
  {
    step: 'court-result',
    stage: 3,
    quiet: 'await-court',
    after: [
      ['de.payorder.objection', 1, 'BD'],
      ['filed:court', 3, 'month'],
    ],
    when: ['filed:court'],
    done: ['answered:court', 'escalated:court'],
    agency: 'court',
    conf: 'R',
    law: 'ZPO § 699',
  },
];
