// The list of orders: found, sorted, and, when several are chosen, exported or deleted together.
import { useState } from 'preact/hooks';
import { OrderLine } from '../../components/desk/order-line';
import { SearchBox } from '../../components/desk/search-box';
import type { Note } from '../../components/step/acts';
import { VirtualList } from '../../components/virtual-list';
import { t } from '../../utils/i18n';
import type { Case, Day, OrderId, Plan } from '../../utils/model';
import { send } from '../../utils/send';
import { exportCsv } from './export';
import type { Orders } from './orders';

interface Props {
  orders: Orders;
  plan: (one: Case) => Plan;
  today: Day;
  current: string | undefined;
  search: boolean;
  onNote: (note: Note) => void;
}

const lineHeight = 64;

export function ListView({ orders, plan, today, current, search, onNote }: Props) {
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
    const name = await exportCsv([...(picked ?? [])] as OrderId[]);
    onNote({ text: t('backup.made', { name }) });
  }
  const query = orders.query.value;
  const pile = orders.pile.value;
  const ids = orders.ids.value;
  const none = query ? t('list.none') : pile === 'todo' ? t('list.nothing-due') : t('list.empty');

  return (
    <section class="list" aria-label={t('list.title')}>
      <SearchBox
        query={query}
        pile={pile}
        sort={orders.sort.value}
        counts={orders.counts.value}
        picking={picked !== undefined}
        focus={search}
        onQuery={(typed) => {
          if (typed) orders.pile.value = 'all';
          orders.query.value = typed;
        }}
        onPile={(name) => {
          orders.pile.value = name;
        }}
        onSort={orders.order}
        onPicking={() => setPicked(picked ? undefined : new Set())}
      />
      <p class="sr" role="status">
        {query ? t('list.found', { n: ids.length }) : ''}
      </p>
      {orders.loaded.value && ids.length === 0 ? <p class="nothing quiet">{none}</p> : null}
      <VirtualList
        ids={ids}
        height={lineHeight}
        label={t('list.title')}
        onSight={(inSight) => orders.look(inSight, plan)}
        row={(id) => {
          const seen = orders.seen.value.get(id);
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
          <button type="button" class="button" data-kind="bare" onClick={() => setPicked(new Set(ids))}>
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
