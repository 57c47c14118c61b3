// England: a letter before claim with 14 days, then the small claims track or the court above it.
import type { Rung } from '../playbook';

/** From when the money is late, with the proof at hand. */
export const courts = (late: Rung['after'], proof: readonly string[]): readonly Rung[] => [
  {
    step: 'letter-before-claim',
    stage: 3,
    quiet: 'await-refund',
    after: late,
    done: ['sent:uk-letter-before-claim', 'filed:court'],
    letter: 'uk-letter-before-claim',
    channel: 'written',
    asks: ['total'],
    attach: proof,
    conf: 'R',
    law: 'Practice Direction: Pre-Action Conduct',
  },
  {
    step: 'court-small-claim',
    stage: 3,
    quiet: 'await-refund',
    after: [['sent:uk-letter-before-claim', 14, 'day']],
    when: ['!claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    conf: 'R',
    law: 'CPR Part 27',
  },
  {
    step: 'court-suit',
    stage: 3,
    quiet: 'await-refund',
    after: [['sent:uk-letter-before-claim', 14, 'day']],
    when: ['claim:large'],
    done: ['filed:court'],
    agency: 'court',
    attach: [...proof, 'E9', 'E12'],
    conf: 'R',
    law: 'CPR Part 28',
  },
];
