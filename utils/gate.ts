// (address, title, sample) → could this be an order's page? Tiny: it runs on every page of the sites that the user allowed.
// Plain words instead of patterns: this code runs once on a page, and compiling a pattern costs more than all its words.

const list = (words: string) => words.split('|');
const has = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

/** Lower case, one kind of apostrophe and of space, none between Hangul: `주문 번호` is `주문번호`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/([가-힣]) (?=[가-힣])/g, '$1');

/** Words of addresses, and of titles, that order pages carry. Carts and checkouts are left to the capture to refuse. */
const sure = list('order|od_id|ordno|purchase|thankyou|thank-you|thank_you|receipt|invoice');
const likely = list(
  'odno|confirm|onepage|buymanager|bought|odhistory|success|complete|finish|myaccount|my-account|mypage|myshop|my11st|myssg|myhistory|transaction|bestell|commande|pedido|ordine|zamow|bestilling|/account',
);
const titleWords = list(
  '주문|결제완료|구매내역|배송조회|거래명세|영수증|order|purchase|receipt|invoice|thank you|注文|購入|订单|訂單|订购|付款成功|bestell|rechnung|commande|facture|pedido|factura|ordine|fattura',
);
const textWords = list(
  '주문번호|주문완료|주문접수|주문이완료|주문이접수|주문이정상적으로|결제완료|결제가완료|order number|order no|order id|order #|order placed|order confirm|order received|your order|thank you for your purchase|thanks for your purchase|注文番号|ご注文|订单编号|订单号|訂單編號|訂單號|bestellnummer|für ihre bestellung|für deine bestellung|ro de commande|votre commande|mero de pedido|mero del pedido|por su pedido|por tu pedido|por su compra|por tu compra|numero ordine|numero d.ordine|il tuo ordine|per l.ordine|il tuo acquisto|per l.acquisto',
);

/** In an account or on a page that says "done", any word of orders will do. */
const anyWords = list('주문|결제|구매|order|purchase|receipt|注文|購入|订单|訂單|bestell|commande|pedido|ordine');

/**
 * Goods, searches, signing in and things to read, by their address; and the words of an article joined by hyphens. A page
 * there that does not speak of orders in its address or title is none: most pages of a shop cost no look at their text.
 */
const elsewhere = list(
  'product|goods|item|prd|categor|collection|search|wish|cart|basket|coupon|login|log-in|signin|sign-in|signup|sign-up|join|register|review|blog|news|article|wiki|faq|terms|privacy',
);
const slug = /[a-z]{2,}(?:-[a-z]+){3}/;

export type Sample = () => string;

/** `sample` is called only when address and title leave doubt. */
export function maybeOrder(path: string, title: string, sample: Sample): boolean {
  const address = path.toLowerCase();
  if (has(address, sure) || has(plain(title), titleWords)) return true;
  const flow = isFlow(path);
  if (!flow && (has(address, elsewhere) || slug.test(address))) return false;
  return has(plain(sample()), flow ? anyWords : textWords);
}

/** An address in whose flow an order page may appear without a new document. */
export const isFlow = (path: string): boolean => {
  const address = path.toLowerCase();
  return has(address, sure) || has(address, likely) || (address.includes('pay') && address.includes('done'));
};
