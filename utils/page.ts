// A page as all readers see it: indexed once, in one pass.

export interface Page {
  readonly url: URL;
  readonly title: string;
  readonly document: Document;
}
