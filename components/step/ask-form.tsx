// A fact the letter lacks is asked for here, once, before the letter is offered.
import { factFields } from '../../utils/fact-field';
import { t } from '../../utils/i18n';
import { DraftForm, type Values } from '../draft-form';
import { FactInputs } from '../fact-inputs';

interface Props {
  names: readonly string[];
  draft?: Values | undefined;
  onDraft: (values: Values) => void;
  onSubmit: (values: Values) => void;
  onBack: () => void;
}

export function AskForm({ names, draft, onDraft, onSubmit, onBack }: Props) {
  return (
    <DraftForm
      title={t('ask.title')}
      hint={t('ask.hint')}
      draft={draft}
      onDraft={onDraft}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      <FactInputs fields={factFields(names)} required />
      <button type="submit" class="button" data-kind="main" data-wide>
        {t('ask.save')}
      </button>
    </DraftForm>
  );
}
