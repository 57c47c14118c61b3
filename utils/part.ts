// A page → the parts of the capture that it needs beside the ground that is always there; and the shelf they stand on.
import { drain } from './drain';
import type { Labels } from './label';
import type { Page } from './page';
import type { Reader } from './reader';
import type { Shop, ShopMarks } from './shop';
import { states } from './states';
import { tags } from './tags';

/** What a capture reads with. `marks` knows every shop, the rest holds what was brought. */
export interface Shelf {
  labels: Record<string, Labels>;
  marks: Readonly<Record<string, ShopMarks>>;
  shops: Record<string, Shop>;
  readers: Record<string, Reader>;
  /** What makes facts of what the readers said, and decides on them. */
  judge?: typeof import('./parts/judge');
}

/** A language's labels, a shop's file, or a member of `utils/parts`: the built file under `parts/`, without `.js`. */
export type PartName =
  | `${'labels' | 'shops'}/${string}`
  | 'shop'
  | 'structured'
  | 'goods'
  | 'judge'
  | 'events'
  | 'state'
  | 'seller'
  | 'proof'
  | 'phone'
  | 'business-number'
  | 'toasts';

/** Puts what a part's file brought where the capture looks for it. */
export function put(shelf: Shelf, name: PartName, part: object): void {
  const member = (part as { default?: unknown }).default;
  const [room, id] = name.split('/');
  if (room === 'labels' && id) shelf.labels[id] = member as Labels;
  else if (room === 'shops' && id) shelf.shops[id] = member as Shop;
  else if (name === 'judge') shelf.judge = part as typeof import('./parts/judge');
  else if (member) Object.assign(shelf.readers, member);
}

const signs = Object.entries(
  import.meta.glob<RegExp | undefined>('./labels/*.ts', { eager: true, import: 'default', query: '?sign' }),
).map(([path, sign]) => ({ id: path.replace(/^.*\/|\.ts.*$/g, ''), sign }));

/** Hardly any page has words of other languages in its own letters: one look at all of it tells. */
const isWord = (sign: RegExp | undefined) => sign?.source.startsWith('\\b') ?? false;
const anyWord = new RegExp(signs.flatMap(({ sign }) => (sign && isWord(sign) ? [sign.source] : [])).join('|'), 'i');

/** Where labels stand, the title and short runs: those of them that hold a word of any language. */
function* worded(page: Page): Generator<undefined, string[]> {
  const texts = anyWord.test(page.title) ? [page.title] : [];
  for (const at of yield* page.looking(anyWord)) {
    const { text } = page.runs[at] ?? { text: '' };
    if (text && text.length <= 160) texts.push(text);
  }
  return texts;
}

/** The same for what, where it is found at all, is found soon. */
function* shows(page: Page, test: RegExp): Generator<undefined, boolean> {
  if (test.test(page.title)) return true;
  for (const [at, { text }] of page.runs.entries()) {
    if (text.length <= 160 && test.test(text)) return true;
    if (at % 1000 === 999) yield;
  }
  return false;
}

/** The languages a page's own words are looked up in: what it says of itself, and what it is written in. */
export const languagesOf = (page: Page): string[] => drain(lookingUp(page));

/** The same with pauses. */
export function* lookingUp(page: Page): Generator<undefined, string[]> {
  const said = page.language?.toLowerCase().slice(0, 2);
  const some = yield* worded(page);
  const found: string[] = [];
  for (const { id, sign } of signs) {
    if (
      !sign ||
      (said && id.startsWith(said)) ||
      (isWord(sign) ? some.some((text) => sign.test(text)) : yield* shows(page, sign))
    )
      found.push(id);
  }
  return found;
}

/** Whether something on the page is written for machines that read schema.org. */
const isStructured = ({ document }: Page) => {
  for (const element of document.querySelectorAll('script[type="application/ld+json" i],[itemtype],[typeof]'))
    if (
      element.localName === 'script' ||
      /Order|Invoice|ParcelDelivery/.test(`${element.getAttribute('itemtype')} ${element.getAttribute('typeof')}`)
    )
      return true;
  return false;
};

/** What must be at hand before the page is read. */
export function partsOf(page: Page, languages: readonly string[], shop: string | undefined): PartName[] {
  return [
    ...languages.map((one) => `labels/${one}` as const),
    ...(isStructured(page) ? (['structured'] as const) : []),
    ...(shop ? (['shop', `shops/${shop}`] as const) : []),
  ];
}

/** What must be at hand once something was read. */
export const lateParts: readonly PartName[] = ['phone', 'business-number', 'judge', 'seller', 'proof'];

/** Whether the page's scripts may tell of a purchase. All of them are looked through: asked only where something is missing. */
export const hasEvents = (page: Page): boolean => page.scripts().some((text) => tags.test(text));

/** The same for a state that they left. */
export const hasState = (page: Page): boolean =>
  page.document.getElementById('__NEXT_DATA__') !== null ||
  page.scripts().some((text) => states.some((name) => text.includes(name)));
