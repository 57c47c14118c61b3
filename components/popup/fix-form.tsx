// What was read from the page in front, box by box, with the page's own words under each; what the user types wins for ever.
import { factFields } from '../../utils/fact-field';
import { t } from '../../utils/i18n';
import { DraftForm, type Values } from '../draft-form';
import { FactInputs } from '../fact-inputs';

interface Props {
  values: Values;
  notes: Values;
  doubted: readonly string[];
  part?: string | undefined;
  draft?: Values | undefined;
  onDraft?: ((values: Values) => void) | undefined;
  onSubmit: (values: Values) => void;
  onBack: () => void;
}

export function FixForm({ values, notes, doubted, part, ...form }: Props) {
  const fields = factFields(['seller.name', 'number', 'orderedOn', 'total', 'payment', 'items']);
  return (
    <section class="card">
      <DraftForm title={t('fix.title')} hint={part ? `${part}. ${t('fix.hint')}` : t('fix.hint')} heads {...form}>
        <FactInputs fields={fields} values={values} notes={notes} doubted={doubted} />
        <button type="submit" class="button" data-kind="main" data-wide>
          {t('fix.save')}
        </button>
      </DraftForm>
    </section>
  );
}
