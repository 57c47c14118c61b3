// Microdata (`itemprop`) and RDFa (`property`) of schema.org → orders, invoices, parcels.
import type { Page } from '../page';
import type { Reader } from '../reader';
import { readSchema, type SchemaNode } from '../schema-org';

interface Syntax {
  prop: string;
  type: string;
  scope: string;
}

const syntaxes: readonly Syntax[] = [
  { prop: 'itemprop', type: 'itemtype', scope: 'itemscope' },
  { prop: 'property', type: 'typeof', scope: 'typeof' },
];
const wanted = /(?:^|[/#:\s])(?:Order|Invoice|ParcelDelivery)(?:\s|$)/;
const limit = 4000;

function wordOf(element: Element, page: Page): unknown {
  const written =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.localName === 'link' || element.localName === 'a' || element.localName === 'area'
      ? element.getAttribute(element.hasAttribute('resource') ? 'resource' : 'href')
      : element.localName === 'data' || element.localName === 'meter'
        ? element.getAttribute('value')
        : element.getAttribute('resource'));
  const shown = page.text(element);
  if (element.localName === 'a' && shown) return shown;
  return written ?? (shown || (element.textContent ?? '').slice(0, 500).trim());
}

/** An element with its properties below it, down to the next scope. */
function nodeOf(root: Element, syntax: Syntax, page: Page, depth: number, budget: { left: number }): SchemaNode {
  const node: Record<string, unknown> = Object.create(null);
  node['@type'] = (root.getAttribute(syntax.type) ?? '').split(/\s+/).filter(Boolean);
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (budget.left-- <= 0) return;
      const names = child.getAttribute(syntax.prop)?.split(/\s+/).filter(Boolean) ?? [];
      const scoped = child.hasAttribute(syntax.scope);
      if (names.length) {
        const value = scoped && depth < 12 ? nodeOf(child, syntax, page, depth + 1, budget) : wordOf(child, page);
        for (const name of names) {
          const key = name.replace(/^.*[/#:]/, '');
          const before = node[key];
          node[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
        }
      }
      if (!scoped) visit(child);
    }
  };
  visit(root);
  return node;
}

const reader: Reader = {
  rank: 15,
  part: 'structured',
  read(page) {
    if (!page.document.querySelector('[itemtype],[typeof]')) return undefined;
    const nodes: SchemaNode[] = [];
    for (const syntax of syntaxes) {
      const roots = page.document.querySelectorAll(
        `[${syntax.type}*="Order"],[${syntax.type}*="Invoice"],[${syntax.type}*="ParcelDelivery"]`,
      );
      const budget = { left: limit };
      const done = new Set<Element>();
      for (const root of [...roots].slice(0, 200)) {
        if (!wanted.test(root.getAttribute(syntax.type) ?? '')) continue;
        let up = root.parentElement;
        while (up && !done.has(up)) up = up.parentElement;
        if (up) continue;
        done.add(root);
        nodes.push(nodeOf(root, syntax, page, 0, budget));
      }
    }
    return nodes.length ? readSchema(nodes) : undefined;
  },
};

export default reader;
