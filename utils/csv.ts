// Rows in, a CSV file's text out: RFC 4180, with the mark that makes Excel read UTF-8, and no cell that a spreadsheet would run.

export type Cell = string | number | undefined;

/** Signs with which a spreadsheet starts a formula, in narrow and wide form, and what hides before them. */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;

function cellOf(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record a row, CRLF after each, BOM in front. Numbers are written as they are; text that looks like a formula gets an apostrophe. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}
