// Page → markup of what was seen: its words in their tables, lists and headings. No scripts, no requests, no forms; masked.
import { mask } from '../mask';
import type { Page } from '../page';

/** Tags that carry meaning; the others' words stand in the box around them. */
const kept = new Set(
  'a address article aside b blockquote caption code dd del details div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header i ins legend li main mark ol p pre q s section small strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);

/**
 * Built from the page's runs: a run's ancestors are opened, those it does not share with the last run closed. What is
 * hidden has no run and so does not come in. Nothing when it would be longer than the bound. Pauses as it goes.
 */
export function* cleanMarkup(
  page: Page,
  keep: readonly string[],
  longest: number,
): Generator<undefined, string | undefined> {
  let html = '';
  const open: Element[] = [];
  const depth = new Map<Element, number>();
  let last: Element | undefined;
  const closeTo = (size: number) => {
    while (open.length > size) {
      const element = open.pop();
      if (!element) break;
      depth.delete(element);
      html += `</${element.localName}>`;
    }
  };
  let runs = 0;
  for (const { element, text } of page.runs) {
    if (++runs % 200 === 0) yield;
    const path: Element[] = [];
    let up: Element | null = element;
    let at: number | undefined;
    for (let steps = 0; up && steps < 300; steps++) {
      at = depth.get(up);
      if (at !== undefined || up.localName === 'body') break;
      if (kept.has(up.localName)) path.push(up);
      up = up.parentElement ?? (up.getRootNode() as Partial<ShadowRoot>).host ?? null;
    }
    closeTo(at === undefined ? 0 : at + 1);
    if (element === last) html += '<br>';
    for (let i = path.length - 1; i >= 0; i--) {
      const next = path[i];
      if (!next) continue;
      depth.set(next, open.length);
      open.push(next);
      html += `<${next.localName}${attributesOf(next, page, keep)}>`;
    }
    html += `${escaped(mask(text, keep))} `;
    last = element;
    if (html.length > longest) return undefined;
  }
  closeTo(0);
  return html;
}

/** Spans of cells, days of times, addresses of links; nothing that loads or runs. */
function attributesOf(element: Element, page: Page, keep: readonly string[]): string {
  const take = (name: string) => {
    const value = element.getAttribute(name);
    return value ? ` ${name}="${escaped(mask(value.slice(0, 300), keep))}"` : '';
  };
  switch (element.localName) {
    case 'td':
    case 'th':
      return take('colspan') + take('rowspan');
    case 'time':
      return take('datetime');
    case 'a': {
      const href = element.getAttribute('href');
      if (!href || href.startsWith('#') || href.length > 2000) return '';
      const url = /^(?:https?:|tel:|mailto:)/i.test(href)
        ? href
        : /^[a-z][a-z\d+.-]*:/i.test(href)
          ? undefined
          : plainPath.test(href)
            ? page.url.origin + href
            : URL.parse(href, page.url.href)?.href;
      return url ? ` href="${escaped(mask(url, keep))}"` : '';
    }
    default:
      return '';
  }
}

/** A path that parsing would leave as it is. */
const plainPath = /^(?:\/[\w~@:=-][\w~@:=.%-]*)+\/?(?:\?[\w.=&%~@:,;+/-]*)?(?:#[\w.=&%~-]*)?$/;

const signs = /[&<>"]/;
const escaped = (text: string) =>
  signs.test(text)
    ? text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
    : text;
