// (a plan, its letter, the user's own words for it) → what the step's card may offer now: what is missing, what its line and
// its button say. Pure.
import { factFields } from '../../utils/fact-field';
import { say, t } from '../../utils/i18n';
import type { Plan } from '../../utils/model';
import { mainLabel, type Target, targetOf } from '../../utils/step-words';
import type { Written } from './letter-of-step';

export interface Readiness {
  /** What would be sent. */
  text: string;
  target: Target | undefined;
  missing: string[];
  /** It is asked for in a form of the card. */
  asks: boolean;
  /** Only the case's own page can record it. */
  lacks: boolean;
  /** Of the main button; none while there is only to wait. */
  label: string | undefined;
  /** The letter's line. */
  preview: string;
}

export function readinessOf(plan: Plan, letter: Written | undefined, edited: string | undefined): Readiness {
  const text = edited ?? letter?.text ?? '';
  const target = targetOf(plan);
  const missing = [...new Set([...(plan.step.asks ?? []), ...(letter?.missing ?? [])])];
  // Waiting: nothing to send, nothing to open; only what may have happened meanwhile.
  const idle = !plan.letter && !target?.href && (plan.step.stage === 0 || !plan.due);
  const unfit = missing.find((name) => name.startsWith('unfit.'));
  const asks = missing.length > 0 && !unfit && factFields(missing).length > 0;
  const lacks = missing.length > 0 && !asks;
  const label = plan.letter && lacks ? t('now.case') : missing.length > 0 ? t('ask.save') : mainLabel(plan);
  const preview = unfit
    ? (say(unfit) ?? t('unfit'))
    : letter && missing.length > 0
      ? t('ask.title')
      : text.replace(/\s+/g, ' ').slice(0, 120);
  return { text, target, missing, asks, lacks, label: idle ? undefined : label, preview };
}
