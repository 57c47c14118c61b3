// Germany, beside the main line: conciliation by the federal body; another one than the ECC, never both.
import type { Track } from '../playbook';

const track: Track = {
  id: 'de-bodies',
  rungs: [
    {
      step: 'conciliation',
      stage: 3,
      after: [['filed:verbraucherzentrale', 14, 'day']],
      optional: true,
      when: ['!filed:ecc-net', '!filed:court'],
      done: ['filed:schlichtungsstelle'],
      agency: 'schlichtungsstelle',
      attach: ['E1', 'E2', 'E5', 'E8'],
      conf: 'R',
      law: 'VSBG § 29',
    },
  ],
  deadlines: [],
};

export default track;
