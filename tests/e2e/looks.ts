// Runs in a page: (what is on the screen) → one line for each visible part: what it is, its colours, type, edges, room and
// place; and what lies over what. Widths and heights stay out: they follow the fonts of the machine.

/** Self-contained, to be evaluated in the page. */
export function looksOf(): string {
  const lines: string[] = [];
  const side = (...values: string[]) => (new Set(values).size === 1 ? values[0] : values.join(' '));
  const part = (element: Element, depth: number) => {
    if (!element.checkVisibility() || element.closest('svg')) return;
    const style = getComputedStyle(element);
    const edge = (width: string, line: string, colour: string) => (width === '0px' ? '' : `${width} ${line} ${colour}`);
    // As the style sheet says it: an automatic margin is no number of pixels.
    const said = (name: string) => String(element.computedStyleMap().get(name) ?? '');
    const outside = ['margin-top', 'margin-inline-end', 'margin-bottom', 'margin-inline-start'].map(said);
    const usual = (value: string, normal: string) => (value === normal ? '' : value);
    const looks = {
      display: style.display,
      font: `${style.fontSize}/${style.fontWeight}`,
      colour: style.color,
      ground: style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor,
      room: side(style.paddingTop, style.paddingInlineEnd, style.paddingBottom, style.paddingInlineStart),
      gap: style.gap === 'normal' ? '' : style.gap,
      edge: edge(style.borderBlockEndWidth, style.borderBlockEndStyle, style.borderBlockEndColor),
      start: edge(style.borderInlineStartWidth, style.borderInlineStartStyle, style.borderInlineStartColor),
      round: style.borderRadius,
      least: style.minBlockSize,
      margin: side(...outside),
      place: usual(style.position, 'static'),
      moved: usual(style.transform, 'none'),
      faint: usual(style.opacity, '1'),
      hides: usual(style.overflow, 'visible'),
      lines: usual(style.whiteSpace, 'normal'),
      end: usual(style.textOverflow, 'clip'),
      aligned: usual(style.textAlign, 'start'),
      row: usual(style.flexDirection, 'row'),
    };
    const told = Object.entries(looks).filter(([, value]) => value && !/^(0px|auto|block)$/.test(value));
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    lines.push(`${'  '.repeat(depth)}${name} { ${told.map(([key, value]) => `${key}: ${value}`).join('; ')} }`);
    for (const child of element.children) part(child, depth + 1);
  };
  for (const child of document.querySelector('#root')?.children ?? []) part(child, 0);
  return lines.join('\n');
}

/** Self-contained, to be evaluated in the page: words over words, and words cut off without a sign of it. */
export function overlapsOf(): string[] {
  const found: string[] = [];
  const name = (element: Element) =>
    `${element.className || element.tagName} "${element.textContent?.trim().slice(0, 20)}"`;
  /** What can be seen of a box: none of it where what holds it has scrolled on. */
  const seen = (box: DOMRect, of: Element) => {
    let { left, right, top, bottom } = box;
    for (let at: Element | null = of; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'visible') continue;
      const edge = at.getBoundingClientRect();
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { left, right, top, bottom };
  };
  const words: { of: Element; boxes: ReturnType<typeof seen>[] }[] = [];
  const walker = document.createTreeWalker(document.querySelector('#root') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || !of.checkVisibility() || of.closest('.sr, option, textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    words.push({ of, boxes: [...range.getClientRects()].map((box) => seen(box, of)) });
    const style = getComputedStyle(of);
    const cut = /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis';
    if (cut && of.scrollWidth > of.clientWidth + 1) found.push(`cut off: ${name(of)}`);
  }
  type Box = ReturnType<typeof seen>;
  // A line's box is taller than its letters: two lines may touch by a few pixels.
  const over = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1))
      if (one.of !== other.of && one.boxes.some((a) => other.boxes.some((b) => over(a, b))))
        found.push(`${name(one.of)} lies over ${name(other.of)}`);
  });
  return found;
}
