// The shop's name for itself, where nothing better names the seller: the end of the title, or its own domain as a word.
import type { Page } from '../page';
import type { Reader } from '../reader';

const orderWords =
  /주문|결제|구매|배송|order|checkout|purchase|thank|receipt|account|注文|購入|订单|訂單|bestell|commande|pedido|ordine|confirm|cart|customer|내역|마이페이지|my ?page/i;

const reader: Reader = {
  rank: 90,
  read(page: Page) {
    const found = titleEnd(page.title) ?? domainWord(page);
    return found
      ? { orders: [{ seller: { name: found.name }, quotes: { seller: found.quote }, confidence: 0.5 }] }
      : undefined;
  },
};
export default reader;

/** "주문내역 | 다온마루 생활관", "Order #12 - Mossy Shop": the part that does not speak of orders. */
function titleEnd(title: string) {
  const parts = title
    .split(/\s+[-–—|·:«»>]\s+|\s*[|｜]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return undefined;
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  const name =
    orderWords.test(first) && !orderWords.test(last)
      ? last
      : orderWords.test(last) && !orderWords.test(first)
        ? first
        : undefined;
  return name && name.length >= 2 && name.length <= 40 && /\p{L}/u.test(name)
    ? { name, quote: title.slice(0, 200) }
    : undefined;
}

/** The domain as the page itself writes it: in a heading, a logo's text or a hidden title. */
function domainWord({ url, document }: Page) {
  const parts = url.hostname.replace(/^www\./, '').split('.');
  const label = parts.length > 2 && /^(?:co|com|or|ne|ac|go)$/.test(parts.at(-2) ?? '') ? parts.at(-3) : parts.at(-2);
  if (!label || label.length < 4 || /^(?:localhost|example|myshopify|cafe24|shop)$/.test(label)) return undefined;
  const word = new RegExp(`(?:^|[\\s|–—-])(${label.replace(/[^\w-]/g, '')})(?:$|[\\s|–—-])`, 'i');
  let asked = 0;
  for (const element of document.querySelectorAll('title,h1,h2,img[alt],[class*="logo" i],[class*="hidden" i]')) {
    if (++asked > 80) return undefined;
    // A name has few elements in it; what else is hidden may hold half the page, whose text nobody needs.
    if (element.getElementsByTagName('*').length > 20) continue;
    const text = element.getAttribute('alt') ?? element.textContent ?? '';
    const name = text.length < 120 ? word.exec(text)?.[1] : undefined;
    if (name) return { name, quote: text.trim().slice(0, 200) };
  }
  return undefined;
}
