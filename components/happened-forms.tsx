// What the seller or the parcel did, in a few clicks: a reply, a promise, an arrival, a refund. Each gives case events.
import { t } from '../utils/i18n';
import type { Day } from '../utils/model';
import { DraftForm, type Values } from './draft-form';

interface Props {
  today: Day;
  draft?: Values | undefined;
  onDraft?: ((values: Values) => void) | undefined;
  onBack?: (() => void) | undefined;
}

type Submit = (values: Values, choice: string) => void;

function Choice({ value, label, main = false }: { value: string; label: string; main?: boolean }) {
  return (
    <button type="submit" class="button" value={value} data-wide data-kind={main ? 'main' : undefined}>
      {label}
    </button>
  );
}

export function ReplyForm({ onSubmit, ...rest }: Props & { onSubmit: Submit }) {
  return (
    <DraftForm title={t('reply.title')} onSubmit={onSubmit} {...rest}>
      <label class="field">
        {t('reply.text')}
        <textarea name="text" rows={3} class="input" />
      </label>
      <Choice value="answer" label={t('reply.answer')} main />
      <Choice value="empty" label={t('reply.empty')} />
      <Choice value="refused" label={t('reply.refused')} />
    </DraftForm>
  );
}

export function PromiseForm({ today, onSubmit, ...rest }: Props & { onSubmit: Submit }) {
  return (
    <DraftForm title={t('promise.title')} hint={t('promise.hint')} onSubmit={onSubmit} {...rest}>
      <input class="input" type="date" name="until" min={today} required aria-label={t('promise.title')} />
      <Choice value="save" label={t('promise.save')} main />
    </DraftForm>
  );
}

export function ArrivedForm({ today, onSubmit, ...rest }: Props & { onSubmit: Submit }) {
  return (
    <DraftForm title={t('arrived.title')} onSubmit={onSubmit} {...rest}>
      <input
        class="input"
        type="date"
        name="on"
        max={today}
        defaultValue={today}
        required
        aria-label={t('arrived.title')}
      />
      <Choice value="complete" label={t('arrived.complete')} main />
      <Choice value="partial" label={t('arrived.partial')} />
      <Choice value="wrong" label={t('arrived.wrong')} />
      <Choice value="defective" label={t('arrived.defective')} />
    </DraftForm>
  );
}

interface RefundProps extends Props {
  /** The sum still owed, in whole units of its currency. */
  owed: string;
  currency: string;
  onSubmit: Submit;
}

export function RefundForm({ today, owed, currency, onSubmit, ...rest }: RefundProps) {
  return (
    <DraftForm title={t('refunded.title')} onSubmit={onSubmit} {...rest}>
      <label class="field">
        {`${t('refunded.amount')} (${currency})`}
        <input name="amount" type="number" min="0" step="any" inputMode="decimal" defaultValue={owed} required />
      </label>
      <label class="field">
        {t('refunded.on')}
        <input name="on" type="date" max={today} defaultValue={today} required />
      </label>
      <Choice value="save" label={t('refunded.save')} main />
    </DraftForm>
  );
}
