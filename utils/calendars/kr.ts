// Public holidays of Korea for any year: 공휴일에 관한 법률, 관공서의 공휴일에 관한 규정 §2–3, 공직선거법 §34.
import type { CountryHolidays, Holiday } from '../calendar';
import { dayNumber, dayOf, weekdayOf } from '../day';

/**
 * Lunar days within the solar year, 1980–2099, one base-36 digit each: Seollal counted from 20 January, Buddha's Birthday
 * from 28 April, Chuseok from 7 September. Taken from the platform's `dangi` calendar, which takes 50 ms to be asked; the
 * test holds the two together.
 */
const lunar = {
  seollal: [
    '01-20',
    'rg5odvk9th7qf3lbuj8rg4nc2k9ti6pe3lbuj8rg5nc2l9si7oe3mbuj8qf4nc2lash6pd3mcuj8qf4nd2k9sg6pe3mbui7qg4nd2k9sh6pe4matj7qg5nc1',
  ],
  buddha: [
    '04-28',
    'nd3mati7pe4ncuk9qg5od3lash7qe4ncuj8rg5oe2lath7qf4mbui8rh5od2k9si7qf4mbuj8rh6od2l9si7pe3mb0j9rg5oc2lasi7qe3mc0j9rf5nd2lat',
  ],
  chuseok: [
    '09-07',
    'g5oe3mbui7qf4nd2k9sh5oe4lbti7qf5nc1k8rh6oe3mati8qf5oc1k9rh6pe3lasi8rf4nc0j9sh6pe2lati8qg4mc1j9sh5od3latj7qf4mc1k9sh6od3m',
  ],
} as const;

/** Holidays declared for one day only, and elections that no term predicts. Newest last. */
const dated: readonly (readonly [string, string])[] = [
  ['2024-10-01', '국군의 날 임시공휴일'],
  ['2025-01-27', '임시공휴일'],
  ['2025-06-03', '대통령선거일'],
];

/** From when a substitute follows; `weekend` also after a Saturday. */
interface Fixed {
  date: string;
  name: string;
  from?: number;
  weekend?: string;
}

const solar: readonly Fixed[] = [
  { date: '01-01', name: '신정' },
  { date: '03-01', name: '삼일절', weekend: '2021-08-04' },
  { date: '05-01', name: '노동절', from: 2026, weekend: '2026-05-01' },
  { date: '05-05', name: '어린이날', weekend: '2013-11-05' },
  { date: '06-06', name: '현충일' },
  { date: '07-17', name: '제헌절', from: 2026, weekend: '2026-05-11' },
  { date: '08-15', name: '광복절', weekend: '2021-08-04' },
  { date: '10-03', name: '개천절', weekend: '2021-08-04' },
  { date: '10-09', name: '한글날', weekend: '2021-08-04' },
  { date: '12-25', name: '기독탄신일', weekend: '2023-05-04' },
];

function lunarDay(year: number, moon: keyof typeof lunar): number {
  const [start, digits] = lunar[moon];
  return dayNumber(`${year}-${start}`) + Number.parseInt(digits.charAt(year - 1980), 36);
}

/** 공직선거법 §34①: the first Wednesday that many days before a term ends, or after. */
function electionOf(year: number): [number, string][] {
  const before = (end: string, days: number) => {
    const n = dayNumber(`${year}-${end}`) - days;
    return n + ((3 - weekdayOf(n) + 7) % 7);
  };
  const found: [number, string][] = [];
  if (year % 4 === 0) found.push([before('05-29', 50), '국회의원선거일']);
  if (year % 4 === 2) found.push([before('06-30', 30), '지방선거일']);
  if (year >= 2030 && year % 5 === 0) found.push([before('06-03', 70), '대통령선거일']);
  return found;
}

const kr: CountryHolidays = (year) => {
  const all: { n: number; name: string; weekend?: string; sunday?: string }[] = [];
  for (const { date, name, from, weekend } of solar)
    if (!from || year >= from) all.push({ n: dayNumber(`${year}-${date}`), name, ...(weekend && { weekend }) });
  all.push({ n: lunarDay(year, 'buddha'), name: '부처님오신날', weekend: '2023-05-04' });
  for (const [moon, name] of [
    ['seollal', '설날'],
    ['chuseok', '추석'],
  ] as const)
    for (const step of [-1, 0, 1])
      all.push({ n: lunarDay(year, moon) + step, name: step ? `${name} 연휴` : name, sunday: '2013-11-05' });
  for (const [day, name] of dated) if (day.startsWith(`${year}-`)) all.push({ n: dayNumber(day), name });
  all.sort((a, b) => a.n - b.n);

  const taken = new Map<number, string>();
  const owed: { n: number; name: string }[] = [];
  for (const { n, name, weekend, sunday } of all) {
    const rule = weekend ?? sunday;
    const on = weekdayOf(n);
    // §3①: after a Sunday (the weekend days also after a Saturday), or on a weekday shared with another holiday.
    const due = on === 0 || (on === 6 && weekend !== undefined) || (on !== 6 && taken.has(n));
    if (due && rule && dayOf(n) >= rule) owed.push({ n, name });
    taken.set(n, taken.has(n) ? `${taken.get(n)}·${name}` : name);
  }
  // §3②③: two that fall on one day, or on a Saturday, move on to the next day that is none.
  for (const { n, name } of owed) {
    let to = n + 1;
    while (taken.has(to) || weekdayOf(to) % 6 === 0) to++;
    taken.set(to, `${name} 대체공휴일`);
  }
  // 공직선거법 §34②: not on, before or after a holiday.
  for (const [first, name] of electionOf(year)) {
    let n = first;
    while (taken.has(n - 1) || taken.has(n) || taken.has(n + 1)) n += 7;
    taken.set(n, name);
  }
  return [...taken].map(([n, name]): Holiday => ({ day: dayOf(n), name }));
};

export default kr;
