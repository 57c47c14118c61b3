// What the user chose, part by part; each change is stored at once.
import { useEffect, useState } from 'preact/hooks';
import { HolidayPart } from '../../components/desk/holiday-part';
import { ReminderPart } from '../../components/desk/reminder-part';
import { SenderPart } from '../../components/desk/sender-part';
import { SitePart } from '../../components/desk/site-part';
import './settings.css';
import { allow, everywhere, patternsOf, takeBack } from '../../utils/allow';
import { browser } from '../../utils/browser';
import { grantedOrigins } from '../../utils/grants';
import { type Key, t } from '../../utils/i18n';
import type { Jurisdiction } from '../../utils/model';
import { send } from '../../utils/send';
import { type Settings, zones } from '../../utils/settings';
import { BackupView } from './backup-view';
import type { RoomProps } from './rooms';
import { routeOf } from './route';

const countries: Jurisdiction[] = ['KR', 'JP', 'US', 'UK', 'EU', 'DE'];
export default function SettingsView({ settings, today, onNote }: RoomProps) {
  const [origins, setOrigins] = useState<string[]>([]);
  const look = () => grantedOrigins().then(setOrigins);
  useEffect(() => {
    look();
    // A notice may have sent here for the backup, a letter or a pack for a line about its sender.
    const [wanted = ''] = routeOf(location.hash).query.keys();
    document.getElementById(wanted)?.scrollIntoView();
    document.getElementById(`fact-${wanted}`)?.focus();
  }, []);

  async function change(part: Partial<Settings>) {
    const done = await send('settings-changed', part).catch(() => undefined);
    onNote({ text: done ? t('settings.saved') : t('app.failed') });
    // Another language means other words everywhere.
    if (done && 'language' in part) location.reload();
  }
  async function reminders(part: Partial<Settings['reminders']>) {
    if (part.notifications && !(await browser.permissions.request({ permissions: ['notifications'] })))
      return onNote({ text: t('settings.notifications-denied') });
    return change({ reminders: { ...settings.reminders, ...part } });
  }
  return (
    <div class="settings">
      <h1>{t('settings.title')}</h1>
      <section class="setting two">
        <label class="field">
          {t('settings.language')}
          <select
            value={settings.language}
            onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}
          >
            <option value="auto">{t('settings.language.auto')}</option>
            <option value="ko">한국어</option>
            <option value="en">English</option>
            <option value="ja">日本語</option>
          </select>
        </label>
        <label class="field">
          {t('settings.country')}
          <select
            value={settings.jurisdiction}
            onChange={(event) => {
              const jurisdiction = event.currentTarget.value as Jurisdiction;
              change({ jurisdiction, zone: zones[jurisdiction] });
            }}
          >
            {countries.map((code) => (
              <option key={code} value={code}>
                {t(`country.${code}` as Key)}
              </option>
            ))}
          </select>
          <small>{t('settings.country-hint')}</small>
        </label>
      </section>
      <SitePart
        origins={origins}
        off={settings.sitesOff}
        muted={settings.toastsOff}
        onAll={() => allow(everywhere).then(look)}
        onSite={(typed) => {
          const patterns = patternsOf(typed);
          if (patterns) allow(patterns).then(look);
        }}
        onBack={(host) =>
          takeBack(
            origins.filter((origin) => host === '*' || origin.includes(`/${host}/`) || origin.includes(`.${host}/`)),
          ).then(look)
        }
        onUnmute={(site) => change({ toastsOff: settings.toastsOff.filter((one) => one !== site) })}
        onOn={(site) => change({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}
      />
      <SenderPart sender={settings.sender} onSave={(sender) => change({ sender })} />
      <ReminderPart reminders={settings.reminders} onChange={reminders} />
      <HolidayPart holidays={settings.holidays} onChange={(holidays) => change({ holidays })} />
      <BackupView settings={settings} today={today} onNote={onNote} />
    </div>
  );
}
