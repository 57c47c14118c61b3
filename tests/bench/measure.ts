// Numbers in, what they say out: medians, 95th percentiles, interleaved repetitions, a row of the table, a fitted line.

export interface Row {
  id: string;
  value: number;
  unit: string;
  against?: number;
  ratio?: number;
  limit: number;
  holds: boolean;
}

export const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

export function quantile(values: readonly number[], part: number): number {
  const all = sorted(values);
  const at = (all.length - 1) * part;
  const low = all[Math.floor(at)] ?? Number.NaN;
  const high = all[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
export const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** Runs A and B by turns, so that what else the machine does falls on both; the first of each warms up and is left out. */
export async function interleave(
  times: number,
  a: () => Promise<number>,
  b: () => Promise<number>,
): Promise<{ a: number[]; b: number[] }> {
  await a();
  await b();
  const found = { a: [] as number[], b: [] as number[] };
  for (let i = 0; i < times; i++) {
    if (i % 2 === 0) found.a.push(await a());
    found.b.push(await b());
    if (i % 2 === 1) found.a.push(await a());
  }
  return found;
}

const round = (value: number) => Number(value.toPrecision(4));

/** A value that must stay under its limit. */
export function valueRow(id: string, value: number, unit: string, limit: number): Row {
  return { id, value: round(value), unit, limit, holds: value <= limit };
}

/** A value whose ratio to another, taken in the same run, must stay under its limit. */
export function ratioRow(id: string, value: number, against: number, unit: string, limit: number): Row {
  const ratio = value / against;
  return { id, value: round(value), unit, against: round(against), ratio: round(ratio), limit, holds: ratio <= limit };
}

/** The exponent k of `cost = c · size^k`, by least squares over the logarithms: 1 is linear. */
export function exponent(points: readonly { size: number; cost: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ cost }) => Math.log(cost));
  const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? 0) - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ id, value, unit, against, ratio, limit, holds }) => [
    id,
    `${value} ${unit}`,
    against === undefined ? '' : `${against}`,
    ratio === undefined ? '' : `${ratio}`,
    `≤ ${limit}`,
    holds ? 'holds' : 'OVER',
  ]);
  const all = [['id', 'value', 'against', 'ratio', 'limit', ''], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}
