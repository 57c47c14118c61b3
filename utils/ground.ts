// What the capture script itself holds: every shop's marks, the readers of every page, and the modules that parts share with it.
import * as address from './address';
import * as dayText from './day-text';
import * as dictionary from './dictionary';
import * as drain from './drain';
import * as grids from './grids';
import * as label from './label';
import * as methodRow from './method-row';
import * as money from './money';
import * as orderNumber from './order-number';
import * as pageKinds from './page-kinds';
import type { PartName, Shelf } from './part';
import * as range from './range';
import type { Reader } from './reader';
import { rest } from './rest';
import { ask } from './runtime';
import * as scan from './scan';
import * as segments from './segments';
import type { ShopMarks } from './shop';
import * as values from './values';

/** A part is built without these and finds them here, by file name: `scripts/parts.mjs` reads the imports above. */
const modules: Record<string, object> = {
  address,
  'day-text': dayText,
  dictionary,
  drain,
  grids,
  label,
  'method-row': methodRow,
  money,
  'order-number': orderNumber,
  'page-kinds': pageKinds,
  range,
  scan,
  segments,
  values,
};

const byName = <T>(files: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([path, member]) => [path.replace(/^.*\/|\.ts.*$/g, ''), member]));

/** A shelf with what is always there. */
export const newShelf = (): Shelf => ({
  labels: {},
  marks: byName(import.meta.glob<ShopMarks>('./shops/*.ts', { eager: true, import: 'default', query: '?marks' })),
  shops: {},
  readers: byName(
    import.meta.glob<Reader>(
      [
        './readers/*.ts',
        '!./readers/{json-ld,microdata,totals,item-tables,purchase-events,page-state,seller-footer,payee,mail-sender,legal-notice,site-name}.ts',
      ],
      { eager: true, import: 'default' },
    ),
  ),
});

type Part = (require: (name: string) => unknown) => object;

/** In the extension's own world: each part's file leaves itself here, whenever it comes. */
interface World {
  jikimiParts?: Record<string, Part>;
}

const made = new Map<string, object>();

function make(name: string): object | undefined {
  const part = (globalThis as World).jikimiParts?.[name];
  if (part && !made.has(name))
    made.set(
      name,
      part((wanted) => modules[wanted] ?? make(wanted)),
    );
  return made.get(name);
}

/** Lets the background bring what is not here yet; undefined when it could not. */
export async function bring(names: readonly PartName[]): Promise<object[] | undefined> {
  const here = () => (globalThis as World).jikimiParts ?? {};
  const parts = names.filter((name) => !here()[name]);
  if (parts.length) await ask({ name: 'parts-wanted', request: { parts } });
  const brought: object[] = [];
  for (const name of names) {
    // A part that has just come is evaluated, then made, and each takes its time on a slow machine.
    if (!made.has(name)) await rest();
    const part = make(name);
    if (part) brought.push(part);
  }
  return brought.length === names.length ? brought : undefined;
}
