// A fact that the letter or the plan lacks is asked for here, once.
import { factFields } from '../../utils/fact-field';
import { t } from '../../utils/i18n';
import { DraftForm, type Values } from '../draft-form';
import { FactInputs } from '../fact-inputs';

interface Props {
  names: readonly string[];
  /** They are for a letter, which cannot be written without any of them. */
  letter: boolean;
  /** What is known already: of facts that contradict each other one is to be set right. */
  values: Values;
  draft?: Values | undefined;
  onDraft: (values: Values) => void;
  onSubmit: (values: Values) => void;
  onBack: () => void;
}

export function AskForm({ names, letter, values, draft, onDraft, onSubmit, onBack }: Props) {
  const fields = factFields(names);
  return (
    <DraftForm
      title={t(letter ? 'ask.title' : 'now.asked')}
      hint={t('ask.hint')}
      draft={draft}
      onDraft={onDraft}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      <FactInputs fields={fields} values={values} required={letter || fields.length === 1} />
      <button type="submit" class="button" data-kind="main" data-wide>
        {t(letter ? 'ask.save' : 'app.save')}
      </button>
    </DraftForm>
  );
}
