// What runs beside every Korean ladder: certified mail, the report of a violation, proposals, last days to sue.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-beside',
  rungs: [
    {
      step: 'keep-or-return',
      stage: 3,
      after: [['deliveredLate']],
      urgent: [['deliveredLate']],
      when: ['deliveredLate', '!mismatch'],
      done: ['returned', 'returnArrived', 'returnRefused'],
      law: '전자상거래법 제18조제2항제1호',
    },
    {
      step: 'answer-proposal',
      stage: 3,
      after: [['proposal']],
      urgent: [
        ['kr.kca.answer', 15, 'day'],
        ['kr.ecmc.answer', 15, 'day'],
        ['kr.kcdrc.answer', 5, 'day'],
      ],
      when: ['proposal'],
      done: ['proposalAnswered'],
      law: '소비자기본법 제67조',
    },
    {
      step: 'court-before-limit',
      stage: 3,
      after: [],
      urgent: [
        ['kr.demand.sue', 14, 'day'],
        ['kr.defect.civil', 14, 'day'],
        ['kr.lim.business', 30, 'day'],
        ['kr.lim.civil', 30, 'day'],
        ['kr.lim.tort', 30, 'day'],
      ],
      done: ['filed:court'],
      agency: 'court',
      attach: ['E1', 'E2', 'E5', 'E8'],
      law: '민법 제174조',
    },
    {
      step: 'collective-mediation',
      stage: 3,
      after: [['filed:1372']],
      optional: true,
      when: ['closed|sign:site-gone-with-victims', '!c2c', '!nothingPaid'],
      done: [],
      law: '소비자기본법 제68조',
    },
    {
      // The goods must go back, and nobody says where to.
      step: 'keep-goods-ready',
      stage: 3,
      after: [['formal']],
      optional: true,
      when: ['mismatch', 'formal', '!address'],
      done: ['returned', 'returnArrived', 'returnRefused'],
      attach: ['E7'],
      law: '전자상거래법 제18조제10항',
    },
    {
      step: 'certified-notice',
      stage: 3,
      after: [['formal']],
      optional: true,
      when: ['address', 'won:50000|instalment|dead:email'],
      letter: 'kr-certified-notice',
      law: '우편법 시행규칙 제46조',
    },
    {
      step: 'violation-report',
      stage: 3,
      after: [['due', 1, 'BD']],
      optional: true,
      when: ['formal', '!c2c', '!overseas'],
      done: ['filed:kftc', 'filed:local-government'],
      letter: 'kr-violation-report',
      agency: 'kftc',
      attach: ['E3', 'E4', 'E8'],
      law: '전자상거래법 제26조제4항',
    },
  ],
  deadlines: ['kr.kca.answer', 'kr.ecmc.answer', 'kr.kcdrc.answer', 'kr.demand.sue'],
};

export default track;
