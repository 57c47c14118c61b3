// Badge, notifications, and the hours in which nobody is disturbed.
import { t } from '../../utils/i18n';
import type { Settings } from '../../utils/settings';

type Reminders = Settings['reminders'];

interface Props {
  reminders: Reminders;
  onChange: (part: Partial<Reminders>) => void;
}

/** `from 10 PM` here, `오후 10시부터` there: the language says on which side of the box its word stands. */
function Hour({ words, value, onHour }: { words: string; value: string | undefined; onHour: (to: string) => void }) {
  const [before, after] = words.split('{time}');
  return (
    <label>
      {before}
      <input class="input" type="time" value={value ?? ''} onChange={(event) => onHour(event.currentTarget.value)} />
      {after}
    </label>
  );
}

export function ReminderPart({ reminders, onChange }: Props) {
  return (
    <section class="setting">
      <h2>{t('settings.reminders')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={reminders.badge}
          onChange={(event) => onChange({ badge: event.currentTarget.checked })}
        />
        {t('settings.badge')}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={reminders.notifications}
          onChange={(event) => onChange({ notifications: event.currentTarget.checked })}
        />
        {t('settings.notifications')}
      </label>
      <fieldset class="row">
        <legend class="quiet small">{t('settings.quiet')}</legend>
        <Hour
          words={t('settings.quiet-from')}
          value={reminders.quietFrom}
          onHour={(quietFrom) => onChange({ quietFrom })}
        />
        <Hour words={t('settings.quiet-to')} value={reminders.quietTo} onHour={(quietTo) => onChange({ quietTo })} />
      </fieldset>
    </section>
  );
}
