// What must be said before anything else: data that was lost, a full disk, a backup that is overdue.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';

export interface Notice {
  /** The browser removed what was stored. */
  wiped: boolean;
  /** The last write found no space. */
  full: boolean;
  /** Days since the last backup, where it is time for another; `never` where there is none. */
  backup?: number | 'never' | undefined;
}

interface Acts {
  onSeen: () => void;
  onLater: () => void;
}

export function Notices({ wiped, full, backup, onSeen, onLater }: Notice & Acts) {
  if (wiped || full)
    return (
      <section class="notice" role="alert" aria-label={t('notice.title')}>
        <Icon name="alert" size={16} />
        <span>{wiped ? t('alarm.wiped') : t('alarm.full')}</span>
        {wiped ? <a href="#/settings?backup">{t('trouble.restore')}</a> : <a href="#/stored">{t('nav.stored')}</a>}
        {wiped ? (
          <button type="button" class="button" data-kind="bare" onClick={onSeen}>
            {t('notice.seen')}
          </button>
        ) : null}
      </section>
    );
  if (backup === undefined) return null;
  return (
    <section class="notice" data-testid="backup-due" aria-label={t('notice.title')}>
      <Icon name="down_box" size={16} />
      <span>{backup === 'never' ? t('backup.never') : t('backup.old', { n: backup })}</span>
      <a href="#/settings?backup">{t('backup.now')}</a>
      <button type="button" class="button" data-kind="bare" onClick={onLater}>
        {t('backup.later')}
      </button>
    </section>
  );
}
