// Who must answer: what the page said of them, whether the number can be one, where to look it up.
import { isBusinessNumber } from '../../utils/business-number';
import { type Key, say, t } from '../../utils/i18n';
import type { Jurisdiction, SellerFacts } from '../../utils/model';
import { type RegisterLink, registerLinks } from '../../utils/seller-links';
import { Icon } from '../icon';

interface Props {
  facts: SellerFacts;
  jurisdiction: Jurisdiction;
  onLookUp: (link: RegisterLink) => void;
}

export function SellerCard({ facts, jurisdiction, onLookUp }: Props) {
  const { businessNumber } = facts;
  const good = businessNumber ? isBusinessNumber(businessNumber) : undefined;
  const rows: [Key, string | undefined][] = [
    ['seller.name', facts.name],
    ['seller.representative', facts.representative],
    ['seller.mail-order', facts.mailOrderNumber],
    ['seller.phone', facts.phone],
    ['seller.email', facts.email],
    ['seller.address', facts.address],
    ['seller.channels', facts.channels?.map(({ kind }) => say(`channel.${kind}`) ?? kind).join(', ')],
    ['seller.hosting', facts.hosting],
    ['seller.intermediary', facts.intermediary],
  ];
  const known = rows.filter(([, value]) => value);
  return (
    <section class="side-part">
      <h2>{t('case.seller')}</h2>
      {known.length === 0 ? <p class="quiet small">{t('seller.none')}</p> : null}
      <dl class="facts">
        {businessNumber ? (
          <div>
            <dt>{t('seller.business')}</dt>
            <dd class="num">
              {businessNumber}{' '}
              {jurisdiction === 'KR' ? (
                <span class={good ? 'good' : 'bad'}>
                  <Icon name={good ? 'check' : 'alert'} size={14} />
                  {good ? t('seller.number-good') : t('seller.number-bad')}
                </span>
              ) : null}
            </dd>
          </div>
        ) : null}
        {known.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!businessNumber && jurisdiction === 'KR' ? <p class="quiet small">{t('seller.no-number')}</p> : null}
      <div class="links">
        {registerLinks(businessNumber).map((link) => (
          <button type="button" class="button" key={link.id} onClick={() => onLookUp(link)}>
            {t(`seller.${link.id}` as Key)}
            <Icon name="out" size={14} />
          </button>
        ))}
      </div>
    </section>
  );
}
