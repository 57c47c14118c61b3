// (a plan, the id of a step beside it) → the plan as if that step were the one to do now; undefined where it is not beside it.
import type { Plan } from './model';

export function planBeside(plan: Plan, stepId: string | null): Plan | undefined {
  const chosen = plan.also.find(({ step }) => step.id === stepId);
  if (!chosen) return undefined;
  const { letter: _, ...rest } = plan;
  return {
    ...rest,
    step: chosen.step,
    dueOn: chosen.dueOn,
    due: true,
    why: [],
    ...(chosen.letter ? { letter: chosen.letter } : {}),
  };
}
