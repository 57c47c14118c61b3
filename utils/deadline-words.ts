// (a deadline) → how it was counted, in words: which days, which were left out and why, and whose it is.
import { dayShort, dayText } from './format';
import { language, say, t } from './i18n';
import type { Day, Deadline } from './model';

/** Longer counts are shown by their first and last days. */
const shownDays = 7;

function days(count: readonly Day[], from: Day, gaps: boolean): string {
  const lang = language();
  const text = (list: readonly Day[]) => list.map((day) => dayShort(day, lang, from)).join(', ');
  if (gaps && count.length > 1) return `${text(count.slice(0, 1))} … ${text(count.slice(-1))}`;
  if (count.length <= shownDays) return text(count);
  return `${text(count.slice(0, 3))} … ${text(count.slice(-2))}`;
}

/** `11월 16일 다음 날부터 3영업일: 11.17 화, 11.18 수, 11.19 목`. */
export function countText({ rule, from, count }: Deadline): string {
  const months = rule.unit === 'month';
  const facts = { from: from.on, n: rule.n, days: days(count, from.on, months) };
  // The day itself, as the page or the user said it: there is nothing to count.
  if (count.length === 0 || rule.n === 0) return '';
  if (rule.unit === 'business-day') return t('deadline.count-business', facts);
  if (months && rule.n % 12 === 0)
    return t('deadline.count-calendar', { ...facts, n: rule.n / 12, unit: t('deadline.unit.year') });
  return t('deadline.count-calendar', { ...facts, unit: t(`deadline.unit.${rule.unit}`) });
}

/** `뺀 날: 11.21 토, 11.22 일`; holidays by name. */
export function skippedText({ skipped }: Deadline): string {
  if (skipped.length === 0) return '';
  const list = skipped.slice(0, shownDays).map(({ day, why }) => {
    const named = /^(saturday|sunday)$/.test(why) ? '' : ` ${say(`holiday.${why}`) ?? why}`;
    return `${dayShort(day, language())}${named}`;
  });
  return t('deadline.skipped', { days: `${list.join(', ')}${skipped.length > shownDays ? ' …' : ''}` });
}

/** For the user's own dates: the safe day and the law's last one, where they differ. */
export function safeText({ on, safeOn }: Deadline): string {
  if (!safeOn || safeOn === on) return '';
  return t('deadline.safe', { safe: dayText(safeOn, language()), last: dayText(on, language()) });
}
