// A page as all readers see it: indexed once, in one pass. No reader walks the document again.

/** A visible text node, trimmed, in document order. */
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
  /** Texts of inline scripts, bounded in number and size; read lazily. */
  scripts(): readonly string[];
  /** Parsed `<script type="application/json|ld+json">` and inline JSON states, by id or variable name; lazy, bounded. */
  json(selector: string): unknown;
  /** The element's visible text: hidden copies (`.blind`, `.a-offscreen`, `sr-only`) left out, spaces folded. */
  text(element: Element | null | undefined): string;
  /** The reader was asked for by the user: mails, invoices and receipts count too. */
  readonly asked: boolean;
}
