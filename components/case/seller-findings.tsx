// What the seller does not show though it must, what looks wrong, and the signs of fraud the user has seen.
import { say, t } from '../../utils/i18n';
import type { FraudSign } from '../../utils/model';
import type { Finding, SellerCheck } from '../../utils/seller-check';
import { Icon } from '../icon';

/** By weight: one of the first is enough, of the others it takes two. */
const signs: readonly ['strong' | 'weak', readonly FraudSign[]][] = [
  [
    'strong',
    [
      'fake-payment-link',
      'reported-number',
      'blocked-after-payment',
      'site-gone-with-victims',
      'false-identity',
      'fake-tracking',
    ],
  ],
  [
    'weak',
    [
      'off-platform-transfer',
      'payee-differs',
      'phone-off',
      'site-gone',
      'price-far-below',
      'closed-before-sale',
      'new-domain',
      'no-footer',
      'copied-reviews',
    ],
  ],
];

/** The names that the seller card has for the fields of a duty. */
const fieldName = (field: string) =>
  say(`seller.${{ businessNumber: 'business', mailOrderNumber: 'mail-order' }[field] ?? field}`) ?? field;

function Line({ finding, fields }: { finding: Finding; fields?: string }) {
  const said = say(`finding.${finding.id}`) ?? finding.id;
  return (
    <li data-state={finding.state}>
      <Icon name={finding.state === 'wrong' ? 'alert' : 'search'} size={14} />
      <span>
        {fields ? `${said}: ${fields}` : said}
        {finding.law ? <span class="quiet">{` · ${finding.law}`}</span> : null}
      </span>
    </li>
  );
}

interface Props {
  check: SellerCheck;
  onSign: (sign: FraudSign) => void;
}

export function SellerFindings({ check, onSign }: Props) {
  const open = check.findings.filter(({ id, state }) => state !== 'good' && id !== 'duty-missing');
  const duties = check.findings.filter(({ id }) => id === 'duty-missing');
  const known = new Set(check.signs.map(({ sign }) => sign));
  return (
    <section class="side-part findings">
      <h2>{t('seller.findings')}</h2>
      {open.length + duties.length === 0 ? <p class="quiet small">{t('seller.findings-none')}</p> : null}
      <ul>
        {open.map((finding) => (
          <Line key={finding.id} finding={finding} />
        ))}
        {duties[0] ? (
          <Line finding={duties[0]} fields={duties.map(({ field }) => fieldName(field ?? '')).join(', ')} />
        ) : null}
      </ul>
      {check.enough ? <p class="enough small">{t('seller.signs-enough')}</p> : null}
      <details>
        <summary>{known.size > 0 ? t('seller.signs-seen', { n: known.size }) : t('seller.signs')}</summary>
        {signs.map(([weight, names]) => (
          <fieldset key={weight}>
            <legend class="quiet small">{t(`seller.signs-${weight}`)}</legend>
            <div class="signs">
              {names.map((sign) => (
                <button
                  type="button"
                  class="chip"
                  key={sign}
                  aria-pressed={known.has(sign)}
                  disabled={known.has(sign)}
                  onClick={() => onSign(sign)}
                >
                  {say(`sign.${sign}`) ?? sign}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
      </details>
    </section>
  );
}
