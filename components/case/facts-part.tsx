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
  const more = <FactInputs prefix="known" fields={rest} values={values} />;
  const form = (
    <DraftForm
      title={t('case.facts')}
      hint={t('case.facts-hint')}
      quiet
      onSubmit={(typed) => {
        const changed = Object.entries(typed).filter(([name, value]) => value !== (values[name] ?? ''));
        if (changed.length > 0) onSubmit(Object.fromEntries(changed));
      }}
    >
      <div class="fact-grid">
        {first.length > 0 ? <FactInputs prefix="known" fields={first} values={values} doubted={asked} /> : more}
      </div>
      {first.length > 0 ? (
        <details>
          <summary>{t('case.facts-more')}</summary>
          <div class="fact-grid">{more}</div>
        </details>
      ) : null}
      <div>
        <button type="submit" class="button">
          {t('app.save')}
        </button>
      </div>
    </DraftForm>
  );
  // Nothing is asked: it waits behind its title, out of the way of what happened.
  return (
    <section class="part facts-part" data-testid="facts">
      {first.length > 0 ? (
        form
      ) : (
        <details class="facts-closed">
          <summary>{t('case.facts')}</summary>
          {form}
        </details>
      )}
    </section>
  );
}
