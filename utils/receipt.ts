// Page → the receipt as it was seen: visible text, cleaned markup, the shop's own documents. Masked before it leaves.
import { drain } from './drain';
import { mask } from './mask';
import type { ReceiptDraft } from './messages';
import type { Page } from './page';
import { cleanMarkup } from './receipt/markup';

const longestText = 200_000;
const longestMarkup = 600_000;

type Viewport = { width: number; height: number };

/** `viewport` in CSS pixels; `keep` are the order numbers, which no mask may touch. */
export const receiptOf = (page: Page, viewport: Viewport, keep: readonly string[]): ReceiptDraft =>
  drain(receiving(page, viewport, keep));

/** The same with pauses. */
export function* receiving(
  page: Page,
  viewport: Viewport,
  keep: readonly string[],
): Generator<undefined, ReceiptDraft> {
  const html = yield* cleanMarkup(page, keep, longestMarkup);
  yield;
  const documents = documentsOf(page);
  yield;
  const text = textOf(page);
  yield;
  return {
    title: mask(page.title, keep).slice(0, 300),
    text: mask(text, keep).slice(0, longestText),
    viewport,
    ...(html && { html }),
    ...(documents.length && { documents }),
  };
}

/** Visible text: a line for each block, cells of a row parted by tabs. */
export function textOf(page: Page): string {
  const lines: string[] = [];
  let block: Element | undefined;
  let row: Element | undefined;
  for (const run of page.runs) {
    const own = /^t[dh]$/.test(run.block.localName) ? (run.block.parentElement ?? undefined) : undefined;
    if (run.block === block) lines[lines.length - 1] += ` ${run.text}`;
    else if (own && own === row) lines[lines.length - 1] += `\t${run.text}`;
    else lines.push(run.text);
    block = run.block;
    row = own;
  }
  return lines.join('\n');
}

const documentWords =
  /거래\s*명세|영수증|세금\s*계산서|매출\s*전표|receipt|invoice|rechnung|facture|factura|fattura|領収書|納品書|发票|發票/i;

/** Links to the shop's own receipts, statements and invoices. */
function documentsOf(page: Page): { label: string; href: string }[] {
  const found = new Map<string, string>();
  for (const at of page.where(documentWords)) {
    if (found.size >= 20) break;
    const link = page.runs[at]?.element.closest('a[href]');
    const words = link?.textContent ?? '';
    if (!link) continue;
    if (words.length > 1000 || !documentWords.test(words)) continue;
    const label = words.replace(/\s+/g, ' ').trim();
    if (label.length > 60) continue;
    const url = URL.parse(link.getAttribute('href') ?? '', page.url.href);
    if (url && /^https?:$/.test(url.protocol) && !found.has(url.href)) found.set(url.href.slice(0, 2000), label);
  }
  return [...found].map(([href, label]) => ({ label, href }));
}
