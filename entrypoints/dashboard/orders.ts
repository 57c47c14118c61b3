// The list's state as signals: which orders, in what order, and the few rows in sight with their plans. A key typed in the
// search draws the list again, and the case beside it only when another order comes first.
import { computed, signal } from '@preact/signals';
import type { Pile, Sort } from '../../components/desk/search-box';
import {
  countDue,
  countOpen,
  countOrders,
  listDue,
  listOpen,
  readAllOrders,
  readCases,
  readSearchRows,
} from '../../utils/db';
import type { SearchRow } from '../../utils/db/rows';
import { matcher } from '../../utils/db/search-key';
import type { Case, CaseId, OrderId, Plan } from '../../utils/model';
import { shown } from '../../utils/order-view';

export interface Shown {
  one: Case;
  plan: Plan;
}

/** Open cases beyond this many are found by searching. */
const mostOpen = 2_000;

/** Ids of the pile, its most urgent first; undefined for all orders. */
async function idsOf(pile: Pile, now: Date): Promise<OrderId[] | undefined> {
  if (pile === 'all') return undefined;
  const due = (await listDue(now, mostOpen)).map(({ id }) => id);
  if (pile === 'todo') return due;
  const known = new Set(due);
  return (await listOpen(mostOpen)).map(({ id }) => id).filter((id) => !known.has(id));
}

async function sums(): Promise<Map<string, number>> {
  return new Map((await readAllOrders()).map((order) => [order.id, shown(order).total?.amount ?? 0]));
}

export type Orders = ReturnType<typeof makeOrders>;

export function makeOrders(start: Pile) {
  const rows = signal<SearchRow[]>([]);
  const members = signal<OrderId[]>();
  const dear = signal<Map<string, number>>();
  const counts = signal<Record<Pile, number>>({ todo: 0, waiting: 0, all: 0 });
  const query = signal('');
  const pile = signal<Pile>(start);
  const sort = signal<Sort>('new');
  const seen = signal<ReadonlyMap<string, Shown>>(new Map());
  const loaded = signal(false);

  const ids = computed(() => {
    let list = rows.value;
    if (members.value) {
      const byId = new Map(list.map((row) => [row.id, row]));
      list = members.value.flatMap((id) => byId.get(id) ?? []);
    }
    if (query.value.trim()) {
      const found = matcher(query.value);
      list = list.filter(({ key }) => found(key));
    }
    const found = list.map(({ id }) => id);
    const sum = dear.value;
    if (sort.value === 'old') found.reverse();
    if (sort.value === 'dear' && sum) found.sort((a, b) => (sum.get(b) ?? 0) - (sum.get(a) ?? 0));
    return found;
  });

  /** Reads everything of the pile again. */
  async function load(now: Date): Promise<void> {
    const [found, due, open, all, chosen] = await Promise.all([
      readSearchRows(),
      countDue(now),
      countOpen(),
      countOrders(),
      idsOf(pile.value, now),
    ]);
    rows.value = found;
    members.value = chosen;
    counts.value = { todo: due, waiting: open - due, all };
    seen.value = new Map();
    loaded.value = true;
  }

  /** Asked for last, while others are being read. */
  let wanted: string[] | undefined;
  let reading = false;

  /**
   * Reads the rows in sight that are not known yet, and keeps no others. One at a time: what a fast scroll has passed over
   * meanwhile is never read.
   */
  async function look(inSight: string[], plan: (one: Case) => Plan): Promise<void> {
    wanted = inSight;
    if (reading) return;
    reading = true;
    try {
      while (wanted) {
        const ids: string[] = wanted;
        wanted = undefined;
        const missing = ids.filter((id) => !seen.value.has(id));
        if (missing.length === 0) continue;
        const cases = await readCases(missing as CaseId[]);
        const next = new Map([...seen.value].filter(([id]) => ids.includes(id)));
        for (const one of cases) next.set(one.id, { one, plan: plan(one) });
        seen.value = next;
      }
    } finally {
      reading = false;
    }
  }

  async function order(by: Sort): Promise<void> {
    sort.value = by;
    if (by === 'dear') dear.value = await sums();
  }

  /** The first of the list: what a wide window shows beside it. */
  const first = computed(() => ids.value[0]);
  return { ids, first, seen, counts, query, pile, sort, loaded, load, look, order };
}
