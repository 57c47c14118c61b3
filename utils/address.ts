// An address → what kind of page it speaks of. Shared by the gate and the capture; words that shops use in their paths.

export type AddressKind =
  | 'complete'
  | 'detail'
  | 'list'
  | 'receipt'
  | 'cart'
  | 'checkout'
  | 'ledger'
  | 'mail'
  | 'office'
  | 'article';

const patterns: readonly (readonly [AddressKind, RegExp])[] = [
  [
    'mail',
    /^(?:mail|webmail|outlook|email|mbox|m\.mail)\.|^(?:[\w-]+\.)?(?:mail\.(?:naver|daum|google|yahoo)|hanmail|roundcube)\b/,
  ],
  [
    'complete',
    /order[-_./]?(?:result|end|ok(?![a-z])|complete[d]?|finish(?:ed)?|done|success|confirm(?:ed|ation)?(?![a-z]|[-_]?(?:e?mail|example|template))|received|placed)|(?:payments?|purchase|shop_payment|pay)[-_./]?(?:complete[d]?|success|finish(?:ed)?|done|result)|(?:bestell(?:ung)?|commande|pedido|compra|ordine|acquisto|encomenda)s?[-_/](?:conf[ei]rm|bestaetig|exito|realizad|finalizad|erfolg|abgeschlossen|valid|complet|effettuat|conclu)|bestellbestaetigung|orders\/(?:confirmation|success)(?![a-z])|thank[-_]?you|\/thanks?(?:$|[/?.])|\/(?:danke|merci|gracias|grazie|bedankt|obrigad[oa])(?:$|[/?.])|checkout[-_/](?:success|finish|complete|confirmation|onepage\/success)|checkout_success|bgt_payment_success|\/order\/complete|_a=receipt|\/(?:confirm(?:ed|a(?:tion|cion|cao))|conferma|complete|success|paid)(?:[-_/](?:de[-_])?(?:commande|pedido|compra|ordine))?(?:\.\w+)?(?:$|[/?#])/i,
  ],
  [
    'detail',
    /order[-_./]?(?:inquiryview|view|detail|info|status|lookup)|view[-_]?order|\/(?:ord|order)\/show|od_id=|[?&](?:order_?id|order_?no|orderNum(?:ber)?|ordNo|odNo|ordernum|parent_order_sn|oid)=|\/(?:orders?|purchases?|pedidos?|compras?|achats?|acquisti|encomendas?|commandes?|bestell(?:ung|ing)(?:en)?|ordin[ei]|zamowieni[ea])\/(?:(?:details?|view|show|status)\/)?(?:\d+(?![\w-])|[\w-]*\d[\w-]{3,})|(?:order|orden|pedido|commande|bestellung|ordine|encomenda)s?(?:\.\w+)?(?:\?(?:[^#]*&)?(?:id|no|number|idx|seq))?=[\w-]*\d|detail-?(?:commande|pedido|ordine)|(?:commande|pedido|ordine)-?detail|getOrderDetail|accounthistoryinfo|account_history_info|\/(?:order|bestell)[-_]?details?/i,
  ],
  [
    'list',
    /order[-_./]?(?:list|hist|inquiry)|bestellhistorie|[?&](?:page|action|view)=(?:orders|pedidos|commandes|bestellungen|ordini)(?:$|&)|(?:(?:my|your)[-_./]?orders?|m(?:is|eus|iei)[-_]?(?:pedidos|compras|ordini)|mes[-_]?commandes|meine[-_]?bestellungen)(?:$|[/?&#.])|\/(?:orders|pedidos|compras|achats|acquisti|encomendas|commandes|bestell(?:ung|ing)en|ordini|zamowienia)\/?(?:$|[?#])|\/purchases?\/?(?:$|[?#])|purchase[-_]?history|bought_items|bgt_orders|buymanager|account\/order(?:$|[&?/])|\/mypage\/order(?!s\/\d)|odhistory|order-service/i,
  ],
  // Payments, points and bills: they name orders and are none.
  [
    'ledger',
    /transactions?(?:$|[/?#.])|yourpayments|(?:point|mileage|coupon|emoney|deposit|wallet|credit)[-_]?(?:list|history|log)?(?:$|[/?.])/i,
  ],
  // Where shops work: there orders are other people's.
  [
    'office',
    /^(?:[\w-]+\.)?(?:admin|seller|sellers|sellercentral|backoffice|partners?)\.|\/(?:wp-admin|adm|admin|administrator|backoffice|back-office)(?:$|[/?.])|^\/?[^/]*\/(?:seller|sellers|seller-?center|seller-?hub|merchant|vendor)(?:$|[/?])/i,
  ],
  // Where orders are written about.
  [
    'article',
    /^(?:docs?|api|developers?|blog|wiki|storybook|help|support|community|forums?)\.|\/(?:docs?|documentation|blogs?|wiki|tutorials?|storybook|api-reference|reference|forums?|faqs?)(?:$|[/?])/i,
  ],
  ['receipt', /receipt|invoice|summary\/print|거래명세/i],
  ['cart', /(?:^|[/?=&_.-])(?:cart|basket|bag|warenkorb|panier|carrito|carrello)(?:$|[/?=&_.-])/i],
  [
    'checkout',
    /checkout|order[-_]?form|order[-_]?payment|\/orderin\b|\/order\/order\.php|\/shop\/order\.html|shop_payment\/|\/payment(?:$|[/?-])|\/pay(?:$|[/?])|\/kasse|caisse|orderPayment/i,
  ],
];

/** Every kind an address speaks of; a later one may stand inside an earlier one (`/checkout/success`). */
export function addressKinds({ hostname: host, pathname, search, hash }: URL): Set<AddressKind> {
  const kinds = new Set<AddressKind>();
  // "#/pages/order/detail?id=88": an app that keeps its own paths there.
  const text = (pathname + search + (/^#!?\//.test(hash) ? hash : '')).slice(0, 600);
  for (const [kind, pattern] of patterns) {
    const said = kind === 'mail' ? host : kind === 'office' || kind === 'article' ? host + text : text;
    if (pattern.test(said)) kinds.add(kind);
  }
  return kinds;
}
