// (settings, how many orders, today) → whether to ask for a backup: `never` made, or so many days ago.
import { dayAt, daysBetween } from './day';
import type { Day } from './model';
import type { Settings } from './settings';

/** Orders that came since the last backup: a loss that hurts, and one that does not wait; days after which it is old. Our own yardsticks. */
const worthKeeping = 5;
const tooMany = 50;
const oldAfter = 60;

/** Whether a backup is due: never made, or long ago, though there is something new to lose; or much came since. */
export function backupDue(settings: Settings, orders: number, today: Day): number | 'never' | undefined {
  const fresh = orders - (settings.lastBackupAt ? (settings.lastBackupOrders ?? 0) : 0);
  if (fresh < worthKeeping) return undefined;
  const last = settings.lastBackupAt && dayAt(settings.lastBackupAt, settings.zone);
  if (!last) return 'never';
  const days = daysBetween(last, today);
  return days > oldAfter || (fresh >= tooMany && days > 0) ? days : undefined;
}
