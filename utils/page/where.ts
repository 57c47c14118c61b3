// Runs → which of them hold a pattern, by one search through all their texts at once.
import type { Run } from '../page';

/** Each pattern's form that goes on where it stopped. */
const goingOn = new WeakMap<RegExp, RegExp>();

export function finder(runs: readonly Run[]): (pattern: RegExp) => readonly number[] {
  let whole: string | undefined;
  /** Where each run begins in the whole. */
  const starts: number[] = [];
  const known = new Map<RegExp, readonly number[]>();
  const join = (): string => {
    let length = 0;
    for (const { text } of runs) {
      starts.push(length);
      length += text.length + 1;
    }
    return runs.map(({ text }) => text).join('\n');
  };
  const search = (pattern: RegExp): number[] => {
    whole ??= join();
    const found: number[] = [];
    const every = goingOn.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
    goingOn.set(pattern, every);
    every.lastIndex = 0;
    let at = 0;
    for (let match = every.exec(whole); match; match = every.exec(whole)) {
      while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= match.index) at++;
      // What goes over the end of a run is no match of its own.
      if (pattern.test(runs[at]?.text ?? '')) found.push(at);
      every.lastIndex = starts[++at] ?? whole.length + 1;
    }
    return found;
  };
  return (pattern) => {
    let found = known.get(pattern);
    if (!found) {
      found = search(pattern);
      known.set(pattern, found);
    }
    return found;
  };
}
