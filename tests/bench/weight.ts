// What the built scripts weigh; the numbers of `npm run weigh`, as rows.
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { weigh } from '../../scripts/weigh.mjs';
import { type Row, valueRow } from './measure.ts';

const names: Record<string, string> = { gate: 'gate-bytes', capture: 'capture-bytes-gz', popup: 'popup-bytes-gz' };

export default async function weight(): Promise<Row[]> {
  return weigh(join(root, '.output/chrome-mv3')).flatMap(({ id, raw, gz, unit, limit, files }) => {
    const name = names[id];
    if (!name || limit === undefined) return [];
    if (files.length === 0) throw new Error(`${id}: not in the build`);
    return [valueRow(name, unit === 'raw' ? raw : gz, 'B', limit)];
  });
}
