// A Korean seller without registration or a usable address: who must say who it is, and where to report it (G).
import type { Track } from '../playbook';

const hidden = 'unregistered|!address|sign:false-identity';

const track: Track = {
  id: 'kr-identity',
  rungs: [
    {
      step: 'unregistered-report',
      stage: 3,
      after: [['contact1'], ['formal']],
      optional: true,
      when: ['unregistered', '!c2c', '!overseas'],
      done: ['filed:local-government', 'filed:kftc'],
      letter: 'kr-violation-report',
      agency: 'local-government',
      attach: ['E3', 'E4'],
      law: '전자상거래법 제12조, 제26조제4항',
    },
    {
      step: 'identity-payment',
      stage: 3,
      after: [['formal'], ['addressUnknown']],
      optional: true,
      when: ['domesticCard', '!c2c', hidden],
      done: [],
      law: '여신전문금융업법 제19조제7항',
    },
    {
      step: 'platform-identity',
      stage: 3,
      after: [['formal'], ['addressUnknown']],
      optional: true,
      when: ['marketplace', '!c2c', hidden],
      done: ['escalated:platform'],
      agency: 'platform',
      attach: ['E1', 'E2', 'E5'],
      law: '전자상거래법 제20조제2항',
    },
    {
      step: 'platform-liability',
      stage: 3,
      after: [['filed:platform', 10, 'BD'], ['denied:platform']],
      optional: true,
      when: ['marketplace', '!c2c', hidden],
      done: ['escalated:platform'],
      letter: 'kr-platform-dispute',
      agency: 'platform',
      attach: ['E4', 'E12'],
      law: '전자상거래법 제20조의2제2항',
    },
    {
      step: 'identity-court',
      stage: 3,
      after: [['filed:court']],
      optional: true,
      when: ['filed:court', '!identity|unregistered'],
      done: [],
      law: '전자상거래법 제9조제3항, 민사소송법 제294조',
    },
  ],
  deadlines: [],
};

export default track;
