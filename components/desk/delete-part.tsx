// Everything goes at once, and only after its word was typed.
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

export function DeletePart({ onDelete }: { onDelete: () => Promise<void> }) {
  const [typed, setTyped] = useState('');
  const word = t('stored.delete-word');
  const sure = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <form
      class="setting"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) onDelete().then(() => setTyped(''));
      }}
    >
      <h2>{t('stored.delete')}</h2>
      <p class="quiet">{t('stored.delete-hint')}</p>
      <label class="field">
        {t('stored.delete-type', { word })}
        <input value={typed} autoComplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <div>
        <button type="submit" class="button" data-kind="grave" disabled={!sure}>
          {t('stored.delete')}
        </button>
      </div>
    </form>
  );
}
