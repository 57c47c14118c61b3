// What the ladders of the European Union share: when silence matters, the first contact, the Centres, the courts.
import type { Playbook, Rung } from '../playbook';

export const proof = ['E1', 'E2', 'E3', 'E4', 'E5', 'E8'];

/** Goods to come: the day agreed, else 30 days from the order (Directive 2011/83/EU Art. 18). */
export const delivery: Playbook['silence'] = [
  ['deliveryClaimed'],
  ['closedBiz'],
  ['promise'],
  ['vague'],
  ['ordered', 30, 'day', 'roll'],
  ['paid', 30, 'day', 'roll'],
  ['seen', 30, 'day', 'roll'],
];

/** Money to come back: 14 days from the withdrawal or the return (Art. 13). */
export const repayment: Playbook['silence'] = [
  ['cancelled', 14, 'day', 'roll'],
  ['returnArrived', 14, 'day', 'roll'],
  ['returned', 14, 'day', 'roll'],
  ['returnRefused'],
];

/** No act names a day: a week from the payment, our own. */
export const week: Playbook['silence'] = [
  ['promise'],
  ['vague'],
  ['paid', 7, 'day'],
  ['ordered', 7, 'day'],
  ['seen', 7, 'day'],
];

/** Digital content is due without undue delay (Directive (EU) 2019/770 Art. 5): three days, our own. */
export const atOnce: Playbook['silence'] = [
  ['defectKnown'],
  ['delivered'],
  ['promise'],
  ['vague'],
  ['paid', 3, 'day'],
  ['ordered', 3, 'day'],
  ['seen', 3, 'day'],
];

/** One friendly question, by the law that makes the seller late; none where the step has only our own timing. */
export const contact = (law?: string, more: Partial<Rung> = {}): Rung => ({
  step: 'contact-1',
  stage: 2,
  quiet: 'watch',
  after: [['t0', 1, 'BD']],
  when: ['!refused', '!broken', '!closed'],
  done: ['contact1'],
  letter: 'inquiry',
  channel: 'first',
  ...(law ? { law } : { conf: 'default' as const }),
  ...more,
});

/** The money is late: for a Centre where the seller sits in another country of theirs, else a report. */
export const centres = (late: Rung['after'], unknownToo = true): readonly Rung[] => [
  {
    // The Centres help where the seller sits in another country of theirs, never against one from outside.
    step: 'agency-ecc',
    stage: 3,
    quiet: 'await-refund',
    after: late,
    when: [unknownToo ? 'euSeller|!sellerCountry' : 'euSeller'],
    done: ['filed:ecc-net', 'filed:verbraucherzentrale'],
    agency: 'ecc-net',
    attach: proof,
    law: 'Directive 2011/83/EU Art. 13',
  },
  {
    step: 'agency-econsumer',
    stage: 3,
    quiet: 'await-refund',
    after: late,
    when: unknownToo ? ['!euSeller', 'sellerCountry'] : ['!euSeller', 'overseas'],
    done: ['filed:econsumer', 'filed:verbraucherzentrale'],
    agency: 'econsumer',
    attach: ['E1', 'E2', 'E3'],
    conf: 'default',
  },
];

/** A month after the Centre was asked, or once it could not help. */
const unhelped: Rung['after'] = [['filed:ecc-net', 30, 'day'], ['failed:ecc-net']];

/** Courts across a border of the Union. */
export const courts = (after: Rung['after'] = unhelped): readonly Rung[] => [
  {
    step: 'court-small-claim',
    stage: 3,
    quiet: 'await-mediation',
    after,
    when: ['!accepted:ecc-net', '!claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    law: 'Regulation (EC) 861/2007',
  },
  {
    step: 'court-payment-order',
    stage: 3,
    quiet: 'await-mediation',
    after,
    when: ['!accepted:ecc-net', 'claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    conf: 'R',
    law: 'Regulation (EC) 1896/2006',
  },
];
