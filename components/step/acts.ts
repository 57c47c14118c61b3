// What a step's card may ask its screen to do; the screen hands these in.
import type { Case, CaseEvent, CaseId } from '../../utils/model';
import type { Happening } from '../../utils/new-event';
import type { Settings } from '../../utils/settings';
import type { Values } from '../draft-form';
import type { Memory } from './memory';

export interface Acts {
  /** Stores what happened; the events as stored, so that they can be taken back. */
  record: (caseId: CaseId, happened: Happening[]) => Promise<CaseEvent[]>;
  /** Stores facts that were asked for, each where it belongs. */
  answer: (one: Case, settings: Settings, values: Values) => Promise<void>;
  /** Opens a mail program, a dialler or a page. */
  open: (href: string, subject: string | undefined, text: string) => void;
  /** `place`: the fact for which it is opened; the page shows where that is given. */
  openCase: (id: CaseId, stepId?: string, place?: string) => void;
  remember: (memory: Memory) => void;
}

export interface Note {
  text: string;
  undo?: { caseId: CaseId; events: CaseEvent[] };
}
