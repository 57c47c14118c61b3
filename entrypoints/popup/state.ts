// What the popup remembers between two openings, and the panels it can show.
import type { Values } from '../../components/draft-form';
import { keepDraft, readDraft } from '../../utils/drafts';
import type { CaseId, Channel } from '../../utils/model';

export type PanelName = 'step' | 'sent' | 'edit' | 'ask' | 'reply' | 'promise' | 'arrived' | 'refunded' | 'other';

/** Kept for the browser session; it counts only for the case and step it was made for. */
export interface Memory {
  caseId: CaseId;
  stepId: string;
  panel: PanelName;
  /** Another channel than the plan's, chosen by the user. */
  channel?: Channel;
  /** The letter in the user's own words. */
  edited?: string | undefined;
  values?: Values;
  /** After copying: whether a channel was opened, and the text where the clipboard refused. */
  opened?: boolean;
  byHand?: boolean;
}

export const fresh = (caseId: CaseId, stepId: string): Memory => ({ caseId, stepId, panel: 'step' });

/** What was left here for this step; a clean slate for any other. */
export async function recall(caseId: CaseId, stepId: string): Promise<Memory> {
  const kept = await readDraft<Memory>('popup').catch(() => undefined);
  return kept?.caseId === caseId && kept.stepId === stepId ? kept : fresh(caseId, stepId);
}

/** Nothing is kept of a popup that shows just its step. */
export function remember(memory: Memory): void {
  const plain = memory.panel === 'step' && memory.edited === undefined && !memory.channel;
  keepDraft('popup', plain ? undefined : memory).catch(() => {});
}
