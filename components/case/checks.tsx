// The first of the three steps: what to look at before anybody is blamed. Filled in one click each.
import { type Key, t } from '../../utils/i18n';
import type { Case, CheckId } from '../../utils/model';

export type Result = 'yes' | 'no' | 'in-spam' | 'unknown';

const checks: CheckId[] = [
  'payment-proven',
  'receipt-mail',
  'site-alive',
  'seller-news',
  'registration',
  'fraud-lookup',
];

interface Props {
  one: Case;
  onChecked: (check: CheckId, result: Result) => void;
}

export function Checks({ one, onChecked }: Props) {
  const known = new Map(one.events.flatMap((event) => (event.kind === 'checked' ? [[event.check, event.result]] : [])));
  return (
    <section class="part">
      <h2>{t('case.checks')}</h2>
      <ul class="checks">
        {checks.map((check) => {
          const results: Result[] = check === 'receipt-mail' ? ['yes', 'in-spam', 'no'] : ['yes', 'no', 'unknown'];
          return (
            <li key={check}>
              <span id={`check-${check}`}>{t(`check.${check}` as Key)}</span>
              <fieldset aria-labelledby={`check-${check}`}>
                {results.map((result) => (
                  <button
                    type="button"
                    class="chip"
                    key={result}
                    aria-pressed={known.get(check) === result}
                    onClick={() => onChecked(check, result)}
                  >
                    {t(`check.${result}` as Key)}
                  </button>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
