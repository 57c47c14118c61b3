// (a case, its plan) → the step in words: title, reason, how, and what the main button says and opens.
import { say, t } from './i18n';
import type { Case, Channel, Day, Plan, Reason, Step } from './model';
import { sellerName, sellerOf } from './order-view';

const factsOf = (step: Step, one: Case) => ({
  seller: sellerName(one),
  ...(step.channel ? { channel: step.channel.kind } : {}),
  ...(step.agency ? { agency: step.agency.id } : {}),
});

/** A step's title; its id where a language has no word for it yet. */
export function stepTitle(step: Step, one: Case): string {
  return say(`step.${step.id}.title`, factsOf(step, one)) ?? step.id;
}

/** How it is done, in a sentence or two. */
export function stepHow(step: Step, one: Case): string {
  return say(`step.${step.id}.do`, factsOf(step, one)) ?? '';
}

/** Reasons as one short paragraph. */
export function whyText(why: readonly Reason[]): string {
  return why
    .map(({ id, facts }) => say(`why.${id}`, facts ?? {}))
    .filter(Boolean)
    .join(' ');
}

/** The right whose end makes this step come first; undefined when nothing presses. */
export function pressedBy({ why }: Plan): { id: string; on: Day } | undefined {
  const facts = why.find(({ id }) => id === 'pressing')?.facts;
  return facts?.on && facts.deadline ? { id: String(facts.deadline), on: String(facts.on) as Day } : undefined;
}

/** The date that a step shows: the right that presses, else its own day, today where that has passed. */
export function shownDate(plan: Plan, today: Day): { on: Day; hard: boolean } {
  const pressed = pressedBy(plan);
  if (pressed) return { on: pressed.on, hard: true };
  return { on: plan.due && plan.dueOn < today ? today : plan.dueOn, hard: false };
}

/** A deadline's name. */
export function deadlineTitle(id: string): string {
  return say(`deadline.${id}`) ?? id;
}

export interface Target {
  /** How we call it: the channel or the office. */
  name: string;
  href?: string;
  channel?: Channel;
}

/** Where the step's words go: the seller's channel or the office's page. */
export function targetOf({ step }: Plan): Target | undefined {
  if (step.channel) {
    const name = say(`channel.${step.channel.kind}`) ?? step.channel.kind;
    return { name, href: step.channel.href, channel: step.channel };
  }
  if (!step.agency) return undefined;
  const name = say(`agency.${step.agency.id}`) ?? step.agency.name;
  return { name, ...(step.agency.url ? { href: step.agency.url } : {}) };
}

/** What the main button says. */
export function mainLabel(plan: Plan): string {
  const target = targetOf(plan);
  if (plan.letter && target?.channel?.kind === 'phone') return t('now.call');
  if (plan.letter && target?.href) return t('now.copy-open', { channel: target.name });
  if (plan.letter) return t('now.copy');
  if (target?.href) return t('now.open', { channel: target.name });
  return t('now.do');
}

/** The seller's channels that this step does not name. */
export function otherChannels(one: Case, plan: Plan): Channel[] {
  const facts = sellerOf(one);
  const known = [...(facts.channels ?? [])];
  if (facts.phone && !known.some(({ kind }) => kind === 'phone'))
    known.push({ kind: 'phone', href: `tel:${facts.phone.replace(/[^\d+]/g, '')}` });
  if (facts.email && !known.some(({ kind }) => kind === 'email'))
    known.push({ kind: 'email', href: `mailto:${facts.email}` });
  return known.filter(({ href }) => href !== plan.step.channel?.href);
}
