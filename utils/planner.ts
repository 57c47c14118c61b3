// Settings → the planner that the worker counts with: `nextStep` with the days the user added as holidays.
import { nextStep } from './next-step';
import type { Planner } from './recount';
import type { Settings } from './settings';

/** The rules with this user's holidays. */
export function planner({ holidays }: Pick<Settings, 'holidays'>): Planner {
  return (one, now) => nextStep(one, now, { holidays });
}
