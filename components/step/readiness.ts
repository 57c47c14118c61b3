// (a plan, its letter, the user's own words for it) → what the step's card may offer now: what is missing, what its line and
// its button say. Pure.
import { hasBox } from '../../utils/fact-box';
import { say, t } from '../../utils/i18n';
import type { Plan } from '../../utils/model';
import { mainLabel, type Target, targetOf } from '../../utils/step-words';
import type { Written } from './letter-of-step';

export interface Readiness {
  /** What would be sent. */
  text: string;
  target: Target | undefined;
  /** What is asked for. */
  missing: string[];
  /** The letter or the step waits for it. */
  waits: boolean;
  /** What no form of the card can hold: the case's own page has its place. */
  lacks: string | undefined;
  /** A line of its own leads to the form, where no letter's line and no button does. */
  line: boolean;
  /** Of the main button; none while there is only to wait. */
  label: string | undefined;
  /** The letter's line. */
  preview: string;
}

export function readinessOf(plan: Plan, letter: Written | undefined, edited: string | undefined): Readiness {
  const text = edited ?? letter?.text ?? '';
  const target = targetOf(plan);
  const wanted = plan.step.asks ?? [];
  // News of closing is no reason to wait with a letter until its day is known.
  const first = plan.letter ? wanted.filter((name) => name !== 'closedOn') : wanted;
  const missing = [...new Set([...first, ...(letter?.missing ?? [])])];
  // Waiting: nothing to send, nothing to open; only what may have happened meanwhile.
  const idle = !plan.letter && !target?.href && (plan.step.stage === 0 || !plan.due);
  const unfit = missing.find((name) => name.startsWith('unfit.'));
  const lacks = [unfit, missing.some(hasBox) ? undefined : missing[0]].find((name) => name && !hasBox(name));
  // A step that is done elsewhere can be begun with a fact still open.
  const waits = missing.length > 0 && (plan.letter !== undefined || !target?.href);
  const label = !waits ? mainLabel(plan) : !plan.letter ? t('now.asked') : lacks ? t('now.case') : t('ask.save');
  const line = wanted.length > 0 && (plan.letter ? missing.length === 0 : idle || !waits);
  const preview = unfit
    ? (say(unfit) ?? t('unfit'))
    : letter && missing.length > 0
      ? t('ask.title')
      : text.replace(/\s+/g, ' ').slice(0, 120);
  return {
    text,
    target,
    missing: missing.length > 0 ? missing : wanted,
    waits,
    lacks,
    label: idle ? undefined : label,
    line,
    preview,
  };
}
