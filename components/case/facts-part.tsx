// What only the user knows of this order: what the plan asks for stands open, the rest is there to be filled in.
import { fieldOf } from '../../utils/fact-field';
import { t } from '../../utils/i18n';
import { DraftForm, type Values } from '../draft-form';
import { FactInputs } from '../fact-inputs';

interface Props {
  asked: readonly string[];
  names: readonly string[];
  values: Values;
  /** Only what was changed. */
  onSubmit: (values: Values) => void;
}

export function FactsPart({ asked, names, values, onSubmit }: Props) {
  const fields = names.map(fieldOf);
  const first = fields.filter(({ name }) => asked.includes(name));
  const rest = fields.filter(({ name }) => !asked.includes(name));
  return (
    <section class="part facts-part" data-testid="facts">
      <DraftForm
        title={t('case.facts')}
        hint={t('case.facts-hint')}
        quiet
        onSubmit={(typed) => {
          const changed = Object.entries(typed).filter(([name, value]) => value !== (values[name] ?? ''));
          if (changed.length > 0) onSubmit(Object.fromEntries(changed));
        }}
      >
        <FactInputs fields={first} values={values} doubted={asked} />
        <details open={first.length === 0 && Object.keys(values).length > 0}>
          <summary>{t('case.facts-more')}</summary>
          <FactInputs fields={rest} values={values} />
        </details>
        <button type="submit" class="button">
          {t('ask.save')}
        </button>
      </DraftForm>
    </section>
  );
}
