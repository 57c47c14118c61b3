// The contract of a language of the evidence pack's cover; how it tells what happened is in letter/record/.
import type { PresetId } from './presets';

export type CoverLanguage = 'ko' | 'en' | 'ja';

export interface CoverWords {
  title: string;
  made: string;
  page: string;
  sections: Record<
    'people' | 'purchase' | 'facts' | 'missed' | 'asked' | 'attempts' | 'letters' | 'attachments' | 'verify',
    string
  >;
  labels: Record<
    | 'buyer'
    | 'seller'
    | 'contact'
    | 'address'
    | 'representative'
    | 'businessNumber'
    | 'mailOrderNumber'
    | 'phone'
    | 'email'
    | 'shop'
    | 'number'
    | 'ordered'
    | 'items'
    | 'paid'
    | 'refunded'
    | 'left'
    | 'tracking',
    string
  >;
  columns: Record<
    'time' | 'channel' | 'outcome' | 'note' | 'attachment' | 'what' | 'file' | 'seen' | 'hash' | 'event' | 'day',
    string
  >;
  presets: Record<PresetId, string>;
  asked(preset: PresetId, money: string): string;
  interest(money: string, days: number): string;
  /** Where no sum is known. */
  askedUnknown: string;
  missed(due: string, law: string, days: number): string;
  counted(days: string[]): string;
  skipped(days: string[]): string;
  facts: Record<string, string>;
  verify: string[];
  fileTitle: Record<'receipt' | 'page' | 'seller' | 'attempts' | 'letter' | 'reply' | 'tracking' | 'filings', string>;
}
