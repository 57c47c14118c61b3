// Runs in a page: (what is on the screen) → what runs over an edge, is cut off, is too small to touch, or has no name.

/** Self-contained, to be evaluated in the page. */
export function faultsOf(): string[] {
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth + 1) faults.push(`the page is ${wide} px wide in ${innerWidth}`);
  for (const element of document.querySelectorAll('*')) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && element.clientWidth > 0;
    if (scrolls && element.scrollWidth > element.clientWidth + 1 && !/NAV|PRE|TEXTAREA/.test(element.tagName))
      faults.push(
        `scrolls sideways: ${element.tagName}.${element.className} ${element.scrollWidth}/${element.clientWidth}`,
      );
  }
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 24)}"`;
  /** A list that scrolls sideways on purpose. */
  const sideways = (element: Element) => {
    for (let at: Element | null = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1)
        return at.tagName === 'NAV' || at.tagName === 'PRE';
    return false;
  };
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.sr');
  for (const element of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
    if (!seen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    if ((box.left < -1 || box.right > innerWidth + 1) && !sideways(element))
      faults.push(`over the edge: ${name(element)} ${Math.round(box.left)}–${Math.round(box.right)}`);
    const style = getComputedStyle(element);
    const cut = style.overflowX === 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (cut && element.clientWidth > 0 && !/INPUT|SELECT|TEXTAREA/.test(element.tagName))
      faults.push(`words run out of: ${name(element)}`);
    // WCAG 2.2, 2.5.8: twenty-four pixels, words within a line aside.
    const inLine = style.display === 'inline' || element.tagName === 'SUMMARY';
    if (!inLine && (box.height < 23.5 || box.width < 23.5) && !element.closest('label') && element.tagName !== 'INPUT')
      faults.push(`too small to touch: ${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  }
  for (const element of document.querySelectorAll('h1, h2, h3, p, dt, dd, li, th, td')) {
    if (!seen(element) || element.children.length > 3) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > innerWidth + 1 && !sideways(element))
      faults.push(`over the edge: ${name(element)}`);
  }
  return [...new Set(faults)];
}
