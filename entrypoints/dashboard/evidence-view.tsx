// The evidence pack: who it is for, what is there, and the file itself, made here when asked for.
import { useState } from 'preact/hooks';
import type { Note } from '../../components/step/acts';
import { t } from '../../utils/i18n';
import type { Case, Plan } from '../../utils/model';
import type { Settings } from '../../utils/settings';

interface Props {
  one: Case;
  plan: Plan;
  now: Date;
  settings: Settings;
  onNote: (note: Note) => void;
}

export function EvidenceView(_: Props) {
  const [_busy] = useState(false);
  return (
    <section class="side-part">
      <h2>{t('case.evidence')}</h2>
    </section>
  );
}
