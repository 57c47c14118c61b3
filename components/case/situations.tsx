// What is wrong, in the user's words; the ladder follows from it.
import { type Key, t } from '../../utils/i18n';
import type { Situation } from '../../utils/model';

const situations: Situation[] = [
  'not-delivered',
  'delivered-not-received',
  'wrong-or-defective',
  'refund-unpaid',
  'digital-service',
  'person-to-person',
  'overseas-seller',
  'unregistered-seller',
  'seller-closed',
];

export function Situations({ onChosen }: { onChosen: (situation: Situation) => void }) {
  return (
    <section class="part">
      <h2>{t('case.situation')}</h2>
      <div class="happened">
        {situations.map((situation) => (
          <button type="button" class="button" key={situation} onClick={() => onChosen(situation)}>
            {t(`situation.${situation}` as Key)}
          </button>
        ))}
      </div>
    </section>
  );
}
