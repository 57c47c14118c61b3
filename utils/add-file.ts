// (a file the user dropped in) → stored with its hash, and the event that says so. Pictures, PDFs and texts up to 20 MB.
import { write } from './db/open';
import type { CaseId } from './model';
import type { Happening } from './new-event';
import { sha256 as hash } from './sha256';

/** A mail server's usual limit; agencies take no more either. */
export const largest = 20 * 1024 * 1024;
const types = /^(image\/(png|jpeg|webp|gif|heic|avif)|application\/pdf|text\/(plain|csv|html))$/;

export type Refusal = 'file-big' | 'file-type';

/** Why it cannot be taken, or undefined. */
export function refusalOf(file: Pick<File, 'size' | 'type'>): Refusal | undefined {
  if (file.size > largest) return 'file-big';
  return types.test(file.type) ? undefined : 'file-type';
}

/** Stores the bytes under their hash: the same file twice is one row. Throws `QuotaExceededError` on a full disk. */
export async function addFile(caseId: CaseId, file: File): Promise<Happening> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await hash(bytes);
  const id = `${caseId}#${sha256}`;
  await write(['files'], async (transaction) => {
    await transaction.objectStore('files').put({ id, caseId, name: file.name, type: file.type, bytes, sha256 });
  });
  return { kind: 'file-added', fileId: id, name: file.name, sha256 };
}
