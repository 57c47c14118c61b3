// What a step's card remembers, kept for this browser session.
import type { Memory } from '../components/step/memory';
import { keepDraft, readDraft } from './drafts';
import type { CaseId } from './model';

/** What was left here for this step; undefined for any other. */
export async function recall(caseId: CaseId, stepId: string): Promise<Memory | undefined> {
  const kept = await readDraft<Memory>('step').catch(() => undefined);
  return kept?.caseId === caseId && kept.stepId === stepId ? kept : undefined;
}

/** Nothing is kept of a card that shows just its step. */
export function remember(memory: Memory): void {
  const plain = memory.panel === 'step' && !memory.edits && !memory.channel && !memory.language;
  keepDraft('step', plain ? undefined : memory).catch(() => {});
}
