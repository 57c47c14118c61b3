// Nothing is due: say so, say what comes next, and leave the user alone.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';

interface Props {
  watching: number;
  next?: { on: string; seller: string } | undefined;
  /** The first run is behind the user. */
  welcomed: boolean;
  onStart: () => void;
}

export function Quiet({ watching, next, welcomed, onStart }: Props) {
  return (
    <section class="quiet-card" data-testid="next-step">
      <span class="quiet-sign">
        <Icon name={watching ? 'check' : 'file'} size={20} />
      </span>
      <div>
        <h2>{watching ? t('quiet.title') : t('quiet.empty')}</h2>
        <p>{watching ? t('quiet.watching', { n: watching }) : t('quiet.empty-hint')}</p>
        {next ? <p class="num">{t('quiet.next', next)}</p> : null}
        {watching ? null : (
          <button type="button" class="button" onClick={onStart}>
            {t(welcomed ? 'quiet.practice' : 'quiet.start')}
          </button>
        )}
      </div>
    </section>
  );
}
