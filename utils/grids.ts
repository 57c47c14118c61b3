// Page → its grids: a row of labels and the rows under it, as tables or as repeated boxes. Cells come by column label.

import type { Word } from './dictionary';
import { drain } from './drain';
import { foldLabel, type LabelField } from './label';
import { type Range, rangeOf } from './range';
import type { Hit, Scan } from './scan';

export interface Cell {
  element: Element;
  text: string;
  /** The column's label. */
  word: Word | undefined;
  label: string;
}

export interface GridRow extends Range {
  element: Element;
  cells: Cell[];
}

export interface Grid {
  header: Element;
  fields: ReadonlySet<LabelField>;
  rows: GridRow[];
}

const grids = new WeakMap<Scan, Grid[]>();
const mostRows = 400;

export const gridsOf = (scan: Scan): Grid[] => grids.get(scan) ?? drain(gridding(scan));

/** Finds them with pauses, before anyone asks. */
export function* gridding(scan: Scan): Generator<undefined, Grid[]> {
  const found = grids.get(scan) ?? (yield* findGrids(scan));
  grids.set(scan, found);
  return found;
}

function* findGrids(scan: Scan): Generator<undefined, Grid[]> {
  const headers = new Map<Element, Set<Element>>();
  for (const [n, hit] of scan.hits.entries()) {
    if (n % 100 === 99) yield;
    if (hit.rest || Object.keys(hit.word.fields).length === 0) continue;
    for (const row of headerCandidates(hit)) {
      const cell = childAround(row, hit.run.element);
      if (!cell) continue;
      let cells = headers.get(row);
      if (!cells) {
        cells = new Set();
        headers.set(row, cells);
      }
      cells.add(cell);
    }
  }
  const found: Grid[] = [];
  for (const [row, labelled] of headers) {
    if (labelled.size < 2) continue;
    yield;
    const cells = [...row.children];
    const named = cells.filter((cell) => scan.page.text(cell));
    // A head of a table's own cells may name columns that we need not know.
    const share = cells.every(({ localName }) => localName === 'th') ? 0.3 : 0.5;
    if (labelled.size < named.length * share || named.some((cell) => /\d{3}/.test(cell.textContent ?? ''))) continue;
    const grid = row.localName === 'tr' ? tableGrid(scan, row, headers) : boxGrid(scan, row);
    if (grid?.rows.length) found.push(grid);
  }
  return found;
}

/** The row an own label stands in: its table row; outside tables up to three boxes around it. */
function headerCandidates(hit: Hit): Element[] {
  const row = hit.run.element.closest('tr');
  if (row) return [row];
  const found: Element[] = [];
  let element = hit.run.element;
  for (let up = 0; up < 3 && element.parentElement; up++) {
    element = element.parentElement;
    if (element.childElementCount >= 2 && element.childElementCount <= 16) found.push(element);
  }
  return found;
}

function childAround(row: Element, inner: Element): Element | undefined {
  let element: Element | null = inner;
  while (element && element.parentElement !== row) element = element.parentElement;
  return element ?? undefined;
}

function columnWord(scan: Scan, cell: Element): { word: Word | undefined; label: string } {
  const label = scan.page.text(cell);
  const whole = scan.words.word(label);
  // "상품명/옵션", "Price / Qty", "주문일자 [주문번호]": a column for both.
  const parts = label.split(/[/|·,()[\]]|\s[-–]\s/).map((part) => scan.words.word(part));
  const known = [...new Set([whole, ...parts])].filter((word) => word !== undefined);
  if (known.length < 2 || label.length > 40)
    return { word: whole ?? (label.length > 40 ? undefined : known[0]), label };
  const fields = Object.assign({}, ...known.map((word) => word.fields));
  return { word: { fields, reject: known.some((word) => word.reject) }, label };
}

interface Column {
  word: Word | undefined;
  label: string;
}

const nameLabel = /^(?:name|title|nom|nombre|nome|naam|titel|produkttitel|título|titolo|titre|品名|名称|名稱|이름)$/;
/** The rank of a name's column by so common a word. */
export const ofList = 50;

/** What a list of orders heads the names of what was ordered with. */
const listLabel = /^(?:주문내역|구매내역|주문내용|注文内容|ご注文内容|购买内容|訂購內容)$/;
const ofItems: readonly LabelField[] = ['unitPrice', 'quantity', 'lineTotal'];

/** "Name" beside prices and counts, "주문내역" beside an order's number: too common words to be an item's anywhere else. */
function withName(columns: Column[]): Column[] {
  const has = (field: LabelField) => columns.some(({ word }) => word?.fields[field] !== undefined);
  if (has('itemName') || (!has('number') && ofItems.filter(has).length < 2)) return columns;
  const names = has('number') ? listLabel : nameLabel;
  return columns.map((column) =>
    names.test(foldLabel(column.label)) ? { ...column, word: { fields: { itemName: ofList }, reject: false } } : column,
  );
}

