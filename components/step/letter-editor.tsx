// The letter as it will be sent, open to the user's own words; the edit goes along with the logged attempt.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';

interface Props {
  text: string;
  edited: boolean;
  main: string;
  onInput: (text: string) => void;
  onReset: () => void;
  onMain: () => void;
  onBack: () => void;
}

export function LetterEditor({ text, edited, main, onInput, onReset, onMain, onBack }: Props) {
  return (
    <div class="panel">
      <div class="panel-head">
        <button type="button" class="icon-button" onClick={onBack} aria-label={t('app.back')}>
          <Icon name="left" />
        </button>
        <h3>{t('letter.preview')}</h3>
        {edited ? (
          <button type="button" class="button" data-kind="bare" onClick={onReset}>
            {t('letter.reset')}
          </button>
        ) : null}
      </div>
      <textarea
        class="input letter-box"
        rows={9}
        value={text}
        aria-label={t('letter.preview')}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <button type="button" class="button" data-kind="main" data-wide data-testid="copy-letter" onClick={onMain}>
        <Icon name="copy" size={16} />
        {main}
      </button>
    </div>
  );
}
