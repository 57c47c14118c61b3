// Text as shops print dates → a civil day and the time beside it. What could be two days is left out.
import { addDays, addMonths, daysBetween, isDay } from './day';
import type { Day } from './model';
import { monthOf, monthPattern } from './month-names';

const two = (value: number) => String(value).padStart(2, '0');

/** The day of these numbers, where the calendar has it. Years 1990 to 2099: dates of purchases and promises. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const text = `${year}-${two(month)}-${two(date)}`;
  return year >= 1990 && year <= 2099 && isDay(text) ? text : undefined;
}

/** Epoch seconds, milliseconds or microseconds of the years 2001 to 2099 → a point in time. */
export function readEpoch(value: number | string): Date | undefined {
  const n =
    typeof value === 'string' ? (/^\d{10}(?:\d{3}|\d{6})?$/.test(value.trim()) ? Number(value) : Number.NaN) : value;
  if (!Number.isFinite(n)) return undefined;
  const ms = n < 1e11 ? n * 1000 : n < 1e14 ? n : n / 1000;
  return ms >= 978_307_200_000 && ms < 4_102_444_800_000 ? new Date(ms) : undefined;
}

export interface DayHint {
  /** BCP 47 tag of the page: decides between day and month first. */
  language?: string;
  /** The day the page was seen: gives a missing year, and no order is dated after it. */
  seenOn?: Day;
  /** `past` (default) for dates of what has happened, `near` for promised days. */
  tense?: 'past' | 'near';
}

export interface DayFound {
  day: Day;
  /** `HH:MM` or `HH:MM:SS`, with `Z` or `+09:00` where the page prints an offset. */
  time?: string;
  text: string;
  index: number;
}

type Numbers = readonly [year: number | undefined, month: number, date: number];
type Read = (match: RegExpMatchArray, hint: DayHint) => readonly Numbers[];

const n = (text: string | undefined) => Number(text);
const century = (text: string | undefined) => 2000 + Number(text);

/** The orders in which a language writes three numbers; no language: any. */
function orders(language: string | undefined, sign: string): readonly ('ymd' | 'dmy' | 'mdy')[] {
  const tag = (language ?? '').toLowerCase().replace('_', '-');
  if (/^(?:ko|ja|zh|hu|lt)\b/.test(tag)) return ['ymd'];
  if (/^en-(?:us|ph)\b/.test(tag)) return ['mdy'];
  if (/^en-(?:gb|au|nz|ie|in|za|sg|hk|my)\b/.test(tag)) return ['dmy'];
  if (/^en\b/.test(tag)) return sign === '/' ? ['mdy', 'dmy'] : sign === '.' ? ['dmy'] : ['mdy', 'dmy'];
  if (tag) return ['dmy'];
  return sign === '.' ? ['ymd', 'dmy'] : ['ymd', 'dmy', 'mdy'];
}

/** What a text must have for a kind of pattern to be tried: most texts with digits hold no date. */
const numeric = /\d ?[-./] ?\d{1,2} ?[-./] ?\d/;
const han = /[월月]/;
const words = /[A-Za-zÀ-ÿ]{3}/;
const sparse = /\d[./]\d/;
const compact = /^\s*20\d{6}/;

