// A label on the page → what stands as its value: the same run's rest, the next cell, the next sibling, or what follows.
import type { Run } from './page';
import { rangeOf } from './range';
import type { Hit, Scan } from './scan';

/** The text runs that stand as a label's value: the same run's rest, the next cell, the next sibling, or what follows. */
export interface Value {
  text: string;
  run: Run;
  at: number;
}

/** Candidate values of a label, nearest first; the caller takes the first that has the field's shape. */
export function valuesOf(scan: Scan, hit: Hit): Value[] {
  let known = values.get(hit);
  if (!known) {
    known = findValues(scan, hit);
    values.set(hit, known);
  }
  return known;
}

const values = new WeakMap<Hit, Value[]>();

function findValues(scan: Scan, hit: Hit): Value[] {
  const { runs } = scan.page;
  const found: Value[] = [];
  if (hit.rest) {
    const joined = blockText(scan, hit.at + 1, hit.run.block);
    found.push({ text: hit.rest, run: hit.run, at: hit.at });
    if (joined) found.push({ text: `${hit.rest} ${joined.text}`, run: hit.run, at: hit.at });
    return found;
  }
  const across = columnValue(scan, hit);
  if (across) return [across];
  let at = skipRemark(scan, hit.at + 1);
  const next = runs[at];
  if (!next) return found;
  const cell = hit.run.element.closest('th,td,dt');
  const row = cell?.localName === 'dt' ? undefined : cell?.parentElement;
  // Mails print a label in one row of a table and its value in the next.
  const alone = row && !row.contains(next.element) && scan.page.text(row) === hit.run.text;
  const around = row && !alone ? row : lowestAround(hit.run.element, next.element);
  if (!around.contains(next.element)) return found;
  for (let groups = 0; groups < 3 && at < runs.length; groups++) {
    const run = runs[at];
    if (!run || !around.contains(run.element)) break;
    if (isStruck(run.element)) {
      at = skipRemark(scan, at + 1);
      groups--;
      if (at > hit.at + 12) break;
      continue;
    }
    const other = scan.hitAt.get(at);
    if (other && !other.rest && !isValueWord(other)) break;
    if (other?.rest) break;
    const joined = blockText(scan, at, run.block);
    found.push({ text: run.text, run, at });
    if (joined && joined.text !== run.text) found.push({ text: joined.text, run, at });
    at = skipRemark(scan, joined ? joined.end : at + 1);
  }
  return found;
}

/** A box of labels alone and a box of as many values beside it: the value stands at the label's place. */
function columnValue(scan: Scan, hit: Hit): Value | undefined {
  const box = hit.run.block.parentElement;
  const beside = box?.nextElementSibling;
  if (!box || !beside || box.childElementCount < 2 || box.childElementCount > 12) return undefined;
  if (box.childElementCount !== beside.childElementCount || hit.run.element.closest('table,dl')) return undefined;
  const labels = rangeOf(scan.page, box);
  if (labels.to - labels.from !== box.childElementCount) return undefined;
  for (let at = labels.from; at < labels.to; at++) {
    const label = scan.hitAt.get(at);
    const fields = label?.rest === '' ? label.word.fields : {};
    // A head of columns is a grid's.
    if (!Object.keys(fields).length || 'quantity' in fields || 'unitPrice' in fields || 'itemName' in fields) return;
  }
  const cell = beside.children[hit.at - labels.from];
  if (!cell) return undefined;
  const { from, to } = rangeOf(scan.page, cell);
  const run = scan.page.runs[from];
  return run && to > from && !scan.hitAt.has(from) ? { text: scan.page.text(cell), run, at: from } : undefined;
}

/** A remark in brackets between a label and its value, printed in pieces: "Total" "(" "incl. tax $0.00" ")" "$114.60". */
function skipRemark(scan: Scan, from: number): number {
  const opening = scan.page.runs[from]?.text ?? '';
  if (ofTax.test(opening)) return from + 1;
  if (!/^[(（[［]/.test(opening) || /\d{5}/.test(opening)) return from;
  for (let at = from; at < from + 6; at++) {
    const text = scan.page.runs[at]?.text;
    if (text === undefined) break;
    if (/[)）\]］]$/.test(text)) return /^[\]［[（(]\s?[\w-]{5,}\s?[)）\]］]$/.test(text) ? from : at + 1;
    if (/[)）\]］]/.test(text)) break;
  }
  return from;
}

/** "includes $4.00 tax", "dont TVA 3,00 €": what a sum holds of tax, between its label and itself. */
const ofTax =
  /^(?:in[ck]l\p{L}{0,8}\.?\P{L}{0,6}\d[\d.,]{0,12}\P{L}{0,6}(?:[A-Z]{3}\s)?(?:sales )?(?:tax|vat|gst|mwst|ust|tva|iva)|dont|di cui|davon|of which|darin|enth[aä]lt)(?!\p{L})/iu;

/** A price that no longer holds. */
export const isStruck = (element: Element): boolean =>
  element.closest('del,s,strike') !== null || /line-through/.test(element.getAttribute('style') ?? '');

/** A status or payment word that is also somebody's label stands as a value behind another label. */
const isValueWord = (hit: Hit): boolean => hit.word.status !== undefined;

function blockText(scan: Scan, from: number, block: Element): { text: string; end: number } | undefined {
  const parts: string[] = [];
  let at = from;
  for (; at < scan.page.runs.length && parts.length < 12; at++) {
    const run = scan.page.runs[at];
    if (!run || run.block !== block) break;
    if (at > from && isStruck(run.element)) continue;
    if (at > from && scan.hitAt.has(at) && !isValueWord(scan.hitAt.get(at) as Hit)) break;
    parts.push(run.text);
  }
  return parts.length ? { text: joinParts(parts), end: at } : undefined;
}

/** "$", "12", ".99" → "$12.99"; other parts with a space between them. */
export function joinParts(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const glue = /^[.,]\d|^[.,]$/.test(part) || /^\p{Sc}$/u.test(text) || /\d[.,]$/.test(text);
    text += text && !glue ? ` ${part}` : part;
  }
  return text;
}

function lowestAround(a: Element, b: Element): Element {
  let around: Element = a;
  while (!around.contains(b) && around.parentElement) around = around.parentElement;
  return around;
}
