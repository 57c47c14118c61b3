// (address, title, sample) → could this be an order's page? Tiny: it runs on every page of the sites that the user allowed.

/** Words of addresses, and of titles, that order pages carry. Carts and checkouts are left to the capture to refuse. */
const addressWords =
  /order|ordno|od_id|odno|purchase|checkout[/_-](?:success|finish|complete|confirm|onepage)|thank[-_]?you|receipt|invoice|buymanager|bought|odhistory|payment[-_]?(?:complete|success)|pay.*(?:done|complete)|success|complete|finish|my-?account|mypage|myshop|my11st|myssg|myhistory|transaction|bestell|commande|pedido|ordine|zamow|bestilling|\/account/i;
const titleWords =
  /주문|결제\s?완료|구매\s?내역|배송\s?조회|거래\s?명세|영수증|order|purchase|receipt|invoice|thank you|注文|購入|订单|訂單|订购|付款成功|bestell|rechnung|commande|facture|pedido|factura|ordine|fattura/i;
const textWords =
  /주문\s?번호|주문이?\s?(?:정상적으로\s?)?(?:완료|접수)|결제가?\s?완료|order (?:number|no\.?|id|#|placed|confirm|received)|your order|(?:thank you|thanks) for your (?:order|purchase)|注文番号|ご注文|订单(?:编号|号)|訂單(?:編號|號)|bestellnummer|vielen dank f.r (?:ihre|deine) bestellung|num[ée]ro de commande|merci pour votre commande|n[úu]mero de(?:l)? pedido|gracias por (?:su|tu) (?:pedido|compra)|numero (?:d['’])?ordine|grazie per (?:il tuo|l['’])ordine/i;

/** In an account or on a page that says "done", any word of orders will do. */
const anyWords = /주문|결제|구매|order|purchase|receipt|注文|購入|订单|訂單|bestell|commande|pedido|ordine/i;
const sure = /order|od_id|ordno|purchase|thank[-_]?you|receipt|invoice/i;

/**
 * Goods, searches, signing in and things to read, by their address; and the words of an article joined by hyphens. A page
 * there that does not speak of orders in its address or title is none: most pages of a shop cost no look at their text.
 */
const elsewhere =
  /product|goods|item|prd|categor|collection|search|wish|cart|basket|coupon|log-?in|sign-?(?:in|up)|join|register|review|blog|news|article|wiki|faq|terms|privacy|[a-z]{2,}(?:-[a-z]+){3}/i;

export type Sample = () => string;

/** `sample` is called only when address and title leave doubt. */
export function maybeOrder(path: string, title: string, sample: Sample): boolean {
  if (titleWords.test(title) || sure.test(path)) return true;
  if (addressWords.test(path)) return anyWords.test(sample());
  return !elsewhere.test(path) && textWords.test(sample());
}

/** An address in whose flow an order page may appear without a new document. */
export const isFlow = (path: string): boolean => addressWords.test(path);
