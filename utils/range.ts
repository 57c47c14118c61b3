// Element → the part of the page's runs that lies in it. Runs stand in document order, so two searches by halves do.
import type { Page } from './page';

export interface Range {
  from: number;
  /** First run after it. */
  to: number;
}

export function rangeOf(page: Page, element: Element): Range {
  const own = page.range(element);
  if (own) return { from: own.from, to: own.to };
  const from = search(page, (run) => !isBefore(element, run));
  // Nearly always an element without a range of its own holds no run at all: its place is all there is to find.
  if (!element.contains(page.runs[from]?.element ?? null)) return { from, to: from };
  const to = search(page, (run) => isAfter(element, run));
  return { from, to: Math.max(from, to) };
}

/** First index for which the test holds (it holds for all later ones). */
function search(page: Page, test: (run: Element) => boolean): number {
  let low = 0;
  let high = page.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = page.runs[middle];
    if (run && test(run.element)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A run's element that is the element itself or an ancestor of it counts by where its text can be: before. */
function isBefore(element: Element, run: Element): boolean {
  if (element === run || element.contains(run)) return false;
  return Boolean(element.compareDocumentPosition(run) & 2);
}

function isAfter(element: Element, run: Element): boolean {
  if (element === run || element.contains(run)) return false;
  return Boolean(element.compareDocumentPosition(run) & 4);
}
