// The pages as they were seen: when, under which address, with which fingerprint; their text on demand.
import { dayAt } from '../../utils/day';
import { clockText, dayText, shortHash } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import type { Day, Instant, ReceiptId } from '../../utils/model';

export interface Head {
  id: ReceiptId;
  title: string;
  url: string;
  seenAt: Instant;
  sha256: string;
}

interface Props {
  heads: readonly Head[];
  zone: string;
  today: Day;
  /** Text of the one that is open. */
  texts: Readonly<Record<string, string>>;
  onOpen: (id: ReceiptId) => void;
}

export function Receipts({ heads, zone, today, texts, onOpen }: Props) {
  return (
    <section class="side-part">
      <h2>{t('case.receipts')}</h2>
      {heads.length === 0 ? <p class="quiet small">{t('case.no-receipts')}</p> : null}
      <ul class="receipts">
        {heads.map(({ id, title, url, seenAt, sha256 }) => (
          <li key={id}>
            <p>{title || url}</p>
            <p class="quiet small num" title={sha256}>
              {t('receipt.seen', {
                on: dayText(dayAt(seenAt, zone) ?? (seenAt.slice(0, 10) as Day), language(), today),
                time: clockText(seenAt, zone),
              })}
              {` · ${t('receipt.hash', { hash: shortHash(sha256) })}`}
            </p>
            <details onToggle={(event) => event.currentTarget.open && onOpen(id)}>
              <summary>{t('receipt.open')}</summary>
              <pre>{texts[id] ?? ''}</pre>
            </details>
          </li>
        ))}
      </ul>
      {heads.length > 0 ? <p class="quiet small">{t('receipt.hash-means')}</p> : null}
    </section>
  );
}
