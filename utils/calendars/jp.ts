// 国民の祝日に関する法律: holidays of Japan with 振替休日 (§3②) and the day between two holidays (§3③).
import type { CountryHolidays } from '../calendar';
import { dayNumber, dayOf, weekdayOf } from '../day';
import { nthWeekday } from '../moveable-feasts';

/** Day of March or September of an equinox, 1980–2099, by the usual approximation of the observatory's table. */
const equinox = (year: number, base: number) =>
  Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

const jp: CountryHolidays = (year) => {
  const at = (date: string) => dayNumber(`${year}-${date}`);
  const taken = new Map<number, string>([
    [at('01-01'), '元日'],
    [nthWeekday(year, 1, 1, 2), '成人の日'],
    [at('02-11'), '建国記念の日'],
    [at('02-23'), '天皇誕生日'],
    [at(`03-${equinox(year, 20.8431)}`), '春分の日'],
    [at('04-29'), '昭和の日'],
    [at('05-03'), '憲法記念日'],
    [at('05-04'), 'みどりの日'],
    [at('05-05'), 'こどもの日'],
    [nthWeekday(year, 7, 1, 3), '海の日'],
    [at('08-11'), '山の日'],
    [nthWeekday(year, 9, 1, 3), '敬老の日'],
    [at(`09-${equinox(year, 23.2488)}`), '秋分の日'],
    [nthWeekday(year, 10, 1, 2), 'スポーツの日'],
    [at('11-03'), '文化の日'],
    [at('11-23'), '勤労感謝の日'],
  ]);
  const holidays = [...taken.keys()];
  for (const n of holidays) {
    let to = n;
    if (weekdayOf(n) === 0) while (taken.has(to)) to++;
    if (to !== n) taken.set(to, '振替休日');
    if (taken.has(n + 2) && !taken.has(n + 1)) taken.set(n + 1, '国民の休日');
  }
  return [...taken].map(([n, name]) => ({ day: dayOf(n), name }));
};

export default jp;
