// What is stored, in numbers and in words; and the way to have none of it.
import { useEffect, useState } from 'preact/hooks';
import './settings.css';
import { countOpen, countOrders } from '../../utils/db';
import { open } from '../../utils/db/open';
import { t } from '../../utils/i18n';
import { type LogLine, readLog } from '../../utils/log';
import { send } from '../../utils/send';
import type { RoomProps } from './rooms';

interface Numbers {
  orders: number;
  cases: number;
  receipts: number;
  bytes: number;
  log: LogLine[];
}

async function count(): Promise<Numbers> {
  const database = await open();
  const [orders, cases, receipts, { usage = 0 }, log] = await Promise.all([
    countOrders(),
    countOpen(),
    database.count('receipts'),
    navigator.storage.estimate(),
    readLog(),
  ]);
  return { orders, cases, receipts, bytes: usage, log };
}

export default function StoredView({ onNote }: RoomProps) {
  const [numbers, setNumbers] = useState<Numbers>();
  const [typed, setTyped] = useState('');
  const look = () => count().then(setNumbers);
  useEffect(() => {
    look();
  }, []);
  const word = t('stored.delete-word');
  const sure = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <div class="settings">
      <h1>{t('stored.title')}</h1>
      <p>{t('stored.where')}</p>
      <dl class="numbers num">
        <div>
          <dt>{t('stored.orders')}</dt>
          <dd>{numbers?.orders.toLocaleString() ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('stored.cases')}</dt>
          <dd>{numbers?.cases.toLocaleString() ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('stored.receipts')}</dt>
          <dd>{numbers?.receipts.toLocaleString() ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('stored.size')}</dt>
          <dd>{numbers ? `${(numbers.bytes / 1_048_576).toFixed(1)} MB` : '–'}</dd>
        </div>
      </dl>
      <section class="setting">
        <h2>{t('stored.what')}</h2>
        <p class="quiet">{t('stored.what-text')}</p>
      </section>
      <section class="setting">
        <h2>{t('stored.never')}</h2>
        <p class="quiet">{t('stored.never-text')}</p>
      </section>
      {numbers && numbers.log.length > 0 ? (
        <details>
          <summary>{t('stored.errors')}</summary>
          <pre>{numbers.log.map((line) => JSON.stringify(line)).join('\n')}</pre>
        </details>
      ) : null}
      <form
        class="setting"
        onSubmit={async (event) => {
          event.preventDefault();
          if (!sure) return;
          await send('everything-deleted', {});
          setTyped('');
          onNote({ text: t('stored.deleted') });
          look();
        }}
      >
        <h2>{t('stored.delete')}</h2>
        <p class="quiet">{t('stored.delete-hint')}</p>
        <label class="field">
          {t('stored.delete-type', { word })}
          <input value={typed} autoComplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <div>
          <button type="submit" class="button" data-kind="danger" disabled={!sure}>
            {t('stored.delete')}
          </button>
        </div>
      </form>
    </div>
  );
}