const patterns: readonly (readonly [RegExp, Read, RegExp])[] = [
  // 2026-08-26 · 2026. 8. 26 · 2026/08/26
  [
    /(?<![\d\p{L}]|\d[-./])((?:19|20)\d\d) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d|-?\d|\/\d)/u,
    (m) => [[n(m[1]), n(m[3]), n(m[4])]],
    numeric,
  ],
  // 2026년 8월 26일 · 26年8月26日 · 令和8年8月26日
  [
    /(令和|民國|民国)?(?<!\d)(\d{1,4}) ?[년年] ?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日号號]/,
    (m) => [
      [
        m[1] === '令和' ? 2018 + n(m[2]) : m[1] ? 1911 + n(m[2]) : n(m[2]) < 100 ? century(m[2]) : n(m[2]),
        n(m[3]),
        n(m[4]),
      ],
    ],
    han,
  ],
  // 26.09.01 · 01.09.26 · 9/1/26
  [
    /(?<![\d\p{L}]|\d[-./:])(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{2})(?!\d|[-./:]\d|\p{L}{2})/u,
    (m, hint) =>
      orders(hint.language, m[2] ?? '').map((order) =>
        order === 'ymd'
          ? [m[1]?.length === 2 ? century(m[1]) : Number.NaN, n(m[3]), n(m[4])]
          : order === 'dmy'
            ? [century(m[4]), n(m[3]), n(m[1])]
            : [century(m[4]), n(m[1]), n(m[3])],
      ),
    numeric,
  ],
  // 26. 9. 1.
  [
    /(?<![\d\p{L}]|\d[-./:] ?)(\d\d)\. (\d{1,2})\. (\d{1,2})(?!\d)/u,
    (m, hint) => (/^(?:de|da|nb|fi|cs)/i.test(hint.language ?? '') ? [] : [[century(m[1]), n(m[2]), n(m[3])]]),
    numeric,
  ],
  // 26.11.2026 · 11/26/2026
  [
    /(?<![\d\p{L}]|\d[-./:])(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?!\d|[-./]\d)/u,
    (m, hint) => {
      const order = orders(hint.language, m[2] ?? '').filter((known) => known !== 'ymd');
      const both = order.length ? order : m[2] === '.' ? ['dmy'] : ['dmy', 'mdy'];
      return both.map((one) => (one === 'dmy' ? [n(m[4]), n(m[3]), n(m[1])] : [n(m[4]), n(m[1]), n(m[3])]));
    },
    numeric,
  ],
  // 26. August 2026 · 26 de agosto de 2026 · 26-Aug-26 · 1er août
  [
    new RegExp(
      `(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th|er|[.º°ª])?[ -]{0,2}(?:of |de |d')?(${monthPattern})(?!\\p{L})[.,]?[ -]{0,2}(?:del? )?(\\d{4}|\\d{2}(?![\\d:]))?`,
      'iu',
    ),
    (m) => [[year(m[3]), monthOf(m[2] ?? '') ?? 0, n(m[1])]],
    words,
  ],
  // Aug 26, 2026 · August 26th 2026
  [
    new RegExp(
      `(?<!\\p{L})(${monthPattern})(?!\\p{L})\\.? ?(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,? ?(?:of )?((?:19|20)\\d\\d))?(?![\\d])`,
      'iu',
    ),
    (m) => [[year(m[3]), monthOf(m[1] ?? '') ?? 0, n(m[2])]],
    words,
  ],
  // 8월 26일
  [/(?<!\d|[년年] ?)(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日号號]/, (m) => [[undefined, n(m[1]), n(m[2])]], han],
  // 6.12. 07:45 주문 · 8/26(수)
  [
    /(?<![\d.,/:\p{L}-])(\d{1,2})([./])(\d{1,2})\.?(?= ?(?:\([월화수목금토일月火水木金土日]\)|오전|오후|\d{1,2}:\d\d|주문|결제|구매|배송|도착))/u,
    (m, hint) => (/^(?:ko|ja|zh)\b/i.test(hint.language ?? '') ? [[undefined, n(m[1]), n(m[3])]] : []),
    sparse,
  ],
  // 20261122 · 20261122101530, alone in its text
  [/^\s*(20\d\d)(\d\d)(\d\d)(?:\d{6}|\d{4})?\s*$/, (m) => [[n(m[1]), n(m[2]), n(m[3])]], compact],
];

const year = (text: string | undefined) =>
  text === undefined ? undefined : text.length === 2 ? century(text) : n(text);

