// Every running date: whose it is, how it was counted, the article, and whether the figure still wants a check.
import { countText, safeText, skippedText } from '../../utils/deadline-words';
import { dayText } from '../../utils/format';
import { type Key, language, t } from '../../utils/i18n';
import type { Day, Deadline } from '../../utils/model';
import { deadlineTitle } from '../../utils/step-words';
import { toConfirm } from '../../utils/to-confirm';
import { Due } from '../due';
import { Icon } from '../icon';

function Row({ deadline, today }: { deadline: Deadline; today: Day }) {
  const { id, on, hard, who, law, lawUrl, passed, checkedOn } = deadline;
  const mine = who === 'user';
  const keep = mine ? (deadline.safeOn ?? on) : on;
  return (
    <li data-passed={passed}>
      <p class="deadline-top">
        <span>{deadlineTitle(id)}</span>
        <Due on={keep} today={today} hard={hard && mine && !passed} bare far={!passed && mine} calm={passed || !mine} />
      </p>
      <p class="quiet small">
        {t(`who.${who}` as Key)}
        {hard && mine && !passed ? ` · ${t('deadline.hard')}` : ''}
        {passed ? ` · ${t('deadline.passed')}` : ''}
        {toConfirm(deadline) ? <em class="badge">{t('app.confirm-needed')}</em> : null}
      </p>
      <details>
        <summary>{t('deadline.count')}</summary>
        <div class="count num">
          <p>{countText(deadline)}</p>
          <p>{skippedText(deadline)}</p>
          {deadline.rule.rolled ? <p>{t('deadline.rolled')}</p> : null}
          <p>{safeText(deadline)}</p>
          <p>
            {lawUrl ? (
              <a href={lawUrl} target="_blank" rel="noreferrer">
                {law} <Icon name="out" size={12} />
              </a>
            ) : (
              law
            )}
            {` · ${t('app.checked-on', { on: dayText(checkedOn, language(), today) })}`}
          </p>
        </div>
      </details>
    </li>
  );
}

export function Deadlines({ deadlines, today }: { deadlines: readonly Deadline[]; today: Day }) {
  return (
    <section class="side-part deadlines">
      <h2>{t('case.deadlines')}</h2>
      {deadlines.length === 0 ? <p class="quiet small">{t('case.no-deadlines')}</p> : null}
      <ul>
        {deadlines.map((deadline) => (
          <Row key={deadline.id} deadline={deadline} today={today} />
        ))}
      </ul>
    </section>
  );
}
