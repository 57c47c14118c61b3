// What the user chose, part by part; each change is stored at once.
import { useEffect, useState } from 'preact/hooks';
import { BackupPart } from '../../components/desk/backup-part';
import { HolidayPart } from '../../components/desk/holiday-part';
import { ReminderPart } from '../../components/desk/reminder-part';
import { SenderPart } from '../../components/desk/sender-part';
import { SitePart } from '../../components/desk/site-part';
import './settings.css';
import { allow, everywhere, patternsOf, takeBack } from '../../utils/allow';
import { backUp, noteBackup, restore } from '../../utils/backup-file';
import { browser } from '../../utils/browser';
import { dayAt } from '../../utils/day';
import { dayText } from '../../utils/format';
import { grantedOrigins } from '../../utils/grants';
import { type Key, language, t } from '../../utils/i18n';
import type { Jurisdiction } from '../../utils/model';
import { save } from '../../utils/save-file';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';
import type { RoomProps } from './rooms';

const countries: Jurisdiction[] = ['KR', 'JP', 'US', 'UK', 'EU', 'DE'];
const zones: Record<Jurisdiction, string> = {
  KR: 'Asia/Seoul',
  JP: 'Asia/Tokyo',
  US: 'America/New_York',
  UK: 'Europe/London',
  EU: 'Europe/Berlin',
  DE: 'Europe/Berlin',
};

export default function SettingsView({ settings, today, onNote }: RoomProps) {
  const [origins, setOrigins] = useState<string[]>([]);
  const look = () => grantedOrigins().then(setOrigins);
  useEffect(() => {
    look();
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
  async function backup() {
    const { name, bytes } = await backUp();
    save(name, new Blob([bytes], { type: 'application/zip' }));
    await noteBackup();
  }
  async function bringBack(file: File) {
    try {
      const result = await restore(new Uint8Array(await file.arrayBuffer()));
      onNote({ text: t('settings.backup-done', { ...result }) });
    } catch (error) {
      onNote({ text: `${t('app.failed')} (${error instanceof Error ? error.message : ''})` });
    }
  }
  const last = settings.lastBackupAt && dayAt(settings.lastBackupAt, settings.zone);

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
      <BackupPart
        last={last ? t('settings.backup-last', { on: dayText(last, language(), today) }) : t('settings.backup-never')}
        onMake={backup}
        onRestore={bringBack}
      />
    </div>
  );
}
