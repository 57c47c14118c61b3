// Whose order this is, in one line; the shop's own page; whose law counts.
import { dayText } from '../../utils/format';
import { type Key, language, say, t } from '../../utils/i18n';
import type { Case, Day, Jurisdiction } from '../../utils/model';
import { sellerName, shown, totalText } from '../../utils/order-view';
import { Icon } from '../icon';

const countries: Jurisdiction[] = ['KR', 'JP', 'US', 'UK', 'EU', 'DE'];

interface Props {
  one: Case;
  today: Day;
  onJurisdiction: (to: Jurisdiction) => void;
  onCorrect: () => void;
}

export function CaseHead({ one, today, onJurisdiction, onCorrect }: Props) {
  const { number, orderedOn, payment, items = [], status } = shown(one.order);
  const facts = [
    number && t('case.number', { number }),
    orderedOn && dayText(orderedOn.slice(0, 10) as Day, language(), today),
    payment && (payment.label ?? say(`payment.${payment.kind}`)),
    totalText(one.order),
    status && (say(`status.${status.kind}`) ?? status.label),
  ].filter(Boolean);
  const safe = /^https?:/.test(one.order.url) ? one.order.url : undefined;
  return (
    <header class="case-head">
      <h1>{sellerName(one)}</h1>
      <p class="quiet num dotted">
        {facts.map((fact) => (
          <span key={fact}>{fact} </span>
        ))}
      </p>
      <p class="quiet">
        {items.map(({ name, quantity }) => (quantity && quantity > 1 ? `${name} × ${quantity}` : name)).join(', ')}
      </p>
      <div class="case-tools">
        {safe ? (
          <a class="button" data-kind="bare" href={safe} target="_blank" rel="noreferrer">
            <Icon name="out" size={16} />
            {t('case.visit')}
          </a>
        ) : null}
        <button type="button" class="button" data-kind="bare" onClick={onCorrect}>
          <Icon name="pencil" size={16} />
          {t('case.correct')}
        </button>
        <label class="case-law">
          {t('case.jurisdiction')}
          <select
            value={one.jurisdiction}
            onChange={(event) => onJurisdiction(event.currentTarget.value as Jurisdiction)}
          >
            {countries.map((code) => (
              <option key={code} value={code}>
                {t(`country.${code}` as Key)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
