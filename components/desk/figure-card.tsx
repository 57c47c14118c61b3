// A chart or a list of figures, with the same in a table for those who want numbers.
import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n';

interface Props {
  title: string;
  head: string[];
  rows: (string | number)[][];
  /** The table is the figure. */
  bare?: boolean;
  /** Across the whole page. */
  wide?: boolean;
  children?: ComponentChildren;
}

export function FigureCard({ title, head, rows, bare = false, wide = false, children }: Props) {
  const table = (
    <table>
      <caption class="sr">{title}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((cell, at) => (
              <td key={head[at]} class={at ? 'num' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <section class="figure" data-wide={wide || undefined}>
      <h2>{title}</h2>
      {rows.length === 0 ? <p class="quiet">{t('overview.none')}</p> : null}
      {rows.length > 0 ? children : null}
      {rows.length > 0 && bare ? table : null}
      {rows.length > 0 && !bare ? (
        <details>
          <summary>{t('overview.table')}</summary>
          {table}
        </details>
      ) : null}
    </section>
  );
}
