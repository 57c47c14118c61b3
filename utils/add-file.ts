// (a file the user dropped in) → stored with its hash, and the event that says so; or why it was not taken.
import { cleanLine } from './clean-text';
import { write } from './db/open';
import { room } from './db/room';
import { kindOfFile } from './file-kind';
import type { CaseId } from './model';
import type { Happening } from './new-event';
import { sha256 as hash } from './sha256';

/** 20 MB: a mail server's usual limit; the agencies' forms take no more either. */
export const largest = 20 * 1024 * 1024;

/** Too big, empty, of a kind that no office takes, no longer readable (moved, a folder), no room on the disk. */
export type Refusal = 'file-big' | 'file-empty' | 'file-type' | 'file-gone' | 'file-disk';

export type Added = { event: Extract<Happening, { kind: 'file-added' }> } | { refused: Refusal };

/**
 * Stores the bytes under their hash: the same file twice is one row. All of it or nothing is written.
 * @param attachment where the user put it, `E1` to `E12`; by its kind where unsaid
 */
export async function addFile(caseId: CaseId, file: File, attachment?: string): Promise<Added> {
  if (file.size > largest) return { refused: 'file-big' };
  if (file.size === 0) return { refused: 'file-empty' };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { refused: 'file-gone' };
  const bytes = new Uint8Array(buffer);
  const type = kindOfFile(bytes, file.name);
  if (!type) return { refused: 'file-type' };
  const name = cleanLine(file.name, 300) || 'file';
  const sha256 = await hash(bytes);
  const id = `${caseId}#${sha256}`;
  try {
    await write(
      ['files'],
      async (transaction) => {
        await transaction.objectStore('files').put({ id, caseId, name, type, bytes, sha256 });
      },
      room.facts + bytes.length,
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return { refused: 'file-disk' };
    throw error;
  }
  return { event: { kind: 'file-added', fileId: id, name, sha256, ...(attachment ? { attachment } : {}) } };
}

/** Takes a stored file out again: its event could not be recorded. */
export const dropFile = (fileId: string): Promise<void> =>
  write(['files'], (transaction) => transaction.objectStore('files').delete(fileId));
