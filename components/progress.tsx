// (the plan's progress) → the three steps of the road as one quiet line.
import { type Key, t } from '../utils/i18n';
import type { Plan } from '../utils/model';

export function Progress({ progress }: { progress: Plan['progress'] }) {
  return (
    <ol class="progress" aria-label={t('progress.title')}>
      {progress.map(({ stage, state, done, of }) => {
        const name = t(`progress.${stage}` as Key);
        return (
          <li
            key={stage}
            data-state={state}
            data-testid={`progress-${stage}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span class="sr">{t(`progress.${state}` as Key, { name })}</span>
            <span aria-hidden="true">
              {`${stage} ${name}`}
              {state === 'current' && of ? <span class="num"> {`${done ?? 0}/${of}`}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
