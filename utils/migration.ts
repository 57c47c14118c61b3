// The contract of a migration, and their order: the one list in the house that may conflict.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import fiveStores from './migrations/001-five-stores';
import marksByTime from './migrations/002-marks-by-time';

/** One version step. Runs inside the upgrade transaction; a throw or a rejection leaves version and data as they were. */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

/** Append only. The database's version is how many there are. */
export const migrations: readonly Migration[] = [fiveStores, marksByTime];
