// Signs of fraud, Korea: the police the same day. A freeze only for phishing: goods that never came have none in law.
import type { Track } from '../playbook';

const track: Track = {
  id: 'kr-fraud',
  rungs: [
    {
      step: 'freeze-account',
      stage: 3,
      after: [['phishing']],
      urgent: [['phishing']],
      when: ['phishing'],
      done: ['filed:bank'],
      agency: 'bank',
      attach: ['E2', 'E10'],
      law: '통신사기피해환급법 제3조',
    },
    {
      step: 'police-report',
      stage: 3,
      after: [['fraud']],
      urgent: [['fraud']],
      when: ['fraud'],
      done: ['filed:police'],
      letter: 'kr-police-report',
      agency: 'police',
      asks: ['phishing'],
      attach: ['E1', 'E2', 'E3', 'E4', 'E5', 'E10'],
      law: '형법 제347조',
    },
    {
      step: 'police-visit',
      stage: 3,
      after: [['filed:police', 1, 'BD']],
      urgent: [['kr.ecrm.visit', 5, 'day']],
      optional: true,
      when: ['filed:police'],
      done: ['answered:police', 'escalated:police'],
      agency: 'police',
      conf: 'N',
      law: '경찰청 ECRM 안내',
    },
  ],
  deadlines: ['kr.ecrm.visit', 'kr.police.report', 'kr.lim.tort'],
};

export default track;
