// The way to a Korean court, chosen by what is known of the debtor: an address, a dispute, an identity, the sum.
import type { After, Rung } from '../playbook';
import { proof } from './kr-bodies';

const attach = [...proof, 'E9', 'E12'];
/** Nobody sues over what was settled. */
const unsettled = ['!nothingPaid', '!accepted:kca', '!accepted:ecmc', '!accepted:kca-committee', '!accepted:kcdrc'];

/** Payment order, small claim, small claim with an inquiry for the identity, or an ordinary suit; then its result. */
export function courts(after: readonly After[], quiet = 'await-mediation'): readonly Rung[] {
  const court = { stage: 3, quiet, after, done: ['filed:court'], agency: 'court', attach } as const;
  return [
    {
      ...court,
      step: 'court-payment-order',
      when: ['address', '!disputed', ...unsettled],
      law: '민사소송법 제462조',
    },
    {
      ...court,
      step: 'court-small-claim',
      when: ['identity', '!address|disputed', '!claim:large', ...unsettled],
      law: '소액사건심판법 제2조, 전자상거래법 제36조',
    },
    {
      ...court,
      step: 'court-suit',
      when: ['identity', '!address|disputed', 'claim:large', ...unsettled],
      law: '민사소송법 제248조, 전자상거래법 제36조',
    },
    {
      ...court,
      step: 'court-fact-inquiry',
      when: ['!identity', ...unsettled],
      law: '소액사건심판법 제2조, 민사소송법 제294조',
    },
    {
      step: 'court-result',
      stage: 3,
      quiet: 'await-court',
      after: [
        ['kr.payorder.objection', 1, 'BD'],
        ['filed:court', 3, 'month'],
      ],
      when: ['filed:court'],
      done: ['answered:court', 'escalated:court'],
      agency: 'court',
      law: '민사소송법 제474조',
    },
  ];
}
