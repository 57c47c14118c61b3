// Element → its place: the block around it, or hidden. Attributes and class names only: no style, no layout.

/** What is known of one element of the page. */
export interface Place {
  readonly up: Place | undefined;
  /** The nearest block; nothing when the element or something around it is hidden. */
  readonly block: Element | undefined;
  /** The runs in it, `from` to before `to`; -1 while it has none. */
  from: number;
  to: number;
  /** Its last run may still come. */
  open: boolean;
}

export interface Sight {
  /** An element's place, always the same one. */
  of(element: Element): Place;
  /** The same for an element that nobody asked for yet, the place around it at hand. */
  under(element: Element, up: Place): Place;
}

export const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
export const silent = new Set(
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

function hides(element: Element, name: string, isBlock: boolean): boolean {
  if (silent.has(name)) return !(name === 'option' && element.hasAttribute('selected') && !element.closest('form'));
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const className = element.getAttribute('class');
  if (className && hidesByClass(className)) return true;
  const style = element.getAttribute('style');
  if (style && hiddenStyle.test(style)) return true;
  return isBlock && element.getAttribute('aria-hidden') === 'true';
}

export function sight(): Sight {
  const known = new Map<Element, Place>();
  const make = (element: Element, up: Place | undefined, around: Element | undefined): Place => {
    const name = element.localName;
    const isBlock = blocks.has(name);
    const block = !around || hides(element, name, isBlock) ? undefined : isBlock ? element : around;
    const place = { up, block, from: -1, to: -1, open: false };
    known.set(element, place);
    return place;
  };
  const look = (element: Element, depth: number): Place => {
    const seen = known.get(element);
    if (seen) return seen;
    const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
    // Depth is bounded: a page of a hundred thousand nested elements must not end the stack.
    const up = parent && depth <= 600 ? look(parent, depth + 1) : undefined;
    return make(element, up, up ? up.block : (parent ?? element));
  };
  return { of: (element) => look(element, 0), under: (element, up) => make(element, up, up.block) };
}

/** What the browser itself says of one element; for the few final candidates only. True where it cannot say. */
export function shownBox(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
}
