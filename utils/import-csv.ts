// A CSV file of orders → rows handed to the worker as a restore would: united, never doubled.
import { handOver } from './backup-file';
import { captureEvents } from './capture-events';
import { readClock, toInstant } from './clock';
import { readCsvOrders } from './csv-orders';
import { readSettings } from './db';
import type { BackupRows } from './merge-backup';
import { orderRow } from './order-row';
import { safeLink } from './safe-link';
import { orderIdOf } from './site';

/** Imports; `skipped` are the numbers of lines that were no order.. */
export async function importCsv(file: string): Promise<{ added: number; merged: number; skipped: number[] }> {
  const [now, settings] = await Promise.all([readClock(), readSettings()]);
  const at = toInstant(now);
  const { orders, skipped } = readCsvOrders(file, { currency: settings.jurisdiction === 'KR' ? 'KRW' : 'USD' });
  const rows: BackupRows = { orders: [], sellers: [], receipts: [], cases: [], files: [] };
  const seen = new Set<string>();
  for (const { site, url, facts } of orders) {
    const id = orderIdOf(site, facts);
    if (!id || seen.has(id)) continue;
    seen.add(id);
    const link = (url && safeLink(url)) ?? '';
    rows.orders.push(orderRow({ id, site, url: link || '', facts, firstSeenAt: at, lastSeenAt: at }));
    const { zone, jurisdiction } = settings;
    const events = captureEvents(facts, { at, zone, page: 'none' });
    rows.cases.push({ id, jurisdiction, zone, events });
  }
  return { ...(await handOver(rows, at)), skipped };
}
