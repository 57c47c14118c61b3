// What the user chose. One row in the `settings` store; defaults fill what is not there.
import type { Day, Jurisdiction } from './model';

export type Language = 'ko' | 'en' | 'ja';

/** Who signs the letters; kept once, only in this browser. */
export interface Sender {
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
  /** Where a refund by transfer goes. */
  bankName?: string;
  accountNumber?: string;
  accountHolder?: string;
}

export interface Settings {
  language: Language | 'auto';
  jurisdiction: Jurisdiction;
  zone: string;
  sender: Sender;
  reminders: { badge: boolean; notifications: boolean; quietFrom?: string; quietTo?: string };
  /** Days the user added as holidays (temporary holidays not yet in the tables). */
  holidays: { day: Day; name: string }[];
  /** Sites on which nothing is captured, and on which no toast is shown. */
  sitesOff: string[];
  toastsOff: string[];
  welcomed: boolean;
  lastBackupAt?: string;
  /** How many orders were stored then: what came since would be lost. */
  lastBackupOrders?: number;
}

export const defaultSettings: Settings = {
  language: 'auto',
  jurisdiction: 'KR',
  zone: 'Asia/Seoul',
  sender: {},
  reminders: { badge: true, notifications: true, quietFrom: '22:00', quietTo: '08:00' },
  holidays: [],
  sitesOff: [],
  toastsOff: [],
  welcomed: false,
};

/** What of this we know, each of the kind it should be; the rest is left out. */
export function knownSettings(raw: Record<string, unknown>): Partial<Settings> {
  const standards = { ...defaultSettings, lastBackupAt: '', lastBackupOrders: 0 } as unknown as Record<string, unknown>;
  const known = Object.entries(raw).filter(([key, value]) => {
    const standard = standards[key];
    return (
      Object.hasOwn(standards, key) &&
      value !== null &&
      typeof value === typeof standard &&
      Array.isArray(value) === Array.isArray(standard)
    );
  });
  return Object.fromEntries(known) as Partial<Settings>;
}

/** The zone in which a jurisdiction's days are counted, where the user chose no other. */
export const zones: Record<Jurisdiction, string> = {
  KR: 'Asia/Seoul',
  US: 'America/New_York',
  UK: 'Europe/London',
  EU: 'Europe/Brussels',
  DE: 'Europe/Berlin',
  JP: 'Asia/Tokyo',
};
