// The data could not be opened: said plainly, with the reason and the one thing that helps.
import { t } from '../utils/i18n';
import { Icon } from './icon';

/** Reasons that we know, each with its own advice. */
const known = { 'database-blocked': 'trouble.blocked', quota: 'alarm.full' } as const;

export function Trouble({ reason }: { reason: string }) {
  const advice = reason in known ? t(known[reason as keyof typeof known]) : undefined;
  return (
    <main class="trouble">
      <Icon name="alert" size={24} />
      <h1>{t('trouble.title')}</h1>
      <p>{advice ?? t('trouble.again')}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {t('page.retry')}
      </button>
      {advice ? null : <p class="quiet small">{reason}</p>}
    </main>
  );
}
