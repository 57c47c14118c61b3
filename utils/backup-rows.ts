// Rows out of a backup file, a stranger's word → rows that may be stored. One bad row refuses the whole file; words that are
// only shown are cleaned, and rows without their order left out: what we wrote ourselves is never refused.
import { BackupError } from './backup-error';
import { cleanLine, cleanText } from './clean-text';
import type { FileRow, OrderRow, StoredCase } from './db/rows';
import { readEvent } from './event-schema';
import { prune } from './fact-schemas';
import type { BackupRows } from './merge-backup';
import type { Instant, Jurisdiction, Order, Receipt, Seller } from './model';
import { orderRow } from './order-row';
import { readCorrections, readFacts, readSellerFacts } from './proposal';
import { safeLink } from './safe-link';
import { knownSettings, type Settings, zones } from './settings';
import { sha256 } from './sha256';

type Raw = Record<string, unknown>;

function refuse(): never {
  throw new BackupError('bad-rows');
}

function text(value: unknown, cap: number): string {
  return typeof value === 'string' && value !== '' && value.length <= cap ? value : refuse();
}

/** Names a row, and so stays as it is: the longest is an order's with a hash behind it. */
const name = (value: unknown) => (cleanText(text(value, 800)) === value ? (value as string) : refuse());
/** Is shown to the user. */
const line = (value: unknown, cap: number) => cleanLine(text(value, 10_000), cap);
const optional = <T>(value: unknown, read: (value: unknown) => T): T | undefined =>
  value === undefined ? undefined : read(value);

function instant(value: unknown): Instant {
  const known = text(value, 30);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(known) && !Number.isNaN(Date.parse(known)) ? (known as Instant) : refuse();
}

