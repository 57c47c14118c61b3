// The dashboard before the first order: what will fill it, and the three ways to begin.
import { t } from '../../utils/i18n';
import { Icon, Mark } from '../icon';

export function NothingYet({ onPractice }: { onPractice: () => void }) {
  return (
    <section class="nothing-yet">
      <Mark size={40} />
      <h1>{t('quiet.empty')}</h1>
      <p class="quiet">{t('quiet.empty-hint')}</p>
      <p class="quiet">{t('quiet.history')}</p>
      <div class="links">
        <button type="button" class="button" data-kind="main" onClick={onPractice}>
          {t('quiet.practice')}
        </button>
        <a class="button" href="#/new">
          <Icon name="plus" size={16} />
          {t('nav.new')}
        </a>
        <a class="button" href="#/settings?backup">
          {t('settings.backup-restore')}
        </a>
      </div>
    </section>
  );
}
