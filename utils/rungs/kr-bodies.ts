// The Korean bodies in their order, the same after every refund that did not come: counsel, one mediation, the committee.
import type { After, Rung } from '../playbook';

/** Evidence that every petition carries. */
export const proof: readonly string[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E8'];

/** The committee for electronic trade takes sellers that the consumer agency does not reach, and private persons. */
const committee = {
  step: 'agency-ecmc',
  stage: 3,
  quiet: 'await-counsel',
  letter: 'kr-ecmc-petition',
  agency: 'ecmc',
  attach: proof,
  law: '전자문서법 제33조',
} as const;

/** Counsel first (1372), then one body of mediation: 시행령 §28, 전자문서법 §33① allow no second beside it. */
export function bodies(after: readonly After[]): readonly Rung[] {
  return [
    {
      step: 'agency-counsel',
      stage: 3,
      quiet: 'await-refund',
      after,
      when: ['!nothingPaid'],
      done: ['filed:1372', 'filed:kca', 'filed:ecmc', 'filed:seoul-ecc'],
      letter: 'kr-agency-petition',
      agency: '1372',
      attach: proof,
      law: '소비자기본법 제55조',
    },
    {
      step: 'agency-relief',
      stage: 3,
      quiet: 'await-counsel',
      after: [['filed:1372', 3, 'BD']],
      when: ['reachable', '!unregistered', '!nothingPaid'],
      done: ['filed:kca', 'filed:ecmc'],
      letter: 'kr-agency-petition',
      agency: 'kca',
      attach: proof,
      law: '소비자기본법 제55조',
    },
    {
      ...committee,
      after: [['filed:1372', 3, 'BD']],
      when: ['reachable', 'unregistered', '!nothingPaid'],
      done: ['filed:ecmc', 'filed:kca'],
    },
    // The consumer agency did not take it: another body may (a settlement that failed goes to its own committee).
    { ...committee, after: [['denied:kca']], when: ['denied:kca'], done: ['filed:ecmc', 'filed:kca-committee'] },
    {
      step: 'agency-seoul',
      stage: 3,
      quiet: 'await-counsel',
      after: [['filed:1372']],
      when: ['!reachable', '!nothingPaid'],
      done: ['filed:seoul-ecc', 'filed:kca', 'filed:ecmc'],
      letter: 'kr-agency-petition',
      agency: 'seoul-ecc',
      attach: proof,
      law: '전자상거래법 제33조',
    },
    {
      step: 'mediation',
      stage: 3,
      quiet: 'await-settlement',
      after: [['kr.kca.settle', 1, 'BD'], ['failed:kca']],
      when: ['filed:kca', '!accepted:kca', '!denied:kca', '!filed:ecmc'],
      done: ['filed:kca-committee'],
      letter: 'kr-agency-petition',
      agency: 'kca-committee',
      attach: [...proof, 'E12'],
      law: '소비자기본법 제58조, 제65조',
    },
  ];
}

/** When mediation has ended without success. */
export const mediated: readonly After[] = [
  ['kr.kca.mediate', 1, 'BD'],
  ['failed:kca-committee'],
  ['kr.ecmc.proposal', 1, 'BD'],
  ['failed:ecmc'],
  ['filed:seoul-ecc', 5, 'BD'],
];
