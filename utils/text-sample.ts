// Document → a bounded sample of its text, no layout: the first text nodes of the body that are not code.

const most = 400;
const letters = 6_000;

export function textSample(document: Document): string {
  let text = '';
  if (!document.body) return text;
  const walker = document.createTreeWalker(document.body, 4);
  for (
    let count = 0, node = walker.nextNode() as Text | null;
    node && count < most;
    node = walker.nextNode() as Text | null
  ) {
    if (node.length < 3 || node.length > 300) continue;
    count++;
    text += `${node.data} `;
    if (text.length > letters) break;
  }
  return text;
}