const clock =
  /^[\s.,·|T-]{0,4}(?:\([^)]{1,10}\)[\s.,]{0,3})?(?:(?:at|um|à|a las|alle|às|om|klo|kl\.?)\s)?(오전|오후|午前|午後|上午|下午|AM|PM)?\s?(\d{1,2})(?:[:h]|시 ?|時)(\d{2})?(?:분|分)?(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?초|秒)?\s?([AaPp]\.?[Mm]\b)?\s?(Z\b|[+-]\d\d:?\d\d(?!\d)|UTC|GMT|KST|JST)?/;

/** The time printed right after a date. */
function timeAfter(text: string): string | undefined {
  const match = text.match(clock);
  if (!match || (match[3] === undefined && !/[시時]/.test(match[0]))) return undefined;
  let hour = Number(match[2]);
  const half = (match[1] ?? match[5] ?? '').toLowerCase().replace(/\./g, '');
  if (/오후|午後|下午|pm/.test(half) && hour < 12) hour += 12;
  if (/오전|午前|上午|am/.test(half) && hour === 12) hour = 0;
  const minute = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || Number(match[4] ?? 0) > 59) return undefined;
  const zone = match[6];
  const offset = !zone
    ? ''
    : /^(?:Z|UTC|GMT)$/.test(zone)
      ? 'Z'
      : /^[KJ]ST$/.test(zone)
        ? '+09:00'
        : zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2');
  return `${two(hour)}:${two(minute)}${match[4] ? `:${match[4]}` : ''}${offset}`;
}

/** The one day that candidates leave, given when the page was seen; none where two remain. */
function settle(candidates: readonly Numbers[], hint: DayHint): Day | undefined {
  const latest = hint.seenOn && addDays(hint.seenOn, 1);
  const near = hint.tense === 'near';
  let days: Day[];
  if (candidates.some(([year]) => year === undefined)) {
    const { seenOn } = hint;
    if (!seenOn) return undefined;
    const now = Number(seenOn.slice(0, 4));
    days = candidates.flatMap(([, month, date]) => {
      const years = [now - 1, now, now + 1].flatMap((y) => dayFrom(y, month, date) ?? []);
      const fit = near ? years : years.filter((day) => latest && day <= latest);
      const gap = (day: Day) => Math.abs(daysBetween(seenOn, day));
      return fit.sort((a, b) => gap(a) - gap(b)).slice(0, 1);
    });
  } else {
    days = [...new Set(candidates.flatMap(([year, month, date]) => dayFrom(year ?? 0, month, date) ?? []))];
    if (days.length > 1 && latest && hint.seenOn) {
      const first = addMonths(hint.seenOn, -240);
      const last = near ? addMonths(hint.seenOn, 12) : latest;
      days = days.filter((day) => day >= first && day <= last);
    }
  }
  return days.length === 1 ? days[0] : undefined;
}

/** The first date of a text; undefined when there is none or it could be two days. */
export function readDay(source: string, hint: DayHint = {}): DayFound | undefined {
  if (!/\d/.test(source)) return undefined;
  const text = source.slice(0, 2000).replace(/[\u00a0\u2009\u202f\t\n]/g, ' ');
  let best: { match: RegExpMatchArray; at: number; candidates: readonly Numbers[] } | undefined;
  for (const [pattern, read, must] of patterns) {
    const match = must.test(text) ? text.match(pattern) : null;
    if (match?.index === undefined || (best && match.index >= best.at)) continue;
    const candidates = read(match, hint);
    if (candidates.some(([, month, date]) => month >= 1 && month <= 12 && date >= 1 && date <= 31))
      best = { match, at: match.index, candidates };
  }
  if (!best) return undefined;
  const day = settle(best.candidates, hint);
  if (!day) return undefined;
  const found = best.match[0].trimEnd();
  const time = timeAfter(text.slice(best.at + found.length, best.at + found.length + 60));
  return { day, ...(time ? { time } : {}), text: source.slice(best.at, best.at + found.length), index: best.at };
}
