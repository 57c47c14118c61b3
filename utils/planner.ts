// Settings → the planner that the worker counts with: `nextStep` with the days the user added as holidays.
import type { Case, Plan } from './model';
import type { Planner } from './recount';
import type { Settings } from './settings';

type NextStep = (one: Case, now: Date, options?: { holidays?: Settings['holidays'] }) => Plan;

const found = import.meta.glob<NextStep>('./next-step.ts', { import: 'nextStep', eager: true });

/** The rules with this user's holidays. */
export function planner(settings: Pick<Settings, 'holidays'>): Planner {
  const nextStep = found['./next-step.ts'];
  return (one, now) => {
    if (!nextStep) throw new Error('no rules');
    return nextStep(one, now, { holidays: settings.holidays });
  };
}
