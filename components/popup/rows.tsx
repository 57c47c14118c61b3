// A titled list of dates: rights that end, or the other orders.
import type { Day } from '../../utils/model';
import { Due } from '../due';

export interface Row {
  id: string;
  title: string;
  detail: string;
  on?: Day | undefined;
  /** Instead of a date. */
  aside?: string;
  hard?: boolean;
}

interface Props {
  title: string;
  rows: Row[];
  today: Day;
  testid?: string;
  onOpen: (id: string) => void;
}

export function Rows({ title, rows, today, testid, onOpen }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class="rows">
      <h2>{title}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} {...(testid ? { 'data-testid': testid } : {})}>
            <button type="button" onClick={() => onOpen(row.id)}>
              <span class="row-title">{row.title}</span>
              {row.on ? (
                <Due on={row.on} today={today} hard={row.hard ?? false} bare far={row.hard ?? false} />
              ) : (
                <span class="due bare quiet">{row.aside}</span>
              )}
              <span class="row-detail">{row.detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
