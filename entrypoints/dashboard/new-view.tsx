// An order that no page shows: bought by phone or in a chat, typed in here and watched like any other.
import './settings.css';
import { FactInputs } from '../../components/fact-inputs';
import { factFields } from '../../utils/fact-field';
import { digits } from '../../utils/format';
import { t } from '../../utils/i18n';
import { send } from '../../utils/send';
import { sortAnswers } from '../../utils/sort-answers';
import type { RoomProps } from './rooms';

const names = ['seller.name', 'seller.phone', 'number', 'orderedOn', 'items', 'total', 'payment'] as const;
const currencies = { KR: 'KRW', JP: 'JPY', US: 'USD', UK: 'GBP', EU: 'EUR', DE: 'EUR' } as const;

/** A shop's host where one was typed, else its name as a key. */
export function siteOfName(typed: string): string {
  const host = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(typed.trim())?.[1];
  return host?.replace(/^(www|m)\./, '').toLowerCase() ?? typed.trim();
}

export default function NewView({ settings, onNote }: RoomProps) {
  return (
    <div class="settings">
      <h1>{t('new.title')}</h1>
      <p class="quiet">{t('new.hint')}</p>
      <form
        class="setting"
        onSubmit={async (event) => {
          event.preventDefault();
          const values = Object.fromEntries(
            [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
          );
          const { site = '', ...typed } = values;
          const currency = currencies[settings.jurisdiction];
          const { order, seller } = sortAnswers(typed, currency, digits(currency));
          const name = seller.name ?? site;
          const facts = { ...order, seller: { ...seller, name }, sources: {} };
          const { orderId } = await send('order-added', { site: siteOfName(site), facts }).catch(() => ({
            orderId: undefined,
          }));
          if (orderId) location.hash = `#/case/${encodeURIComponent(orderId)}`;
          else onNote({ text: t('new.need') });
        }}
      >
        <div class="grid">
          <label class="field">
            {t('new.site')}
            <input name="site" required autoComplete="off" />
          </label>
          <FactInputs fields={factFields(names)} />
        </div>
        <div>
          <button type="submit" class="button" data-kind="main">
            {t('new.save')}
          </button>
        </div>
      </form>
    </div>
  );
}
