// (Document, URL) → Page: one bounded pass over the page's text that all readers share. No reader walks the document again.
import { type Bounds, bounds } from './page/bounds';
import { type Sight, shownBox, sight } from './page/hidden';
import { findVariable, parseScript, scriptTexts } from './page/scripts';
import { shadowHosts } from './page/shadow';
import { foldSpaces } from './page/spaces';

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
  const steps = indexing(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same pass, which pauses after every slice of nodes so that its caller may give the thread back. */
export function* indexing(document: Document, url: URL, options: IndexOptions = {}): Generator<void, Page> {
  const limit: Bounds = { ...bounds, ...options.bounds };
  const eye = sight();
  const runs: Run[] = [];
  const cut = document.body ? yield* walk(document.body, eye, runs, limit) : false;
  return makePage(document, url, options.asked ?? false, runs, cut, eye, limit);
}

/** Fills `runs` in document order; true when a bound ended it. */
function* walk(root: Element | ShadowRoot, eye: Sight, runs: Run[], limit: Bounds): Generator<void, boolean> {
  const hosts = shadowHosts(root);
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let nodes = 0;
  let letters = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++nodes % limit.slice === 0) yield;
    if (nodes > limit.nodes || letters > limit.letters) return true;
    while (hosts[0] && hosts[0].compareDocumentPosition(node) & 4) yield* enter(hosts.shift(), eye, runs, limit);
    const element = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
    if (!element) continue;
    const box = eye(element);
    if (!box) continue;
    const text = foldSpaces(node.length > limit.run ? node.substringData(0, limit.run) : node.data);
    if (!text) continue;
    letters += text.length;
    runs.push({ text, element, block: box });
  }
  while (hosts.length) yield* enter(hosts.shift(), eye, runs, limit);
  return false;
}

function* enter(host: Element | undefined, eye: Sight, runs: Run[], limit: Bounds): Generator<void, void> {
  if (host?.shadowRoot && eye(host)) yield* walk(host.shadowRoot, eye, runs, limit);
}

function makePage(
  document: Document,
  url: URL,
  asked: boolean,
  runs: Run[],
  cut: boolean,
  eye: Sight,
  limit: Bounds,
): Page {
  let texts: string[] | undefined;
  const parsed = new Map<string, unknown>();
  const scripts = () => {
    texts ??= scriptTexts(document, limit);
    return texts;
  };
  const text = (element: Element | null | undefined): string => {
    if (!element) return '';
    // Whoever asks for a hidden element wants its words all the same.
    const asked = eye(element) === undefined;
    const parts: string[] = [];
    const walker = document.createTreeWalker(element, 4);
    for (
      let node = walker.nextNode() as Text | null;
      node && parts.length < 500;
      node = walker.nextNode() as Text | null
    ) {
      const around = node.parentElement;
      if (around && (asked ? !/^(?:script|style|template|noscript)$/.test(around.localName) : eye(around)))
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
    shown: (element) => eye(element) !== undefined && shownBox(element),
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
