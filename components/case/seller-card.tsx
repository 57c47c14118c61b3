// Who must answer: what the page said of them, what it owes to say, and where the number can be looked up.
import { type Key, say, t } from '../../utils/i18n';
import type { SellerFacts } from '../../utils/model';
import type { Finding, RegisterLink, SellerCheck } from '../../utils/seller-check';
import { Icon } from '../icon';

interface Props {
  facts: SellerFacts;
  check: SellerCheck;
  onLookUp: (link: RegisterLink) => void;
}

const rowsOf = (facts: SellerFacts): [Key, string | undefined][] => [
  ['seller.name', facts.name],
  ['seller.business', facts.businessNumber],
  ['seller.representative', facts.representative],
  ['seller.mail-order', facts.mailOrderNumber],
  ['seller.phone', facts.phone],
  ['seller.email', facts.email],
  ['seller.address', facts.address],
  ['seller.channels', facts.channels?.map(({ kind }) => say(`channel.${kind}`) ?? kind).join(', ')],
  ['seller.hosting', facts.hosting],
  ['seller.intermediary', facts.intermediary],
];

function NumberSign({ finding }: { finding: Finding | undefined }) {
  if (!finding || finding.state === 'missing') return null;
  const good = finding.state === 'good';
  return (
    <span class={good ? 'good' : 'bad'} title={say(`finding.${finding.id}`)}>
      <Icon name={good ? 'check' : 'alert'} size={14} />
      {good ? t('seller.number-good') : t('seller.number-bad')}
    </span>
  );
}

/** Each opens a public page, with what to paste there on the clipboard. */
function Registers({ links, onLookUp }: { links: readonly RegisterLink[]; onLookUp: Props['onLookUp'] }) {
  return (
    <ul class="registers">
      {links.map((link) => (
        <li key={link.id}>
          <button type="button" onClick={() => onLookUp(link)}>
            <span>{say(`register.${link.id}`) ?? link.id}</span>
            <Icon name="out" size={14} />
            {link.copy ? <span class="quiet small num">{t('seller.copies', { what: link.copy })}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function SellerCard({ facts, check, onLookUp }: Props) {
  const known = rowsOf(facts).filter(([, value]) => value);
  const number = check.findings.find(({ field }) => field === 'businessNumber');
  return (
    <section class="side-part">
      <h2>{t('case.seller')}</h2>
      {known.length === 0 ? <p class="quiet small">{t('seller.none')}</p> : null}
      <dl class="facts">
        {known.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd class="num">
              {value} {key === 'seller.business' ? <NumberSign finding={number} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      <Registers links={check.registers.filter((link) => link.check === 'registration')} onLookUp={onLookUp} />
      {check.registers.some((link) => link.check !== 'registration') ? (
        <details class="more-registers">
          <summary>{t('seller.more-registers')}</summary>
          <Registers links={check.registers.filter((link) => link.check !== 'registration')} onLookUp={onLookUp} />
        </details>
      ) : null}
    </section>
  );
}
