// The list's state: which orders, in what order, and the few rows in sight with their plans.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pile, Sort } from '../../components/desk/search-box';
import { onChange } from '../../utils/changes';
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

export function useOrders(now: Date, plan: (one: Case) => Plan, start: Pile) {
  const [rows, setRows] = useState<SearchRow[]>([]);
  const [counts, setCounts] = useState<Record<Pile, number>>({ todo: 0, waiting: 0, all: 0 });
  const [query, setQuery] = useState('');
  const [pile, setPile] = useState<Pile>(start);
  const [sort, setSort] = useState<Sort>('new');
  const [members, setMembers] = useState<OrderId[]>();
  const [dear, setDear] = useState<Map<string, number>>();
  const [seen, setSeen] = useState<ReadonlyMap<string, Shown>>(new Map());
  const [loaded, setLoaded] = useState(false);

  async function load() {
    const [found, due, open, all, ids] = await Promise.all([
      readSearchRows(),
      countDue(now),
      countOpen(),
      countOrders(),
      idsOf(pile, now),
    ]);
    setRows(found);
    setMembers(ids);
    setCounts({ todo: due, waiting: open - due, all });
    setSeen(new Map());
    setLoaded(true);
  }
  useEffect(() => {
    load();
    return onChange(load);
  }, [pile, now]);
  useEffect(() => {
    if (sort === 'dear') sums().then(setDear);
  }, [sort]);

  const ids = useMemo(() => {
    let list = rows;
    if (members) {
      const byId = new Map(rows.map((row) => [row.id, row]));
      list = members.flatMap((id) => byId.get(id) ?? []);
    }
    if (query.trim()) {
      const found = matcher(query);
      list = list.filter(({ key }) => found(key));
    }
    const found = list.map(({ id }) => id);
    if (sort === 'old') found.reverse();
    if (sort === 'dear' && dear) found.sort((a, b) => (dear.get(b) ?? 0) - (dear.get(a) ?? 0));
    return found;
  }, [rows, members, query, sort, dear]);

  async function look(inSight: string[]) {
    const missing = inSight.filter((id) => !seen.has(id));
    if (missing.length === 0) return;
    const cases = await readCases(missing as CaseId[]);
    setSeen((before) => {
      const next = new Map(before);
      for (const one of cases) next.set(one.id, { one, plan: plan(one) });
      return next;
    });
  }

  return { ids, seen, counts, query, setQuery, pile, setPile, sort, setSort, look, loaded };
}
