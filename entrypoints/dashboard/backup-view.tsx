// Backing up, bringing back and importing: what was chosen is kept until its passphrase is there, and every refusal says why.
import { useState } from 'preact/hooks';
import { BackupPart } from '../../components/desk/backup-part';
import type { Note } from '../../components/step/acts';
import { BackupError } from '../../utils/backup-error';
import { backUp, noteBackup, restore } from '../../utils/backup-file';
import { dayAt } from '../../utils/day';
import { dayText } from '../../utils/format';
import { language, say, t } from '../../utils/i18n';
import { importCsv } from '../../utils/import-csv';
import type { Day } from '../../utils/model';
import { save } from '../../utils/save-file';
import type { Settings } from '../../utils/settings';

interface Props {
  settings: Settings;
  today: Day;
  onNote: (note: Note) => void;
}

/** A fault of the file in its own words; of the worker (no space left) in those of the trouble screen. */
function refusalOf(error: unknown): string {
  if (error instanceof BackupError) return say(`backup.${error.fault}`) ?? t('app.failed');
  return /quota/i.test(String(error)) ? t('alarm.full') : t('app.failed');
}

export function BackupView({ settings, today, onNote }: Props) {
  const [file, setFile] = useState<File>();
  const [locked, setLocked] = useState<'asked' | 'wrong'>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function during(act: () => Promise<void>) {
    setBusy(true);
    setRefused(undefined);
    await act().catch((error: unknown) => setRefused(refusalOf(error)));
    setBusy(false);
  }
  const bringBack = (chosen: File, passphrase?: string) =>
    during(async () => {
      try {
        const result = await restore(new Uint8Array(await chosen.arrayBuffer()), passphrase);
        setLocked(undefined);
        onNote({ text: t('settings.backup-done', { ...result }) });
      } catch (error) {
        const fault = error instanceof BackupError ? error.fault : undefined;
        setLocked(fault === 'passphrase-needed' ? 'asked' : fault === 'passphrase-wrong' ? 'wrong' : undefined);
        if (fault !== 'passphrase-needed') throw error;
      }
    });
  const last = settings.lastBackupAt && dayAt(settings.lastBackupAt, settings.zone);

  return (
    <BackupPart
      last={last ? t('settings.backup-last', { on: dayText(last, language(), today) }) : t('settings.backup-never')}
      locked={locked}
      busy={busy}
      refused={refused}
      onMake={(passphrase) =>
        during(async () => {
          const { name, bytes } = await backUp(passphrase);
          save(name, new Blob([bytes], { type: 'application/octet-stream' }));
          await noteBackup();
          onNote({ text: t('backup.made', { name }) });
        })
      }
      onRestore={(chosen) => {
        setFile(chosen);
        bringBack(chosen);
      }}
      onPassphrase={(passphrase) => file && bringBack(file, passphrase)}
      onCsv={(chosen) =>
        during(async () => {
          const { added, merged, skipped } = await importCsv(await chosen.text());
          if (added + merged === 0) setRefused(t('backup.csv-none'));
          else onNote({ text: t('backup.csv-done', { added, merged, skipped: skipped.length }) });
        })
      }
    />
  );
}
