// The past and the future on one line of time; each future date with its count and its article.
import type { Moment } from '../../utils/case-timeline';
import { dayShort } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import type { Day } from '../../utils/model';
import { Icon } from '../icon';

interface Props {
  moments: readonly Moment[];
  today: Day;
  onUndo: (eventId: string) => void;
}

export function Timeline({ moments, today, onUndo }: Props) {
  return (
    <ol class="timeline" id="timeline" tabIndex={-1}>
      {moments.map(({ id, day, time, kind, title, detail, text, event }, at) => {
        const same = moments[at - 1]?.day === day;
        const said = day === today ? t('time.today') : dayShort(day, language(), today);
        return (
          <li key={id} data-kind={kind}>
            <time class="num" dateTime={day}>
              {same ? <span class="sr">{said}</span> : said}
              {time && time !== '00:00' ? <small>{time}</small> : null}
            </time>
            <span class="dot" aria-hidden="true" />
            <div>
              <p class="moment">{title}</p>
              {detail ? <p class="quiet small num">{detail}</p> : null}
              {text ? (
                <details>
                  <summary>{t('time.sent-text')}</summary>
                  <pre>{text}</pre>
                </details>
              ) : null}
            </div>
            {event ? (
              <button
                type="button"
                class="icon-button faint"
                aria-label={`${t('case.undo-event')}: ${title}`}
                title={t('case.undo-event')}
                onClick={() => onUndo(event.id)}
              >
                <Icon name="close" size={14} />
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
