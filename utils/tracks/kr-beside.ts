// What runs beside every Korean ladder: the record, certified mail, the report of a violation, proposals, last days to sue.
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
      step: 'record-check',
      stage: 1,
      after: [['t0', 1, 'BD'], ['contact1'], ['deliveryClaimed']],
      optional: true,
      done: ['checks'],
      attach: ['E1', 'E2', 'E3', 'E4'],
      conf: 'default',
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
