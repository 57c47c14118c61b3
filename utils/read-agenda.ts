// (now, settings) → what the popup draws: few rows by index, planned here so that no screen carries the rules.
import { agenda } from './agenda';
import { countOpen, countOrders, listOpen, listOrders } from './db';
import { readHealth } from './heartbeat';
import type { AgendaReply } from './messages';
import type { Instant } from './model';
import { planner } from './planner';
import type { Settings } from './settings';

/** The popup opens as fast with ten thousand orders as with ten: beyond this it says no number. */
const most = 100;

/** `limit`: as many cases as the screen can show. */
export async function readAgenda(limit: number, now: Date, settings: Settings): Promise<AgendaReply> {
  const [cases, open] = await Promise.all([listOpen(limit), countOpen(limit + most)]);
  const orders = open > 0 ? open : await countOrders(most);
  const plan = planner(settings);
  const found = agenda(cases, now, settings.zone, (one) => plan(one, now));
  const recent = found.first || found.others.length > 0 ? [] : await listOrders({ limit: 4 });
  const { wiped, full } = await readHealth();
  const trouble = wiped ? 'wiped' : full ? 'full' : undefined;
  return {
    ...found,
    now: now.toISOString() as Instant,
    settings,
    unseen: open - cases.length,
    orders,
    recent,
    ...(trouble && { trouble }),
  };
}
