// Page → Capture in one go, every part at hand: for pages that are not live, and for tests.
import { type CaptureOptions, capturing } from './capturing';
import { drain } from './drain';
import type { Labels } from './label';
import type { Capture } from './model';
import type { Page } from './page';
import type { Shelf } from './part';
import * as judge from './parts/judge';
import type { Reader } from './reader';
import type { Shop } from './shop';

const byName = <T>(files: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([path, member]) => [path.replace(/^.*\/|\.ts$/g, ''), member]));

const shops = byName(import.meta.glob<Shop>('./shops/*.ts', { eager: true, import: 'default' }));

/** Everything there is. */
export const all: Shelf = {
  labels: byName(import.meta.glob<Labels>('./labels/*.ts', { eager: true, import: 'default' })),
  marks: shops,
  shops,
  readers: byName(import.meta.glob<Reader>('./readers/*.ts', { eager: true, import: 'default' })),
  judge,
};

export function capture(page: Page, options: CaptureOptions = {}, shelf = all): Capture {
  return drain(capturing(page, shelf, options));
}
