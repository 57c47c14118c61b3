// (address, title, sample) → could this be an order's page? Tiny: it runs on every page of the sites that the user allowed.

/**
 * Words that order pages carry in address or title; carts and checkouts are left to the capture to refuse. `ordre` to
 * `đơn`, here and below, are of languages whose shops seldom use an English word: enough wherever they stand. Plain words come
 * first, for a pattern looks for those together; small and capital letters are its own matter, to fold a text costs more.
 */
const sure =
  /order|od_id|ordno|orddlv|bought|purchase|receipt|invoice|주문|영수증|注文|購入|订单|訂單|订购|付款成功|已买到|bestell|rechnung|commande|facture|pedido|factura|encomenda|fattura|ordre|beställ|sipari|заказ|สั่งซ|tilau|rendelés|comand|pesanan|طلب|m(?:es|is|iei|inhas)[-_ ](?:achat|compra|acquist)|zam[oó]wie|objedn[aá]|đơn [ht]|ordin[ei]|thank[-_ ]?you|결제 ?(?:완료|내역)|구매 ?내역|배송 ?조회|거래 ?명세|\/pc\/(?:list|detail)\//i;
/** Words of addresses where one thing was done, or all of one's own is shown. */
const likely =
  /odno|confirm|bevestig|onepage|buymanager|buying|\/paid|sucinfo|odhistory|success|complete|finish|my(?:-?account|page|shop|11st|ssg|history)|transaction|bestilling|\/account/;

/**
 * Goods, searches, signing in, letters and things to read, by their address; and the words of an article joined by hyphens.
 * A page there that does not speak of orders in its address or title is none: most pages of a shop cost no look at their text.
 */
const elsewhere =
  /product|goods|item|prd|categor|collection|search|wish|cart|basket|coupon|log-?in|sign-?in|sign-?up|join|register|review|blog|news|article|wiki|faq|terms|privacy|\/mail\/|[a-z]{2}-[a-z]{1,30}-[a-z]{1,30}-[a-z]/;

/** Parts of an account or a checkout in which nothing is ordered. */
const elsewhereOfFlow = /^[^?]*(?:login|sign-?(?:in|up)|register)/;

/** An address that could be anything's: a number, a key, a question, a checkout that ends where it began. */
const mute = /\d|[?#].|checkout|\/pay/;

/** In an account or on a page that says "done", any word of orders will do; a text without one has none of those below. */
const some =
  /주문|결제|구매|order|purchase|receipt|注文|購入|订单|訂單|bestell|commande|pedido|compra|ordine|acquisto|ordre|beställ|sipari|заказ|สั่งซ|tilau|rendelés|comand|pesanan|طلب|zam[oó]wie|objedn[aá]|đơn [ht]|orden\b/i;
const clear =
  /ordre|beställ|sipari|заказ|สั่งซ|tilau|rendelés|comand|pesanan|طلب|注文番号|ご注文|bestellnummer|zam[oó]wie|objedn[aá]|đơn [ht]|주문\s*번호|주문이?\s*(?:완료|접수|정상적으로)|결제가?\s*완료|order\s+(?:number|no|id|#|placed|confirm|received)|your\s+order|thank(?:s|\s+you)\s+for\s+your\s+purchase|订单编?号|訂單編?號|für\s+(?:ihre|deine)\s+bestellung|ro\s+de\s+commande|votre\s+commande|mero\s+del?\s+pedido|por\s+[st]u\s+(?:pedido|compra)|numero\s+(?:d.)?ordine|il\s+tuo\s+(?:ordine|acquisto)|per\s+l.(?:ordine|acquisto)/i;

/** In a heading, the label of a row or bold words: an order by its number, its details, one's orders, the days of them. */
const headed =
  /(?:주문|결제|구매) ?(?:내역|상세|일)|(?:order|orden|pedido|commande|ordine|bestellung)\W{1,3}[#na-z°.]{0,4} ?\d|(?:d[eé]t+a|stori|riepil|meine|my|your|mes|mis|miei|recent)\S* (?:\S{1,4} ){0,2}(?:orde|pedi|comp|comm|ordi|bestell|purch)|n[°º.] ?de |注文[履詳日]|[订訂][单單][详詳列记記明]|bestell[düh]/i;

/** What stands over an account's pages and over an order just placed, in their titles. */
const titled =
  /마이 ?페이지|account|konto|compte|cuenta|マイページ|[个個]人中心|[会會][员員]中心|merci|gra(?:cias|zie)|dank/i;

const isDone = (address: string) => likely.test(address) || (address.includes('pay') && address.includes('done'));

/**
 * The page's text: what stands out in it, then behind a form feed of the rest as many text nodes, or fewer where `until` is
 * found in one.
 */
export type Sample = (nodes: number, until?: RegExp) => string;

/** An account's menus come before what it shows; elsewhere a page that is of one order says so early. */
const far = 300;
const near = 24;

/**
 * `order`: it may be one's page. `flow`: not yet, but one may appear here without a new document. `sample` is called only when
 * address and title leave doubt.
 */
export function whatMayBe(path: string, page: { title: string }, sample: Sample): 'order' | 'flow' | undefined {
  const address = path.toLowerCase();
  if (sure.test(address)) return 'order';
  const { title } = page;
  if (sure.test(title)) return 'order';
  const done = isDone(address);
  if ((done ? elsewhereOfFlow : elsewhere).test(address)) return undefined;
  const flow = done || titled.test(title);
  const text = flow ? sample(far, some) : sample(mute.test(address) ? near : 0);
  if (some.test(text) && (flow || clear.test(text) || headed.test(text.split('\f')[0] ?? ''))) return 'order';
  return flow ? 'flow' : undefined;
}
