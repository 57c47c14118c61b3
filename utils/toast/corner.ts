// (page, viewport) → the corner in which a note covers none of the page's buttons, links or boxes.
const controls = 'a[href],button,input,select,textarea,label,summary,[role="button"],[onclick]';
const [width, height, edge] = [320, 116, 12];

const corners = [
  { css: `top:${edge}px;right:${edge}px`, x: 1, y: 0 },
  { css: `bottom:${edge}px;right:${edge}px`, x: 1, y: 1 },
  { css: `bottom:${edge}px;left:${edge}px`, x: 0, y: 1 },
  { css: `top:${edge}px;left:${edge}px`, x: 0, y: 0 },
] as const;

/** Points of a grid laid over that corner on which a control of the page lies. */
function covered(page: Document, left: number, top: number): number {
  let found = 0;
  for (let x = 8; x < width; x += 38)
    for (let y = 8; y < height; y += 25) if (page.elementFromPoint(left + x, top + y)?.closest(controls)) found += 1;
  return found;
}

/** CSS of the place; the one that covers least where none is free. */
export function freeCorner(page: Document, viewWidth: number, viewHeight: number): string {
  let best = { css: corners[0].css as string, found: Number.POSITIVE_INFINITY };
  for (const { css, x, y } of corners) {
    const left = x ? Math.max(0, viewWidth - width - edge) : edge;
    const top = y ? Math.max(0, viewHeight - height - edge) : edge;
    const found = covered(page, left, top);
    if (found < best.found) best = { css, found };
    if (found === 0) break;
  }
  return best.css;
}
