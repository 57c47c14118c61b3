// The mark, the name, and the two ways into the dashboard.
import { t } from '../../utils/i18n';
import { Icon, Mark } from '../icon';

export function Header({ onSearch, onAll }: { onSearch: () => void; onAll: () => void }) {
  return (
    <header class="head">
      <h1>
        <Mark size={20} />
        {t('app.name')}
      </h1>
      <button class="icon-button" type="button" onClick={onSearch} aria-label={t('app.search')} title={t('app.search')}>
        <Icon name="search" />
      </button>
      <button
        class="icon-button"
        type="button"
        onClick={onAll}
        aria-label={t('app.dashboard')}
        title={t('app.dashboard')}
      >
        <Icon name="list" />
      </button>
    </header>
  );
}
