// (Document, URL) → Page: one bounded pass over the page's text that all readers share. No reader walks the document again.
import { drain } from './drain';
import { type Bounds, bounds } from './page/bounds';
import { shownBox, sight } from './page/hidden';
import { findVariable, parseScript, scriptTexts } from './page/scripts';
import { foldSpaces } from './page/spaces';
import { type Seen, walk } from './page/walk';
import { finder } from './page/where';

/** A visible text node, spaces folded and trimmed, in document order. */
export interface Run {
  readonly text: string;
  readonly element: Element;
  /** The nearest block-level (or table-cell, list-item) element around it. */
  readonly block: Element;
}

export interface Page {
  readonly url: URL;
  readonly title: string;
  readonly document: Document;
  /** `lang` of the page, where it says one. */
  readonly language: string | undefined;
  /** Visible text runs in document order (script, style, hidden and screen-reader-only copies left out). */
  readonly runs: readonly Run[];
  /** The page was larger than the bounds: `runs` holds its beginning only. */
  readonly cut: boolean;
  /** Texts of inline scripts, bounded in number and size; read lazily. */
  scripts(): readonly string[];
  /**
   * Parsed data scripts, lazy and bounded. A CSS selector (`#__NEXT_DATA__`, `script[data-x]`) gives the first match's
   * JSON; `ld+json` gives an array of all parsed JSON-LD blocks; a bare name (`__INITIAL_STATE__`) gives the JSON of the
   * script with that id, or what an inline script assigns to that variable. What is not JSON is `undefined`.
   */
  json(selector: string): unknown;
  /** The element's visible text: hidden copies (`.blind`, `.a-offscreen`) left out, spaces folded; all of a hidden one's. */
  text(element: Element | null | undefined): string;
  /** The runs that lie in an element; nothing where none does. */
  range(element: Element): { from: number; to: number } | undefined;
  /** Runs in which a pattern without `^` and `$` is found, in order. One search through all of them, remembered. */
  where(pattern: RegExp): readonly number[];
  /** The same with pauses; whoever asks `where` afterwards has it at hand. */
  looking(pattern: RegExp): Generator<undefined, readonly number[]>;
  /** Whether such words stand in any run. */
  holds(words: string): boolean;
  /** False when attributes, classes or the browser's own style say that the element is not shown. */
  shown(element: Element): boolean;
  /** The reader was asked for by the user: mails, invoices and receipts count too. */
  readonly asked: boolean;
}

export interface IndexOptions {
  asked?: boolean;
  bounds?: Partial<Bounds>;
}

/** The whole pass in one go. For pages of unknown size in a live tab use `indexing` and rest between its steps. */
export function indexPage(document: Document, url: URL, options: IndexOptions = {}): Page {
  return drain(indexing(document, url, options));
}

/** The same pass, which pauses after every slice of nodes so that its caller may give the thread back. */
export function* indexing(document: Document, url: URL, options: IndexOptions = {}): Generator<void, Page> {
  const limit: Bounds = { ...bounds, ...options.bounds };
  const seen: Seen = { eye: sight(), runs: [], turned: false, last: undefined, limit };
  const cut = document.body ? yield* walk(document.body, seen) : false;
  for (let place = seen.last; place; place = place.up) place.to = seen.runs.length;
  return makePage(document, url, options.asked ?? false, seen, cut);
}

function makePage(
  document: Document,
  url: URL,
  asked: boolean,
  { eye, runs, turned, limit }: Seen,
  cut: boolean,
): Page {
  let texts: string[] | undefined;
  const parsed = new Map<string, unknown>();
  const scripts = () => {
    texts ??= scriptTexts(document, limit);
    return texts;
  };
  const range = (element: Element) => {
    const place = eye.of(element);
    return place.from < 0 ? undefined : place;
  };
  const textOf = (from: number, to: number): string => {
    let whole = runs[from]?.text ?? '';
    for (let at = from + 1; at < to && at < from + 500; at++) whole += ` ${runs[at]?.text}`;
    return whole;
  };
  const text = (element: Element | null | undefined): string => {
    if (!element) return '';
    const own = turned ? undefined : range(element);
    if (own) return own.to - own.from === 1 ? (runs[own.from]?.text ?? '') : textOf(own.from, own.to);
    // Whoever asks for a hidden element wants its words all the same.
    const asked = !eye.of(element).block;
    const parts: string[] = [];
    const walker = document.createTreeWalker(element, 4);
    for (
      let node = walker.nextNode() as Text | null;
      node && parts.length < 500;
      node = walker.nextNode() as Text | null
    ) {
      const around = node.parentElement;
      if (around && (asked ? !/^(?:script|style|template|noscript)$/.test(around.localName) : eye.of(around).block))
        parts.push(node.data);
    }
    return foldSpaces(parts.join(' '));
  };
  return {
    url,
    title: foldSpaces(document.title),
    document,
    language: document.documentElement?.getAttribute('lang')?.trim().toLowerCase() || undefined,
    runs,
    cut,
    asked,
    scripts,
    text,
    range,
    ...finder(runs),
    shown: (element) => eye.of(element).block !== undefined && shownBox(element),
    json(selector) {
      if (!parsed.has(selector)) {
        const value = /^[\w$][\w$.]*$/.test(selector)
          ? (parseScript(document, `script#${selector.replace(/[.$]/g, '\\$&')}`, limit) ??
            findVariable(scripts(), selector))
          : parseScript(document, selector, limit);
        parsed.set(selector, value);
      }
      return parsed.get(selector);
    },
  };
}
