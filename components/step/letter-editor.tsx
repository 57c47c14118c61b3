// The letter as it will be sent, open to the user's own words; the edit goes along with the logged attempt.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';
import { Languages } from './languages';

interface Props {
  text: string;
  edited: boolean;
  language: string | undefined;
  languages: readonly string[];
  main: string;
  onLanguage: (language: string) => void;
  onInput: (text: string) => void;
  onReset: () => void;
  onMain: () => void;
  onBack: () => void;
}

export function LetterEditor(props: Props) {
  const { text, edited, language, languages, main, onInput, onReset, onMain, onBack } = props;
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
      {languages.length > 1 ? <Languages languages={languages} current={language} onChoose={props.onLanguage} /> : null}
      <textarea
        class="input letter-box"
        lang={language}
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
