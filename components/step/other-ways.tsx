// Everything else that may be done or may have happened: other channels, parallel routes, arrival, refund, later.
import { t } from '../../utils/i18n';
import type { Day } from '../../utils/model';
import { Due } from '../due';
import { Icon } from '../icon';

export interface Way {
  id: string;
  title: string;
  on?: Day;
  hard?: boolean;
}

interface Props {
  today: Day;
  /** Other channels of the seller, and routes that run beside this step. */
  ways: Way[];
  onWay: (id: string) => void;
  onArrived: () => void;
  onRefunded: () => void;
  onSnooze: () => void;
  onSkip: () => void;
  onBack: () => void;
}

export function OtherWays({ today, ways, onWay, onBack, ...rest }: Props) {
  const acts = [
    { label: t('now.arrived'), run: rest.onArrived },
    { label: t('now.refunded'), run: rest.onRefunded },
    { label: t('now.snooze'), run: rest.onSnooze },
    { label: t('now.skip'), run: rest.onSkip },
  ];
  return (
    <div class="panel">
      <div class="panel-head">
        <button type="button" class="icon-button" onClick={onBack} aria-label={t('app.back')}>
          <Icon name="left" />
        </button>
        <h3>{t('now.other')}</h3>
      </div>
      {ways.length > 0 ? (
        <ul class="ways">
          {ways.map((way) => (
            <li key={way.id}>
              <button type="button" onClick={() => onWay(way.id)}>
                <span>{way.title}</span>
                {way.on ? (
                  <Due on={way.on} today={today} hard={way.hard ?? false} bare far={way.hard ?? false} />
                ) : null}
                <Icon name="right" size={16} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div class="acts">
        {acts.map(({ label, run }) => (
          <button type="button" class="button" key={label} onClick={run}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
