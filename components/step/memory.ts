// What a step's card remembers between two openings, and the panels it can turn into.
import type { CaseId, Channel } from '../../utils/model';
import type { Values } from '../draft-form';

export type PanelName = 'step' | 'sent' | 'edit' | 'ask' | 'reply' | 'promise' | 'arrived' | 'refunded' | 'other';

/** It counts only for the case and step it was made for. */
export interface Memory {
  caseId: CaseId;
  stepId: string;
  panel: PanelName;
  /** Another channel than the plan's, chosen by the user. */
  channel?: Channel;
  /** Another language than the proposed one, chosen by the user. */
  language?: string;
  /** The letter in the user's own words, by language and form: `ko mail`. */
  edits?: Record<string, string>;
  values?: Values;
  /** After copying: whether a channel was opened, and the text where the clipboard refused. */
  opened?: boolean;
  byHand?: boolean;
}

export const fresh = (caseId: CaseId, stepId: string): Memory => ({ caseId, stepId, panel: 'step' });
