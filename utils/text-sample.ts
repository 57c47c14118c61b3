// Document → a bounded sample of its text, no layout: what stands out, and if wanted some text nodes of its main part that are not code.

/** Where a page says what it is, and where an order's page names what it shows. */
const tags = ['h1', 'h2', 'h3', 'strong', 'th', 'dt'];
const each = 2;
const letters = 200;

/**
 * The first headings and labels, then up to `nodes` text nodes of the main part, blank ones and code counted; no more once
 * one holds what is looked for.
 */
export function textSample(document: Document, nodes: number, until?: RegExp): string {
  let text = '';
  for (const tag of tags) {
    const found = document.getElementsByTagName(tag);
    for (let i = 0; i < each; i++) {
      const one = found[i];
      if (!one) break;
      text += `${one.textContent.slice(0, letters)} `;
    }
  }
  const root = nodes > 0 && (document.getElementsByTagName('main')[0] ?? document.body);
  if (!root) return text;
  let last = text;
  text += '\f';
  const walker = document.createTreeWalker(root, 4);
  for (let left = nodes; left > 0 && !until?.test(last); left--) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    last = node.data;
    // Half of them only indent the markup: nothing to look for, there or in the sample.
    if (last.length < 3 || last.length > 300 || (last.charCodeAt(0) < 33 && !last.trim())) last = '';
    else text += `${last} `;
  }
  return text;
}