function tableGrid(scan: Scan, header: Element, headers: ReadonlyMap<Element, Set<Element>>): Grid | undefined {
  const heads = withName([...header.children].map((cell) => columnWord(scan, cell)));
  const columns = heads.flatMap((column, at) =>
    Array<Column>(Math.min(spanOf(header.children[at] as Element, 'colspan'), 20)).fill(column),
  );
  const table = header.closest('table');
  if (!table || columns.length < 2) return undefined;
  const rows: GridRow[] = [];
  /** Cells that hang into later rows: column → cell and rows left. */
  const hanging = new Map<number, { cell: Cell; left: number }>();
  let below = false;
  for (const row of table.querySelectorAll('tr')) {
    if (row === header) {
      below = true;
      continue;
    }
    if (!below || row.closest('table') !== table) continue;
    // A row that holds a table of its own (an order's items) tells nothing by this head.
    if (row.childElementCount * 2 <= columns.length && row.querySelector('table')) continue;
    if (rows.length >= mostRows || ((headers.get(row)?.size ?? 0) >= 2 && isHeaderLike(scan, row))) break;
    const cells: Cell[] = [];
    let column = 0;
    const hang = () => {
      for (let over = hanging.get(column); over; over = hanging.get(column)) {
        cells.push(over.cell);
        if (--over.left <= 0) hanging.delete(column);
        column++;
      }
    };
    for (const element of row.children) {
      // A hidden copy of a cell that hangs in from above takes no column.
      if (hanging.size && !scan.page.shown(element)) continue;
      hang();
      const { word, label } = columns[column] ?? { word: undefined, label: '' };
      const cell: Cell = { element, text: scan.page.text(element), word, label };
      cells.push(cell);
      const down = Math.min(spanOf(element, 'rowspan'), mostRows) - 1;
      const wide = Math.min(spanOf(element, 'colspan'), 20);
      if (down > 0) hanging.set(column, { cell, left: down });
      column += wide;
    }
    hang();
    if (cells.some((cell) => cell.text)) rows.push({ element: row, cells, ...rangeOf(scan.page, row) });
  }
  return { header, fields: fieldsOf(columns), rows };
}

/** A row of labels holds no number and no amount. */
const isHeaderLike = (scan: Scan, row: Element): boolean => !/\d{3}|\d[.,]\d\d/.test(scan.page.text(row));

const spanOf = (cell: Element, name: string): number => Math.max(1, Number(cell.getAttribute(name)) || 1);

function fieldsOf(columns: readonly Column[]): ReadonlySet<LabelField> {
  return new Set(columns.flatMap(({ word }) => Object.keys(word?.fields ?? {}) as LabelField[]));
}

/** Boxes: the header's siblings (or those of the box around it) that have as many children as the header. */
function boxGrid(scan: Scan, header: Element): Grid | undefined {
  const columns = withName([...header.children].map((cell) => columnWord(scan, cell)));
  for (let element = header, up = 0; up < 3; up++) {
    const rows: GridRow[] = [];
    for (let next = element.nextElementSibling; next && rows.length < mostRows; next = next.nextElementSibling) {
      for (const row of rowsIn(next, columns.length)) {
        const cells = [...row.children].map((cell, at): Cell => {
          const { word, label } = columns[at] ?? { word: undefined, label: '' };
          return { element: cell, text: scan.page.text(cell), word, label };
        });
        if (cells.some((cell) => cell.text) && !cells.some(({ element }) => isTable(scan, element)))
          rows.push({ element: row, cells, ...rangeOf(scan.page, row) });
      }
    }
    if (rows.length) return { header, fields: fieldsOf(columns), rows };
    if (!element.parentElement || element.parentElement.localName === 'body') break;
    element = element.parentElement;
  }
  return undefined;
}

function rowsIn(element: Element, columns: number): Element[] {
  if (element.childElementCount === columns) return [element];
  const inner = [...element.children].filter((child) => child.childElementCount === columns);
  if (inner.length) return inner;
  return [...element.children].flatMap((child) =>
    [...child.children].filter((row) => row.childElementCount === columns),
  );
}

/** A box with labels of its own (the order's items below its head) is no cell. */
function isTable(scan: Scan, cell: Element): boolean {
  const { from, to } = rangeOf(scan.page, cell);
  let labels = 0;
  for (let at = from; at < to && labels < 3; at++) if (scan.hitAt.get(at)?.rest === '') labels++;
  return labels >= 3;
}
