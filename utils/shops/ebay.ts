// eBay: an order's page; label and value often run together ("Order date:Sep 2, 2026").
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [
    '::Order number|Bestellnummer|Numéro de commande|Número de pedido|Numero ordine|주문번호',
    /\b(\d{2}-\d{5}-\d{5})\b/,
    (_, page) => page.url.searchParams.get('orderId'),
  ],
  orderedOn: '::Order date|Time placed|Placed on|Bestelldatum|Date de la commande|Fecha del pedido|Data ordine|주문일',
  total: '::Order total|Total|Bestellsumme|Gesamtbetrag|Total de la commande|Total del pedido|Totale ordine|주문 합계',
  shipping: '::Shipping|Postage|Versand|Livraison|Envío|Spedizione|배송비',
  payment: '::Payment method|Paid with|Zahlungsmethode|Mode de paiement|Método de pago|Metodo di pagamento',
  trackingNumber: '::Tracking number|Tracking details|Sendungsnummer|Numéro de suivi|배송 조회 번호',
  seller: { name: ['::Sold by|Seller|Verkäufer|Vendeur|Vendedor|Venditore|판매자', 'a[href*="/usr/"]'] },
  items: {
    each: '.item-card, .order-item, [class*=line-item]:has(a[href*="/itm/"])',
    name: ['.item-title', 'a[href*="/itm/"]'],
    quantity: '::Quantity|Menge|Quantité|Cantidad|Quantità|수량',
    price: ['.item-price', '[class*=price]'],
  },
};

export default {
  hosts: ['ebay.*'],
  pages: [{ kind: 'order-detail', path: /\/ord\/show|\/vod\/|\/FetchOrderDetails/i }],
  never: [{ path: /^\/(rxo|rypay|sc\/view|itm\/)/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
