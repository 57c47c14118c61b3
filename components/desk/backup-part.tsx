// One file with everything, made and brought back here.
import { t } from '../../utils/i18n';

interface Props {
  last: string;
  onMake: () => void;
  onRestore: (file: File) => void;
}

export function BackupPart({ last, onMake, onRestore }: Props) {
  return (
    <section class="setting">
      <h2>{t('settings.backup')}</h2>
      <p class="quiet">{last}</p>
      <div class="row">
        <button type="button" class="button" onClick={onMake}>
          {t('settings.backup-make')}
        </button>
        <label class="button file-button">
          {t('settings.backup-restore')}
          <input
            type="file"
            accept=".zip,.jikimi"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onRestore(file);
            }}
          />
        </label>
      </div>
    </section>
  );
}
