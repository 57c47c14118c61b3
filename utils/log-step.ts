// (a step that was carried out, how) → the event that records it: an attempt, a formal request, a filing, or a tick.
import type { AttemptOutcome, Channel, Day, Step } from './model';
import type { Happening } from './new-event';

export interface Sent {
  step: Step;
  channel?: Channel | undefined;
  outcome: AttemptOutcome;
  letterId?: string | undefined;
  text?: string | undefined;
  on: Day;
}

/** A request that was really sent is a request; one that did not get through is an attempt like any other. */
export function logStep({ step, channel, outcome, letterId, text, on }: Sent): Happening {
  // A step with neither addressee nor letter is ticked off, so that it never passes for an attempt to reach the seller.
  if (!step.channel && !channel && !step.agency && !letterId) return { kind: 'skipped', stepId: step.id };
  const words = { ...(letterId ? { letterId } : {}), ...(text ? { text } : {}) };
  if (step.agency && outcome === 'sent') return { kind: 'filed', with: step.agency.id, on, ...words };
  if (step.stage === 3 && letterId && !step.agency && outcome === 'sent') {
    return {
      kind: 'refund-requested',
      on,
      letterId,
      channels: channel ? [channel.kind] : [],
      ...(text ? { text } : {}),
    };
  }
  return {
    kind: 'contact-attempted',
    channel: channel?.kind ?? 'other',
    ...(channel ? { href: channel.href } : {}),
    outcome,
    ...words,
  };
}
