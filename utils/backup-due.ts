// (settings, how many orders, today) → whether to ask for a backup: `never` made, or so many days ago.
import { dayAt, daysBetween } from './day';
import type { Day } from './model';
import type { Settings } from './settings';

/** A loss that hurts, and a time after which a backup is old: our own yardsticks. */
const worthKeeping = 5;
const oldAfter = 60;

/** Whether a backup is due: never made though there is something to lose, or made long ago. */
export function backupDue(settings: Settings, orders: number, today: Day): number | 'never' | undefined {
  if (orders < worthKeeping) return undefined;
  const last = settings.lastBackupAt && dayAt(settings.lastBackupAt, settings.zone);
  if (!last) return 'never';
  const days = daysBetween(last, today);
  return days > oldAfter ? days : undefined;
}
