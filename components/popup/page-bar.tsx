// What Jikimi knows of the page behind the popup, in one line that never changes its height.
import { t } from '../../utils/i18n';
import { Icon, type IconName } from '../icon';

export type PageState = 'reading' | 'saved' | 'ask' | 'none' | 'nothing' | 'broken' | 'off' | 'unreachable' | 'failed';

interface Props {
  state: PageState;
  /** What was read: `상품 3개 · 46,900원`. */
  line?: string | undefined;
  action?: { label: string; run: () => void } | undefined;
}

const signs: Record<PageState, { icon?: IconName; said: () => string }> = {
  reading: { said: () => t('page.reading') },
  saved: { icon: 'check', said: () => t('page.saved') },
  ask: { icon: 'alert', said: () => t('page.ask') },
  none: { said: () => t('page.none') },
  nothing: { said: () => t('page.nothing-found') },
  broken: { icon: 'alert', said: () => t('page.broken') },
  off: { said: () => t('page.off') },
  unreachable: { said: () => t('page.unreachable') },
  failed: { icon: 'alert', said: () => t('page.failed') },
};

export function PageBar({ state, line, action }: Props) {
  const { icon, said } = signs[state];
  return (
    <footer class="page-bar" data-state={state} data-testid="captured">
      <p role="status">
        {icon ? <Icon name={icon} size={16} /> : null}
        <span class="page-said">{said()}</span>
        <span class="page-line">{line}</span>
      </p>
      {action ? (
        <button type="button" class="button" data-kind="bare" onClick={action.run}>
          {action.label}
        </button>
      ) : null}
    </footer>
  );
}
