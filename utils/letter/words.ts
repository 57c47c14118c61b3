// The contract of a language of letters: how it writes days, money, lists, channels and what came of an attempt.
import { once } from '../format';
import type { AgencyId, AttemptOutcome, CaseEvent, ChannelKind, Day, FraudSign, Money, PaymentKind } from '../model';

export interface Words {
  /** For `Intl`; chosen by the letter's jurisdiction where one language is written in two ways. */
  locale: string;
  /** What differs outside the country of `locale`. */
  abroad?: Pick<Words, 'locale' | 'day'>;
  /** A civil day with its weekday, as a letter writes it. */
  day(parts: DateParts): string;
  /** A day and a time of the clock. */
  moment(day: string, time: string): string;
  /** Between the sentences of one paragraph. */
  space: string;
  /** Between the parts of one line of facts. */
  dot: string;
  /** The first item and how many more there are. */
  items(first: string, more: number): string;
  quantity(n: number): string;
  instalments(n: number): string;
  /** How often, in a sentence: `twice`. */
  times(n: number): string;
  /** How a letter calls an order: by its number, else by its day, else by what was bought. */
  orderRef(order: {
    number?: string | undefined;
    day?: string | undefined;
    item?: string | undefined;
  }): string | undefined;
  /** Who is addressed when the seller's name is not known. */
  seller: string;
  /** `120,000원` where `Intl` writes it otherwise; else undefined. */
  money?(money: Money): string | undefined;
  channels: Record<ChannelKind, string>;
  payments: Record<PaymentKind, string>;
  outcomes: Record<AttemptOutcome | 'no-reply' | 'replied', string>;
  /** Several things in one sentence. */
  list(items: string[]): string;
  /** What a petition, a report or the evidence pack says; absent in languages in which none is written. */
  record?: RecordWords;
}

/** The attachments of an evidence pack, in their fixed order. */
export type EvidenceId = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8' | 'E9' | 'E10' | 'E11' | 'E12';

export interface RecordWords {
  ordered: string;
  paid: string;
  /** An event in one sentence, without its day; undefined for what is nobody else's business (notes, answers in forms). */
  event(
    event: CaseEvent,
    write: { day(day: Day): string; money(money: Money): string },
    words: Pick<Words, 'channels' | 'outcomes'>,
  ): string | undefined;
  /** An agency without a name here is called `other`. */
  agencies: Partial<Record<AgencyId, string>> & { other: string };
  /** What was seen, without a conclusion. */
  signs: Record<FraudSign, string>;
  evidence: Record<EvidenceId, string>;
  /** Seller's particulars that the law wants shown, by name. */
  identity: Record<'representative' | 'businessNumber' | 'mailOrderNumber' | 'phone' | 'email' | 'address', string>;
}

export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** Month and weekday in the language's own words. */
  monthName: string;
  weekday: string;
}

/** `day` as the language writes it. */
export function writeDay(day: Day | string, words: Words): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    once(
      `letter ${words.locale} ${options.month ?? ''} ${options.weekday ?? ''}`,
      () => new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }),
    ).format(date);
  return words.day({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    monthName: part({ month: 'long' }),
    weekday: part({ weekday: words.locale.startsWith('ko') || words.locale.startsWith('ja') ? 'short' : 'long' }),
  });
}

/** Money as the language writes it; spaces that do not break are made plain, so that copies stay searchable. */
export function writeMoney(money: Money, words: Words): string {
  const own = words.money?.(money);
  if (own) return own;
  try {
    const format = once(
      `letter ${words.locale} ${money.currency}`,
      () => new Intl.NumberFormat(words.locale, { style: 'currency', currency: money.currency }),
    );
    const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
    return format.format(money.amount / 10 ** digits).replace(/[\u00a0\u202f]/g, ' ');
  } catch {
    // A code that is none: the figure as it was read.
    return `${money.amount} ${money.currency}`;
  }
}

/** `YYYY-MM-DD` and `HH:MM` of an instant in a zone. */
export function civil(instant: string, zone: string): { day: Day; time: string } {
  const format = once(
    `letter ${zone}`,
    () =>
      new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
  );
  const [day = '', time = ''] = format.format(new Date(instant)).split(' ');
  return { day: day as Day, time };
}
