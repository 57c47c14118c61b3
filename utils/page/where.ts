// Runs → which of them hold a pattern, by one search through all their texts at once; in slices, for whoever wants to rest.
import { drain } from '../drain';
import type { Run } from '../page';

/** Each pattern's form that goes on where it stopped. */
const goingOn = new WeakMap<RegExp, RegExp>();

/** Letters searched between two pauses: a pattern of many words takes a millisecond for them. */
const slice = 20_000;

interface Slice {
  text: string;
  /** Its first run. */
  first: number;
  /** Where each of its runs begins in its text. */
  starts: number[];
}

export interface Finder {
  where(pattern: RegExp): readonly number[];
  /** The same with pauses; `where` has it at hand afterwards. */
  looking(pattern: RegExp): Generator<undefined, readonly number[]>;
  holds(words: string): boolean;
}

export function finder(runs: readonly Run[]): Finder {
  let joined: Slice[] | undefined;
  const known = new Map<RegExp, readonly number[]>();
  const join = (): Slice[] => {
    const made: Slice[] = [];
    for (let first = 0; first < runs.length; ) {
      const texts: string[] = [];
      const starts: number[] = [];
      let length = 0;
      for (; first + texts.length < runs.length && length < slice; length += (texts.at(-1)?.length ?? 0) + 1) {
        starts.push(length);
        texts.push(runs[first + texts.length]?.text ?? '');
      }
      made.push({ text: texts.join('\n'), first, starts });
      first += texts.length;
    }
    return made;
  };
  const sliced = () => {
    joined ??= join();
    return joined;
  };
  const looking = function* (pattern: RegExp): Generator<undefined, readonly number[]> {
    const before = known.get(pattern);
    if (before) return before;
    const slices = sliced();
    const found: number[] = [];
    const every = goingOn.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
    goingOn.set(pattern, every);
    for (const one of slices) {
      if (one !== slices[0]) yield;
      search(one, pattern, every, found);
    }
    known.set(pattern, found);
    return found;
  };
  const search = ({ text, first, starts }: Slice, pattern: RegExp, every: RegExp, found: number[]): void => {
    every.lastIndex = 0;
    let at = 0;
    for (let match = every.exec(text); match; match = every.exec(text)) {
      while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= match.index) at++;
      // What goes over the end of a run is no match of its own.
      if (pattern.test(runs[first + at]?.text ?? '')) found.push(first + at);
      every.lastIndex = starts[++at] ?? text.length + 1;
    }
  };
  return {
    where: (pattern) => known.get(pattern) ?? drain(looking(pattern)),
    looking,
    holds: (words) => sliced().some(({ text }) => text.includes(words)),
  };
}
