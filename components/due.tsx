// (a day, today) → how far it is and which day it is: `D-2 · 11월 26일 목`. Colour only where the date presses.
import { daysBetween } from '../utils/day';
import { dayShort, dayText } from '../utils/format';
import { language, t } from '../utils/i18n';
import type { Day } from '../utils/model';

/** `오늘`, `내일`, `D-4`, `2일 지남`. */
export function farText(on: Day, today: Day): string {
  const n = daysBetween(today, on);
  if (n === 0) return t('due.today');
  if (n === 1) return t('due.tomorrow');
  return n > 0 ? t('due.in', { n }) : t('due.late', { n: -n });
}

/** A right that ends within three days is danger, within a week a warning; a step is a warning once it is due. */
export function pressure(on: Day, today: Day, hard = false): 'danger' | 'warn' | 'plain' {
  const n = daysBetween(today, on);
  if (hard) return n <= 3 ? 'danger' : n <= 7 ? 'warn' : 'plain';
  return n <= 0 ? 'warn' : 'plain';
}

interface Props {
  on: Day;
  today: Day;
  hard?: boolean;
  /** Of a list: narrow, without a ground of its own. */
  bare?: boolean;
  /** Where the distance says enough. */
  far?: boolean;
  /** Past, or somebody else's: no colour. */
  calm?: boolean;
  testid?: string;
}

export function Due({ on, today, hard = false, bare = false, far = true, calm = false, testid }: Props) {
  const day = bare ? dayShort(on, language(), today) : dayText(on, language(), today);
  return (
    <time
      class={bare ? 'due num bare' : 'due num'}
      dateTime={on}
      data-pressure={calm ? 'plain' : pressure(on, today, hard)}
      {...(testid ? { 'data-testid': testid } : {})}
    >
      {far ? `${farText(on, today)} · ${day}` : day}
    </time>
  );
}