function link(value: unknown): string {
  if (value === '') return '';
  // Earlier versions kept a page's address with the name and password in it.
  return safeLink(text(value, 2_000_000).replace(/^(https?:\/\/)[^/?#]*@/i, '$1')) ?? refuse();
}
const hash = (value: unknown) => (/^[0-9a-f]{64}$/.test(String(value)) ? (value as string) : refuse());

const kinds = ['order-complete', 'order-detail', 'order-list', 'receipt', 'none'] as const;

function order(raw: Raw): OrderRow {
  const site = name(raw.site);
  const id = name(raw.id);
  if (!id.startsWith(`${site}:`) || id.length === site.length + 1) refuse();
  const { claimed, doubts } = raw as Partial<Order>;
  const read: Record<keyof Order | 'seenOn', unknown> = {
    id,
    site,
    url: link(raw.url),
    seenOn: kinds.find((kind) => kind === raw.seenOn),
    facts: readFacts(raw.facts) ?? refuse(),
    corrected: optional(raw.corrected, readCorrections),
    sellerId: optional(raw.sellerId, name),
    firstSeenAt: instant(raw.firstSeenAt),
    lastSeenAt: instant(raw.lastSeenAt),
    claimed: optional(claimed, () =>
      prune({
        items: optional(claimed?.items, (value) => (Number.isSafeInteger(value) ? value : refuse())),
        orders: optional(claimed?.orders, (value) => (Number.isSafeInteger(value) ? value : refuse())),
      }),
    ),
    doubts: optional(doubts, (value) =>
      Array.isArray(value) ? value.slice(0, 20).map((one) => line(one, 20)) : refuse(),
    ),
  };
  return orderRow(prune(read) as Order);
}

function seller(raw: Raw): Seller {
  return prune({
    id: name(raw.id),
    site: name(raw.site),
    facts: readSellerFacts(raw.facts) ?? refuse(),
    corrected: optional(raw.corrected, (value) => readSellerFacts(value) ?? refuse()),
    lastSeenAt: instant(raw.lastSeenAt),
  }) as Seller;
}

async function receipt(raw: Raw): Promise<Receipt> {
  const words = typeof raw.text === 'string' && raw.text.length <= 1_000_000 ? raw.text : refuse();
  const seen = hash(raw.sha256);
  // The hash is the evidence: a receipt whose words do not match it is none.
  if ((await sha256(words)) !== seen || raw.id !== `${name(raw.orderId)}#${seen}`) refuse();
  const viewport = raw.viewport as Receipt['viewport'] | undefined;
  const size = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : refuse());
  const documents = optional(raw.documents, (all) =>
    Array.isArray(all)
      ? all.slice(0, 50).map((one: Raw) => ({ label: line(one?.label, 100), href: link(one?.href) }))
      : refuse(),
  );
  return prune({
    id: raw.id,
    orderId: raw.orderId,
    url: link(raw.url),
    title: raw.title === '' ? '' : line(raw.title, 200),
    seenAt: instant(raw.seenAt),
    text: words,
    html: optional(raw.html, (value) => text(value, 3_000_000)),
    viewport: { width: size(viewport?.width), height: size(viewport?.height) },
    sha256: seen,
    documents,
  }) as Receipt;
}

function kase(raw: Raw): StoredCase {
  const { jurisdiction, events } = raw;
  if (typeof jurisdiction !== 'string' || !Object.hasOwn(zones, jurisdiction) || !Array.isArray(events)) refuse();
  if ((events as unknown[]).length > 20_000) refuse();
  return prune({
    id: name(raw.id),
    jurisdiction: jurisdiction as Jurisdiction,
    zone: line(raw.zone, 60),
    sellerId: optional(raw.sellerId, name),
    events: (events as unknown[]).map((event) => readEvent(event) ?? refuse()),
  }) as StoredCase;
}

/** A file row; its bytes come beside it. */
async function file(raw: Raw, bytes: Uint8Array | undefined): Promise<FileRow> {
  if (!bytes || (await sha256(bytes)) !== hash(raw.sha256)) refuse();
  return {
    id: name(raw.id),
    caseId: name(raw.caseId) as FileRow['caseId'],
    name: line(raw.name, 300) || 'file',
    type: /^[\w.+-]+\/[\w.+-]+$/.test(String(raw.type)) ? String(raw.type) : 'application/octet-stream',
    bytes: bytes as Uint8Array,
    sha256: String(raw.sha256),
  };
}

function settings(raw: Raw): Partial<Settings> {
  const { lastBackupAt: _at, lastBackupOrders: _orders, ...known } = knownSettings(raw);
  if (JSON.stringify(known).length > 200_000) refuse();
  return known;
}

const object = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : refuse();

/** No two rows of one store under one id. */
function unique<T extends { id: string }>(rows: T[]): T[] {
  return new Set(rows.map(({ id }) => id)).size === rows.length ? rows : refuse();
}

/** All rows, checked. Throws `bad-rows`. */
export async function checkRows(
  raw: Record<'orders' | 'sellers' | 'receipts' | 'cases' | 'files', unknown[]> & { settings?: unknown },
  bytesOf: (id: string) => Uint8Array | undefined,
): Promise<BackupRows> {
  const orders = unique(raw.orders.map((one) => order(object(one))));
  const ids = new Set<string>(orders.map(({ id }) => id));
  const belongs = <T>(rows: T[], idOf: (row: T) => string) => rows.filter((row) => ids.has(idOf(row)));
  const receipts: Receipt[] = [];
  for (const one of raw.receipts) receipts.push(await receipt(object(one)));
  const files: FileRow[] = [];
  for (const one of raw.files) files.push(await file(object(one), bytesOf(String(object(one).id))));
  return {
    orders,
    sellers: unique(raw.sellers.map((one) => seller(object(one)))),
    receipts: belongs(unique(receipts), ({ orderId }) => orderId),
    cases: belongs(unique(raw.cases.map((one) => kase(object(one)))), ({ id }) => id),
    files: belongs(unique(files), ({ caseId }) => caseId),
    ...(raw.settings === undefined ? {} : { settings: settings(object(raw.settings)) }),
  };
}
