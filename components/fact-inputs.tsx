// (names of facts) → one labelled box each.
import type { FactField } from '../utils/fact-field';
import { type Key, say, t } from '../utils/i18n';

const payments = [
  'card',
  'card-instalment',
  'bank-transfer',
  'virtual-account',
  'easy-pay',
  'paypal',
  'phone-billing',
  'gift-card',
  'cash-on-delivery',
  'other',
] as const;

function attributes(name: string, type: string): object {
  if (type === 'number') return { name, type, step: 'any', min: 0, inputMode: 'decimal' };
  if (name === 'cardLast4') return { name, type, maxLength: 4, inputMode: 'numeric' };
  return { name, type };
}

interface Props {
  fields: FactField[];
  values?: Record<string, string> | undefined;
  /** Shown under a box: where the value came from. */
  notes?: Record<string, string> | undefined;
  doubted?: readonly string[];
  required?: boolean;
  /** Of the boxes' ids, where a page holds two such forms. */
  prefix?: string;
}

export function FactInputs({
  fields,
  values = {},
  notes = {},
  doubted = [],
  required = false,
  prefix = 'fact',
}: Props) {
  return (
    <>
      {fields.map(({ name, type, options, words }) => (
        <label class="field" key={name} htmlFor={`${prefix}-${name}`} data-doubt={doubted.includes(name) || undefined}>
          <span>
            {say(`field.${name}`) ?? name}
            {doubted.includes(name) ? <em>{t('app.confirm-needed')}</em> : null}
          </span>
          {type === 'payment' ? (
            <select id={`${prefix}-${name}`} name={name} required={required} value={values[name] ?? ''}>
              <option value="" />
              {payments.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`payment.${kind}` as Key)}
                </option>
              ))}
            </select>
          ) : type === 'choice' ? (
            <select id={`${prefix}-${name}`} name={name} required={required} value={values[name] ?? ''}>
              <option value="" />
              {options?.map((value) => (
                <option key={value} value={value}>
                  {say(`${words ?? `choice.${name}`}.${value}`) ?? value}
                </option>
              ))}
            </select>
          ) : type === 'yes-no' ? (
            <select id={`${prefix}-${name}`} name={name} required={required} value={values[name] ?? ''}>
              <option value="" />
              <option value="yes">{t('app.yes')}</option>
              <option value="no">{t('app.no')}</option>
            </select>
          ) : (
            <input
              id={`${prefix}-${name}`}
              {...attributes(name, type)}
              required={required}
              defaultValue={values[name] ?? ''}
              autoComplete="off"
            />
          )}
          {notes[name] ? <small>{notes[name]}</small> : null}
        </label>
      ))}
    </>
  );
}
