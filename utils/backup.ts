// Everything stored → one file, and such a file → checked rows. A ZIP with one JSON line a row, a manifest with the
// SHA-256 of each part, and the manifest's own beside it; sealed with a passphrase where the user wants one.
import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import { isSealed, seal, unseal } from './backup-cipher';
import { BackupError } from './backup-error';
import { checkRows } from './backup-rows';
import type { BackupRows } from './merge-backup';
import type { Instant } from './model';
import { sha256 } from './sha256';

type Bytes = Uint8Array<ArrayBuffer>;

interface Manifest {
  format: 'jikimi-backup';
  version: number;
  madeAt: Instant;
  /** SHA-256 of each part by its name in the file. */
  parts: Record<string, string>;
  counts: Record<string, number>;
}

/** Written by this version; an older one is read, a newer one refused. */
const version = 1;
const stores = ['orders', 'sellers', 'receipts', 'cases', 'files'] as const;
/** What a file may unpack to, and into how many parts: beyond this it is a bomb. */
const limits = { bytes: 1_500_000_000, parts: 20_000, ratio: 1_000 };

const partOf = (id: string) => `attachments/${encodeURIComponent(id)}`;

/** Rows by id and keys in order, so that equal rows are equal bytes. */
const inOrder = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function lines(rows: readonly { id?: string }[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return strToU8(sorted.map((row) => `${JSON.stringify(row, inOrder)}\n`).join(''));
}

/** Derived fields stay out: they are counted again when restored. */
const bare = <T extends object>(rows: readonly T[], ...derived: string[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !derived.includes(key))));

/** The file. Same rows, same bytes (but for a passphrase's salt). */
export async function makeBackup(rows: BackupRows, madeAt: Instant, passphrase?: string): Promise<Bytes> {
  const parts: Record<string, Uint8Array> = {
    'orders.jsonl': lines(bare(rows.orders, 'day')),
    'sellers.jsonl': lines(rows.sellers),
    'receipts.jsonl': lines(rows.receipts),
    'cases.jsonl': lines(bare(rows.cases, 'wants', 'nextAt', 'recountAt', 'tell')),
    'files.jsonl': lines(bare(rows.files, 'bytes')),
    'settings.json': strToU8(JSON.stringify(rows.settings ?? {}, inOrder)),
  };
  const byId = [...rows.files].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, bytes } of byId) parts[partOf(id)] = bytes;
  const hashes = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => [name, await sha256(part)] as const),
  );
  const manifest: Manifest = {
    format: 'jikimi-backup',
    version,
    madeAt,
    parts: Object.fromEntries(hashes),
    counts: Object.fromEntries(stores.map((name) => [name, rows[name].length])),
  };
  const text = JSON.stringify(manifest, undefined, 1);
  const zip: Zippable = { 'manifest.json': strToU8(text), 'manifest.sha256': strToU8(await sha256(text)) };
  // Pictures and documents are packed already.
  for (const [name, part] of Object.entries(parts))
    zip[name] = [part, { level: name.startsWith('attachments/') ? 0 : 6 }];
  const bytes = zipSync(zip, { mtime: '1980-01-01T12:00:00' }) as Bytes;
  return passphrase ? seal(bytes, passphrase) : bytes;
}

function unpack(bytes: Bytes): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  const seen = new Set<string>();
  const filter = ({ name, size, originalSize }: UnzipFileInfo) => {
    total += originalSize;
    parts += 1;
    if (seen.has(name)) throw new BackupError('tampered');
    seen.add(name);
    const swollen = originalSize > 10_000_000 && originalSize > size * limits.ratio;
    if (total > limits.bytes || parts > limits.parts || swollen) throw new BackupError('too-large');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(bytes[0] === 0x50 && bytes[1] === 0x4b ? 'truncated' : 'not-a-backup');
  }
}

function readManifest(text: string): Manifest {
  let found: Partial<Manifest> | null;
  try {
    found = JSON.parse(text);
  } catch {
    throw new BackupError('tampered');
  }
  if (found?.format !== 'jikimi-backup' || !Number.isSafeInteger(found.version)) throw new BackupError('not-a-backup');
  if ((found.version ?? 0) > version) throw new BackupError('newer');
  if (typeof found.parts !== 'object' || typeof found.counts !== 'object') throw new BackupError('tampered');
  return found as Manifest;
}

function parseLines(part: Uint8Array): unknown[] {
  try {
    const text = strFromU8(part);
    return text === ''
      ? []
      : text
          .trimEnd()
          .split('\n')
          .map((one) => JSON.parse(one));
  } catch {
    throw new BackupError('bad-rows');
  }
}

/** Whether the file asks for a passphrase. */
export const needsPassphrase = (bytes: Uint8Array) => isSealed(bytes);

/** The rows in a file. Throws a `BackupError`; reading changes nothing. */
export async function readBackup(bytes: Bytes, passphrase?: string): Promise<{ madeAt: Instant; rows: BackupRows }> {
  if (isSealed(bytes)) {
    if (!passphrase) throw new BackupError('passphrase-needed');
    return readBackup(await unseal(bytes, passphrase));
  }
  const parts = unpack(bytes);
  const { 'manifest.json': head, 'manifest.sha256': proof, ...rest } = parts;
  if (!head || !proof) throw new BackupError('not-a-backup');
  if ((await sha256(head)) !== strFromU8(proof)) throw new BackupError('tampered');
  const manifest = readManifest(strFromU8(head));
  const names = Object.keys(manifest.parts).sort();
  if (names.join('\n') !== Object.keys(rest).sort().join('\n')) throw new BackupError('tampered');
  for (const name of names)
    if ((await sha256(rest[name] as Uint8Array)) !== manifest.parts[name]) throw new BackupError('tampered');
  const raw = Object.fromEntries(stores.map((name) => [name, parseLines(rest[`${name}.jsonl`] ?? new Uint8Array())]));
  for (const name of stores) if (raw[name]?.length !== manifest.counts[name]) throw new BackupError('tampered');
  const [settings] = parseLines(rest['settings.json'] ?? new Uint8Array());
  const all = { ...raw, settings } as Parameters<typeof checkRows>[0];
  return { madeAt: manifest.madeAt, rows: await checkRows(all, (id) => rest[partOf(id)]) };
}
