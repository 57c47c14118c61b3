// The list of orders: found, sorted, and, when several are chosen, exported or deleted together.
import { useState } from 'preact/hooks';
import { OrderLine } from '../../components/desk/order-line';
import { SearchBox } from '../../components/desk/search-box';
import type { Note } from '../../components/step/acts';
import { VirtualList } from '../../components/virtual-list';
import { t } from '../../utils/i18n';
import type { Day, OrderId } from '../../utils/model';
import { send } from '../../utils/send';
import { exportCsv } from './export';
import type { useOrders } from './orders';

interface Props {
  orders: ReturnType<typeof useOrders>;
  today: Day;
  current: string | undefined;
  search: boolean;
  onNote: (note: Note) => void;
}

const lineHeight = 64;

export function ListView({ orders, today, current, search, onNote }: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  async function remove() {
    const orderIds = [...(picked ?? [])] as OrderId[];
    if (orderIds.length === 0 || !confirm(t('list.delete-sure', { n: orderIds.length }))) return;
    await send('orders-deleted', { orderIds });
    setPicked(undefined);
  }
  async function csv() {
    await exportCsv([...(picked ?? [])] as OrderId[]);
    onNote({ text: t('app.done') });
  }
  const none = orders.query ? t('list.none') : orders.pile === 'todo' ? t('list.nothing-due') : t('list.empty');

  return (
    <section class="list" aria-label={t('list.title')}>
      <SearchBox
        query={orders.query}
        pile={orders.pile}
        sort={orders.sort}
        counts={orders.counts}
        picking={picked !== undefined}
        focus={search}
        onQuery={(query) => {
          if (query && orders.pile !== 'all') orders.setPile('all');
          orders.setQuery(query);
        }}
        onPile={orders.setPile}
        onSort={orders.setSort}
        onPicking={() => setPicked(picked ? undefined : new Set())}
      />
      <p class="sr" role="status">
        {orders.query ? t('list.found', { n: orders.ids.length }) : ''}
      </p>
      {orders.loaded && orders.ids.length === 0 ? <p class="nothing quiet">{none}</p> : null}
      <VirtualList
        ids={orders.ids}
        height={lineHeight}
        label={t('list.title')}
        onSight={orders.look}
        row={(id) => {
          const seen = orders.seen.get(id);
          return (
            <OrderLine
              one={seen?.one}
              plan={seen?.plan}
              today={today}
              current={id === current}
              href={`#/case/${encodeURIComponent(id)}`}
              picked={picked?.has(id)}
              onPick={() => toggle(id)}
            />
          );
        }}
      />
      {picked ? (
        <div class="bulk">
          <span>{t('list.selected', { n: picked.size })}</span>
          <button type="button" class="button" data-kind="bare" onClick={() => setPicked(new Set(orders.ids))}>
            {t('list.all-shown')}
          </button>
          <button type="button" class="button" disabled={picked.size === 0} onClick={csv}>
            {t('list.csv')}
          </button>
          <button type="button" class="button" data-kind="grave" disabled={picked.size === 0} onClick={remove}>
            {t('list.delete')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
