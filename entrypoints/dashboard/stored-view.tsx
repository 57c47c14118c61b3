// What is stored, in numbers; what never is; what a report of a fault holds; and the way to delete everything.
import { useEffect, useState } from 'preact/hooks';
import { DeletePart } from '../../components/desk/delete-part';
import { ReportPart } from '../../components/desk/report-part';
import './settings.css';
import { browser } from '../../utils/browser';
import { copy } from '../../utils/copy';
import { countOpen, countOrders } from '../../utils/db';
import { open } from '../../utils/db/open';
import { askToPersist } from '../../utils/heartbeat';
import { language, t } from '../../utils/i18n';
import { type LogLine, readLog } from '../../utils/log';
import { send } from '../../utils/send';
import type { RoomProps } from './rooms';

interface Numbers {
  orders: number;
  cases: number;
  receipts: number;
  bytes: number;
  log: LogLine[];
  /** The browser promised not to clear it when the disk is short. */
  kept: boolean;
}

async function count(): Promise<Numbers> {
  const database = await open();
  const [orders, cases, receipts, { usage = 0 }, log, kept] = await Promise.all([
    countOrders(),
    countOpen(),
    database.count('receipts'),
    navigator.storage.estimate(),
    readLog(),
    askToPersist(),
  ]);
  return { orders, cases, receipts, bytes: usage, log, kept };
}

/** What a report of a fault needs, and no order, address or word of the user's. */
function reportOf({ orders, cases, receipts, bytes, log }: Numbers): string {
  const { name, version } = browser.runtime.getManifest();
  const counts = `orders ${orders}, cases ${cases}, pages ${receipts}, bytes ${bytes}`;
  return [`${name} ${version}`, navigator.userAgent, counts, ...log.map((line) => JSON.stringify(line))].join('\n');
}

export default function StoredView({ onNote }: RoomProps) {
  const [numbers, setNumbers] = useState<Numbers>();
  const look = () => count().then(setNumbers);
  useEffect(() => {
    look();
  }, []);
  const figures = [
    [t('stored.orders'), numbers?.orders.toLocaleString(language())],
    [t('stored.cases'), numbers?.cases.toLocaleString(language())],
    [t('stored.receipts'), numbers?.receipts.toLocaleString(language())],
    [t('stored.size'), numbers && `${(numbers.bytes / 1_048_576).toFixed(1)} MB`],
  ];
  const report = numbers && reportOf(numbers);
  return (
    <div class="settings">
      <h1>{t('stored.title')}</h1>
      <p>{t('stored.where')}</p>
      <dl class="numbers num">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure ?? '–'}</dd>
          </div>
        ))}
      </dl>
      {numbers ? <p class="quiet">{t(numbers.kept ? 'stored.kept' : 'stored.not-kept')}</p> : null}
      <section class="setting">
        <h2>{t('stored.what')}</h2>
        <p class="quiet">{t('stored.what-text')}</p>
      </section>
      <section class="setting">
        <h2>{t('stored.never')}</h2>
        <p class="quiet">{t('stored.never-text')}</p>
      </section>
      {report ? (
        <ReportPart
          report={report}
          onCopy={() => copy(report).then((done) => onNote({ text: t(done ? 'letter.copied' : 'app.failed') }))}
        />
      ) : null}
      <DeletePart
        onDelete={async () => {
          const done = await send('everything-deleted', {}).catch(() => undefined);
          onNote({ text: t(done ? 'stored.deleted' : 'app.failed') });
          await look();
        }}
      />
    </div>
  );
}
