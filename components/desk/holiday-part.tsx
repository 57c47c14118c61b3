// Holidays that the tables do not know yet; every deadline is counted anew with them.
import { dayText } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import type { Day } from '../../utils/model';
import type { Settings } from '../../utils/settings';

type Holidays = Settings['holidays'];

export function HolidayPart({ holidays, onChange }: { holidays: Holidays; onChange: (holidays: Holidays) => void }) {
  return (
    <section class="setting">
      <h2>{t('settings.holidays')}</h2>
      <p class="quiet">{t('settings.holidays-hint')}</p>
      <ul class="names">
        {holidays.map(({ day, name }) => (
          <li key={day}>
            <span class="num">{`${dayText(day, language())} ${name}`}</span>
            <button
              type="button"
              class="button"
              data-kind="bare"
              aria-label={`${t('settings.remove')}: ${name}`}
              onClick={() => onChange(holidays.filter((one) => one.day !== day))}
            >
              {t('settings.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const day = String(form.get('day')) as Day;
          const name = String(form.get('name')).trim();
          onChange([...holidays.filter((one) => one.day !== day), { day, name }]);
          event.currentTarget.reset();
        }}
      >
        <input class="input" name="day" type="date" required aria-label={t('settings.holiday-day')} />
        <input
          class="input"
          name="name"
          required
          placeholder={t('settings.holiday-name')}
          aria-label={t('settings.holiday-name')}
        />
        <button type="submit" class="button">
          {t('settings.add')}
        </button>
      </form>
    </section>
  );
}
