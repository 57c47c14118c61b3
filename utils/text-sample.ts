// Document → a bounded sample of its text, no layout: what stands out, and if wanted the first text nodes that are not code.

/** Where a page says what it is, and where an order's page names what it shows. */
const tags = ['h1', 'h2', 'h3', 'th', 'dt'];
const each = 2;
const letters = 200;
/** Text nodes looked at, blank ones and code among them. */
const most = 60;

/** The first headings and labels; with `deep` also the beginning of the main part. */
export function textSample(document: Document, deep: boolean): string {
  let text = '';
  for (const tag of tags) {
    const found = document.getElementsByTagName(tag);
    for (let i = 0; i < each; i++) text += `${found[i]?.textContent?.slice(0, letters) ?? ''} `;
  }
  const root = deep && (document.getElementsByTagName('main')[0] ?? document.body);
  if (!root) return text;
  const walker = document.createTreeWalker(root, 4);
  for (let left = most; left > 0 && walker.nextNode(); left--) {
    const node = walker.currentNode as Text;
    if (node.length > 2 && node.length < 300) text += `${node.data} `;
  }
  return text;
}
