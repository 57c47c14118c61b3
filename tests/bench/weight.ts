// What the built scripts weigh; the numbers of `npm run weigh`, as rows. The popup's is all that it has loaded when its next
// step stands there, words included, whatever is imported late.
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { weigh } from '../../scripts/weigh.mjs';
import { type Row, valueRow } from './measure.ts';

const names: Record<string, [string, number]> = {
  gate: ['gate-bytes', 4096],
  capture: ['capture-bytes-gz', 40_960],
  'popup-step': ['popup-bytes-gz', 30_720],
};

export default async function weight(): Promise<Row[]> {
  return weigh(join(root, '.output/chrome-mv3')).flatMap(({ id, raw, gz, unit, files, lacking }) => {
    const [name, limit] = names[id] ?? [];
    if (!name || limit === undefined) return [];
    if (files.length === 0 || lacking.length > 0) throw new Error(`${id}: not in the build`);
    return [valueRow(name, unit === 'raw' ? raw : gz, 'B', limit)];
  });
}
