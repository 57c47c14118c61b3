// (languages, the one in use) → one button each, in its own words. Keeps its place while there are none yet.
import { t } from '../../utils/i18n';

const names: Record<string, string> = { ko: '한국어', en: 'English', de: 'Deutsch', ja: '日本語' };

interface Props {
  languages: readonly string[];
  current: string | undefined;
  onChoose: (language: string) => void;
}

export function Languages({ languages, current, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
    <div class="languages" role="group" aria-label={t('letter.language')}>
      {languages.map((one) => (
        <button type="button" key={one} lang={one} aria-pressed={one === current} onClick={() => onChoose(one)}>
          {names[one] ?? one}
        </button>
      ))}
    </div>
  );
}
