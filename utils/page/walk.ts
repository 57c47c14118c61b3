// A root and what was seen before it → its visible texts as runs, in one pass over its elements and text nodes, with pauses.
import type { Run } from '../page';
import type { Bounds } from './bounds';
import { type Place, type Sight, silent } from './hidden';
import { foldSpaces } from './spaces';

/** What a pass has seen so far. */
export interface Seen {
  readonly eye: Sight;
  readonly runs: Run[];
  /** Some text turns its own direction, so that it shows other words than it holds. */
  turned: boolean;
  /** The place of the last run. */
  last: Place | undefined;
  readonly limit: Bounds;
}

/** Open shadow roots that one root may have. */
const mostHosts = 200;

/** Fills `runs` in document order, what is hidden passed over as a whole; true when a bound ended it. */
export function* walk(root: Element | ShadowRoot, seen: Seen): Generator<void, boolean> {
  const { eye, limit } = seen;
  const top = 'host' in root ? root.host : root;
  /** The elements around the next node, and the places of the first of them: of as many as a text was found in. */
  const around: Element[] = [top];
  const places: Place[] = [eye.of(top)];
  const placeOf = (depth: number): Place => {
    for (let at = places.length; at <= depth; at++)
      places.push(eye.under(around[at] as Element, places[at - 1] as Place));
    return places[depth] as Place;
  };
  let depth = 0;
  let visited = 0;
  let texts = 0;
  let letters = 0;
  let hosts = 0;
  for (let node = root.firstChild; node; ) {
    // Elements without any text count, too.
    if (++visited > 10 * limit.nodes) return true;
    if (visited % (2 * limit.slice) === 0) yield;
    let inner: ChildNode | null = null;
    const type = node.nodeType;
    if (type === 3) {
      if (++texts > limit.nodes || letters > limit.letters) return true;
      const { data } = node as Text;
      // Half of all text nodes only indent the markup: they cost no more than this.
      if (data.trim()) {
        const element = around[depth] as Element;
        const place = placeOf(depth);
        if (place.block) letters += take(data, { element, place, seen });
        else {
          while (depth > 0 && !places[depth - 1]?.block) depth--;
          if (depth === 0) return false;
          node = around[depth--] as ChildNode;
        }
      }
    } else if (type === 1) {
      const element = node as Element;
      const name = element.localName;
      if (!silent.has(name) || name === 'option') {
        const shadow = name.includes('-') && hosts < mostHosts ? element.shadowRoot : null;
        inner = element.firstChild;
        if (inner || shadow) {
          around[++depth] = element;
          if (shadow && ++hosts && placeOf(depth).block) yield* walk(shadow, seen);
          if (!inner) depth--;
        }
      }
    }
    let next: ChildNode | null = inner ?? node.nextSibling;
    while (!next && depth > 0) next = (around[depth--] as Element).nextSibling;
    if (places.length > depth + 1) places.length = depth + 1;
    node = next as ChildNode;
  }
  return false;
}

/** Makes a run of a text that is shown; its letters. */
function take(data: string, { element, place, seen }: { element: Element; place: Place; seen: Seen }): number {
  if (element.localName === 'pre' && data.includes('\n')) return takeLines(data, { element, place, seen });
  const text = foldSpaces(data.length > seen.limit.run ? data.slice(0, seen.limit.run) : data);
  if (!text || !place.block) {
    seen.turned ||= data.includes('\u202e');
    return 0;
  }
  if (place !== seen.last) move(place, seen);
  seen.runs.push({ text, element, block: place.block });
  return text.length;
}

/** Text that is set out by its own line ends (mails without markup): a run of each line. */
function takeLines(data: string, { element, place, seen }: { element: Element; place: Place; seen: Seen }): number {
  if (place !== seen.last) move(place, seen);
  for (const line of data.slice(0, seen.limit.run * 20).split('\n', 2000)) {
    const text = foldSpaces(line.slice(0, seen.limit.run));
    if (text && place.block) seen.runs.push({ text, element, block: place.block });
  }
  return data.length;
}

/** Opens the places around the next run and closes those that only the last run lay in. */
function move(place: Place, seen: Seen): void {
  const at = seen.runs.length;
  let shared: Place | undefined = place;
  for (; shared && !shared.open; shared = shared.up) {
    shared.open = true;
    shared.from = at;
  }
  for (let left = seen.last; left && left !== shared; left = left.up) {
    left.open = false;
    left.to = at;
  }
  seen.last = place;
}
