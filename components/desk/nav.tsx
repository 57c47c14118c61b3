// The mark, and the four rooms of the dashboard.
import { type Key, t } from '../../utils/i18n';
import { Icon, type IconName, Mark } from '../icon';

const rooms: { id: string; icon: IconName }[] = [
  { id: 'orders', icon: 'list' },
  { id: 'overview', icon: 'chart' },
  { id: 'settings', icon: 'gear' },
  { id: 'stored', icon: 'shield' },
];

export function Nav({ room }: { room: string }) {
  return (
    <header class="nav">
      <a class="nav-home" href="#/orders">
        <Mark size={22} />
        {t('app.name')}
      </a>
      <nav aria-label={t('nav.title')}>
        {rooms.map(({ id, icon }) => (
          <a key={id} href={`#/${id}`} aria-current={room === id ? 'page' : undefined}>
            <Icon name={icon} size={16} />
            {t(`nav.${id}` as Key)}
          </a>
        ))}
      </nav>
      <a class="button" href="#/new">
        <Icon name="plus" size={16} />
        {t('nav.new')}
      </a>
    </header>
  );
}
