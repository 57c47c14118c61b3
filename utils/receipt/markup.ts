// Page → markup without scripts, forms' contents and foreign requests: structure and words only, masked.
import { mask } from '../mask';
import type { Page } from '../page';

const kept = new Set(
  'a abbr address article aside b blockquote body br caption center cite code col colgroup dd del details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i label legend li main mark nav ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);
const dropped = new Set(
  'script style noscript template iframe object embed link meta base input select textarea button canvas audio video svg math picture source img map head'.split(
    ' ',
  ),
);
const attributes = new Set('class id colspan rowspan scope headers datetime lang dir title alt'.split(' '));
const empty = new Set(['br', 'hr', 'col']);

/** The markup, or nothing when it would be longer than the bound. */
export function cleanMarkup(page: Page, keep: readonly string[], longest: number): string | undefined {
  const parts: string[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const write = (node: Node, depth: number): void => {
    if (length > longest || depth > 200) return;
    if (node.nodeType === 3) put(escaped(mask((node as Text).data.replace(/\s+/g, ' '), keep)));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (dropped.has(name)) {
      const alt = name === 'img' ? element.getAttribute('alt') : undefined;
      if (alt) put(`<span>${escaped(mask(alt, keep))}</span>`);
      return;
    }
    const tag = kept.has(name) ? name : 'div';
    put(`<${tag}${attributesOf(element, page, keep)}>`);
    if (empty.has(tag)) return;
    const inner = element.shadowRoot ?? element;
    for (let child = inner.firstChild; child; child = child.nextSibling) write(child, depth + 1);
    put(`</${tag}>`);
  };
  if (page.document.body) write(page.document.body, 0);
  return length > longest ? undefined : parts.join('');
}

function attributesOf(element: Element, page: Page, keep: readonly string[]): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    if (attributes.has(name)) text += ` ${name}="${escaped(mask(value.slice(0, 300), keep))}"`;
    else if (name === 'hidden') text += ' hidden';
    else if (name === 'style' && /display\s*:\s*none/i.test(value)) text += ' hidden';
  }
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const url = href ? URL.parse(href, page.url.href) : null;
  if (url && /^(?:https?|tel|mailto):$/.test(url.protocol)) text += ` href="${escaped(url.href.slice(0, 2000))}"`;
  return text;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
