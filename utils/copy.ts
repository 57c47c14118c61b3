// (text, markup) → both on the clipboard; says whether they really are there. Call it first thing in a click: a wait loses the right.

/** The old way, for browsers that refuse the new one: a selected box inside the page that has the focus. */
function byCommand(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.style.cssText = 'position:fixed;inset-block-start:0;opacity:0';
  const before = document.activeElement;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** Plain and rich text in one go; plain alone where the browser takes no more; false when nothing could be written. */
export async function copy(text: string, html?: string): Promise<boolean> {
  const kinds: Record<string, string> = { 'text/plain': text, ...(html ? { 'text/html': html } : {}) };
  try {
    const parts = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return byCommand(text);
  }
}
