// Element → the block around it, or nothing when it is hidden. Attributes and class names only: no style, no layout.

/** The nearest block of an element, or `undefined` when the element or something around it is hidden. Remembers. */
export type Sight = (element: Element) => Element | undefined;

const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style noscript template iframe object svg math option textarea title head datalist canvas audio video'.split(
    ' ',
  ),
);

/** Copies for screen readers, spare copies for other sizes, words replaced by pictures. */
const hiddenClass =
  /(?:^|\s)(?:displaynone|display-none|display_none|d-none|dn|hide|hidden|is-hidden|is_hidden|u-hidden|blind|a-offscreen|aok-hidden|aok-offscreen|offscreen|sr-only|sr_only|sronly|sound_only|sound-only|visually-hidden|visuallyhidden|visually_hidden|u-visually-hidden|screen-reader-text|screen_out|screen-out|readonly-text|hidden-text|ir_txt|mobile-only-hidden)(?:\s|$)/i;
/** `hidden md:block`, `d-none d-md-flex`: hidden on one size only. */
const shownSomewhere =
  /(?:^|\s)(?:(?:sm|md|lg|xl|xxl|2xl|print):(?:block|flex|grid|inline\S*|table\S*|contents)|d-(?:sm|md|lg|xl|xxl|print)-(?:block|flex|grid|inline\S*|table\S*))/;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const classes = new Map<string, boolean>();

/** Pages repeat their class names by the thousand; each is judged once. */
function hidesByClass(className: string): boolean {
  let known = classes.get(className);
  if (known === undefined) {
    if (classes.size > 4_000) classes.clear();
    known = hiddenClass.test(className) && !shownSomewhere.test(className);
    classes.set(className, known);
  }
  return known;
}

function hides(element: Element): boolean {
  const name = element.localName;
  if (silent.has(name)) return !(name === 'option' && element.hasAttribute('selected') && !element.closest('form'));
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.attributes.length === 0) return false;
  if (element.hasAttribute('hidden')) return true;
  const className = element.getAttribute('class');
  if (className && hidesByClass(className)) return true;
  const style = element.getAttribute('style');
  if (style && hiddenStyle.test(style)) return true;
  return blocks.has(name) && element.getAttribute('aria-hidden') === 'true';
}

export function sight(): Sight {
  const known = new Map<Element, Element | null>();
  const look = (element: Element, depth: number): Element | null => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const up = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
    // Depth is bounded: a page of a hundred thousand nested elements must not end the stack.
    const around = up ? (depth > 600 ? up : look(up, depth + 1)) : element;
    const box = around === null || hides(element) ? null : blocks.has(element.localName) ? element : around;
    known.set(element, box);
    return box;
  };
  return (element) => look(element, 0) ?? undefined;
}

/** What the browser itself says of one element; for the few final candidates only. True where it cannot say. */
export function shownBox(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
}
