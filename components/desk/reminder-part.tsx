// Badge, notifications, and the hours in which nobody is disturbed.
import { t } from '../../utils/i18n';
import type { Settings } from '../../utils/settings';

type Reminders = Settings['reminders'];

interface Props {
  reminders: Reminders;
  onChange: (part: Partial<Reminders>) => void;
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
        <label>
          <input
            class="input"
            type="time"
            value={reminders.quietFrom ?? ''}
            onChange={(event) => onChange({ quietFrom: event.currentTarget.value })}
          />{' '}
          {t('settings.quiet-from')}
        </label>
        <label>
          <input
            class="input"
            type="time"
            value={reminders.quietTo ?? ''}
            onChange={(event) => onChange({ quietTo: event.currentTarget.value })}
          />{' '}
          {t('settings.quiet-to')}
        </label>
      </fieldset>
    </section>
  );
}
