// One file with everything, locked by a passphrase where the user wants it; brought back here, or filled from a CSV file.
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { FileButton } from './file-button';

interface Props {
  last: string;
  /** The file that was chosen is locked; `wrong` after a passphrase that did not open it. */
  locked: 'asked' | 'wrong' | undefined;
  busy: boolean;
  /** Why the last file was refused. */
  refused: string | undefined;
  onMake: (passphrase: string | undefined) => void;
  onRestore: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onCsv: (file: File) => void;
}

export function BackupPart({ last, locked, busy, refused, onMake, onRestore, onPassphrase, onCsv }: Props) {
  const [lock, setLock] = useState(false);
  const typed = (form: HTMLFormElement) => String(new FormData(form).get('passphrase') ?? '').trim();
  return (
    <section class="setting" id="backup" aria-busy={busy}>
      <h2>{t('settings.backup')}</h2>
      <p class="quiet">{last}</p>
      <form
        class="setting"
        onSubmit={(event) => {
          event.preventDefault();
          onMake(lock ? typed(event.currentTarget) : undefined);
        }}
      >
        <label class="switch">
          <input type="checkbox" checked={lock} onChange={(event) => setLock(event.currentTarget.checked)} />
          {t('backup.lock')}
        </label>
        {lock ? (
          <label class="field">
            {t('backup.passphrase')}
            <input name="passphrase" required minLength={8} autoComplete="off" spellcheck={false} />
            <small>{t('backup.lock-hint')}</small>
          </label>
        ) : null}
        <div class="row">
          <button type="submit" class="button" data-testid="backup-make" disabled={busy}>
            {t('settings.backup-make')}
          </button>
          <FileButton
            label={t('settings.backup-restore')}
            accept=".zip,.jikimi"
            testid="backup-restore"
            onFile={onRestore}
          />
          <FileButton label={t('backup.csv')} accept=".csv,text/csv" testid="backup-csv" onFile={onCsv} />
        </div>
      </form>
      {locked ? (
        <form
          class="setting"
          onSubmit={(event) => {
            event.preventDefault();
            onPassphrase(typed(event.currentTarget));
          }}
        >
          <label class="field">
            {t('backup.locked')}
            <input
              name="passphrase"
              required
              autoComplete="off"
              spellcheck={false}
              aria-invalid={locked === 'wrong'}
              ref={(box) => box?.focus()}
            />
          </label>
          <div>
            <button type="submit" class="button" disabled={busy}>
              {t('backup.open')}
            </button>
          </div>
        </form>
      ) : null}
      <p role="status">{refused}</p>
    </section>
  );
}
