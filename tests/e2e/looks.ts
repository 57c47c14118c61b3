// Runs in a page: (what is on the screen) → one line for each visible part: what it is, its colours, type, edges and room.
// Widths and heights stay out: they follow the fonts of the machine.

/** Self-contained, to be evaluated in the page. */
export function looksOf(): string {
  const lines: string[] = [];
  const side = (...values: string[]) => (new Set(values).size === 1 ? values[0] : values.join(' '));
  const part = (element: Element, depth: number) => {
    if (!element.checkVisibility() || element.closest('svg')) return;
    const style = getComputedStyle(element);
    const edge = (width: string, line: string, colour: string) => (width === '0px' ? '' : `${width} ${line} ${colour}`);
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
    };
    const said = Object.entries(looks).filter(([, value]) => value && !/^(0px|auto|block)$/.test(value));
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    lines.push(`${'  '.repeat(depth)}${name} { ${said.map(([key, value]) => `${key}: ${value}`).join('; ')} }`);
    for (const child of element.children) part(child, depth + 1);
  };
  for (const child of document.querySelector('#root')?.children ?? []) part(child, 0);
  return lines.join('\n');
}
