// What the evidence pack is made from; everything comes in as a value, so that the same input gives the same pack.
import type { Case, Deadline, Receipt } from '../model';
import type { Sender } from '../settings';
import type { PresetId } from './presets';
import type { CoverLanguage } from './words';

/** A file the user added. */
export interface EvidenceFile {
  id: string;
  name: string;
  type: string;
  bytes: Uint8Array;
  /** As stored when it was added. */
  sha256: string;
}

export interface EvidenceInput {
  case: Case;
  receipts: readonly Receipt[];
  files: readonly EvidenceFile[];
  /** Of the case's plan; the passed ones of others are listed with their count, all go into the calendar file. */
  deadlines: readonly Deadline[];
  /** A deadline's name in the pack's language. */
  deadlineTitle?: (deadline: Deadline) => string;
  sender?: Sender;
  preset: PresetId;
  language: CoverLanguage;
  now: Date | string;
  holidays?: readonly { day: string; name: string }[];
}
