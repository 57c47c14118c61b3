// schema.org in its three spellings, and in the shapes that real mails and shops write.
import { describe, expect, test } from 'vitest';
import jsonLd from '../../utils/readers/json-ld';
import microdata from '../../utils/readers/microdata';
import { pageOf } from './page-of';

const ld = (value: unknown) =>
  jsonLd.read(pageOf(`<script type="application/ld+json">${JSON.stringify(value)}</script>`));

describe('JSON-LD', () => {
  test('an order in a graph, with offers, delivery and a seller by name', () => {
    expect(
      ld({
        '@context': 'http://schema.org',
        '@graph': [
          {
            '@type': ['Order'],
            merchant: 'Harbour & Pine',
            orderNumber: 'HP-1042',
            orderDate: '2026-11-20T10:15:00+09:00',
            orderStatus: 'http://schema.org/OrderInTransit',
            price: '59.90',
            priceCurrency: 'EUR',
            paymentMethod: { '@type': 'PaymentMethod', name: 'PayPal' },
            acceptedOffer: [
              {
                '@type': 'Offer',
                itemOffered: { '@type': 'Product', name: 'Lamp' },
                price: '29.95',
                priceCurrency: 'EUR',
                eligibleQuantity: { '@type': 'QuantitativeValue', value: '2' },
              },
            ],
            orderDelivery: {
              '@type': 'ParcelDelivery',
              carrier: { name: 'DHL' },
              trackingNumber: '00340434',
              expectedArrivalUntil: '2026-11-25',
            },
          },
        ],
      })?.orders,
    ).toEqual([
      {
        number: 'HP-1042',
        orderedOn: '2026-11-20T10:15:00+09:00',
        status: 'OrderInTransit',
        payment: 'PayPal',
        seller: { name: 'Harbour & Pine' },
        total: '59.90',
        currency: 'EUR',
        items: [{ name: 'Lamp', quantity: '2', unitPrice: '29.95' }],
        carrier: 'DHL',
        trackingNumber: '00340434',
        promisedOn: '2026-11-25',
      },
    ]);
  });

  test('an order of order items', () => {
    expect(
      ld([
        {
          '@type': 'Order',
          orderNumber: 7,
          orderedItem: [
            {
              '@type': 'OrderItem',
              orderQuantity: 3,
              orderedItem: { name: 'Tea', offers: { price: 4.5, priceCurrency: 'GBP' } },
            },
          ],
        },
      ])?.orders,
    ).toEqual([{ number: 7, items: [{ name: 'Tea', quantity: 3, unitPrice: 4.5 }], currency: 'GBP' }]);
  });

  test('an invoice that is paid says nothing of the total', () => {
    const read = ld({
      '@type': 'Invoice',
      provider: { '@type': 'Organization', name: 'Warm Homes' },
      totalPaymentDue: { price: 0, priceCurrency: 'USD' },
      referencesOrder: [{ '@type': 'Order', orderNumber: 'A1' }],
    });
    expect(read).toEqual({
      page: 'receipt',
      orders: [{ number: 'A1', seller: { name: 'Warm Homes' }, currency: 'USD' }],
    });
  });

  test('a parcel joins its order', () => {
    expect(
      ld({
        '@type': 'ParcelDelivery',
        trackingNumber: 'T9',
        carrier: 'UPS',
        partOfOrder: { '@type': 'Order', orderNumber: 'Z-9', merchant: { name: 'Shop' } },
      })?.orders,
    ).toMatchObject([{ number: 'Z-9', trackingNumber: 'T9', carrier: 'UPS' }]);
  });

  test('a product page has none', () => {
    expect(ld({ '@type': 'Product', name: 'Lamp', offers: { '@type': 'Offer', price: 3 } })).toBeUndefined();
  });

  test('names of the prototype are data', () => {
    const page = pageOf(
      '<script type="application/ld+json">{"@type":"Order","__proto__":{"orderNumber":"evil"},"constructor":{"x":1}}</script>',
    );
    expect(jsonLd.read(page)).toBeUndefined();
    expect(({} as { orderNumber?: string }).orderNumber).toBeUndefined();
  });
});

test('microdata', () => {
  const page = pageOf(`<div itemscope itemtype="http://schema.org/Order">
    <meta itemprop="orderNumber" content="M-55"><time itemprop="orderDate" datetime="2026-11-01">1 Nov</time>
    <div itemprop="merchant" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Tin Roof</span></div>
    <div itemprop="acceptedOffer" itemscope itemtype="http://schema.org/Offer">
      <div itemprop="itemOffered" itemscope itemtype="http://schema.org/Product"><a itemprop="name" href="/p/1">Kettle</a></div>
      <span itemprop="price">35.00</span><meta itemprop="priceCurrency" content="USD">
      <div itemprop="eligibleQuantity" itemscope itemtype="http://schema.org/QuantitativeValue"><meta itemprop="value" content="1"></div></div>
    <span itemprop="price">41.00</span><meta itemprop="priceCurrency" content="USD"></div>`);
  expect(microdata.read(page)?.orders).toEqual([
    {
      number: 'M-55',
      orderedOn: '2026-11-01',
      seller: { name: 'Tin Roof' },
      total: '41.00',
      currency: 'USD',
      items: [{ name: 'Kettle', quantity: '1', unitPrice: '35.00' }],
    },
  ]);
});

test('RDFa', () => {
  const page = pageOf(`<div vocab="https://schema.org/" typeof="Order"><span property="orderNumber">R-7</span>
    <div property="seller" typeof="Organization"><b property="name">Blue Door</b></div>
    <div property="orderedItem" typeof="OrderItem"><span property="orderQuantity">2</span>
    <div property="orderedItem" typeof="Product"><span property="name">Mug</span></div></div></div>`);
  expect(microdata.read(page)?.orders).toEqual([
    { number: 'R-7', seller: { name: 'Blue Door' }, items: [{ name: 'Mug', quantity: '2' }] },
  ]);
});
