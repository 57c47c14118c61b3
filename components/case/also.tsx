// Routes that run beside the step: money back through the card, the marketplace, an office.

import { dayText } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import type { Case, Day, Plan } from '../../utils/model';
import { stepHow, stepTitle } from '../../utils/step-words';
import { unread } from '../../utils/to-confirm';

interface Props {
  one: Case;
  plan: Plan;
  today: Day;
  open: string | null;
  onStart: (stepId: string) => void;
}

export function Also({ one, plan, today, open, onStart }: Props) {
  if (plan.also.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('case.also')}</h2>
      <ul class="also">
        {plan.also.map(({ step, dueOn, letter }) => (
          <li key={step.id}>
            <details open={open === step.id}>
              <summary>
                <span>{stepTitle(step, one)}</span>
                <span class="quiet small num">
                  {dueOn > today ? t('case.also-from', { on: dayText(dueOn, language(), today) }) : ''}
                </span>
              </summary>
              <p>{stepHow(step, one)}</p>
              {step.agency ? (
                <p class="small">
                  {step.agency.url && /^https:/.test(step.agency.url) ? (
                    <a href={step.agency.url} target="_blank" rel="noreferrer">
                      {step.agency.name}
                    </a>
                  ) : (
                    step.agency.name
                  )}
                  {step.agency.phone ? ` · ${step.agency.phone}` : ''}
                  {unread(step.agency) ? <em class="badge">{t('app.confirm-needed')}</em> : null}
                </p>
              ) : null}
              <button type="button" class="button" data-testid="start-beside" onClick={() => onStart(step.id)}>
                {letter ? t('ask.save') : t('now.do')}
              </button>
              {step.law ? (
                <p class="quiet small">
                  {step.law}
                  {unread(step) ? <em class="badge">{t('app.confirm-needed')}</em> : null}
                </p>
              ) : null}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
