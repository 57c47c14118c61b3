// Tags as servers print them. Each lie they tell has its row.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentsAt, literalAt } from '../../utils/literal';
import reader from '../../utils/readers/purchase-events';
import { pageOf } from './page-of';

const read = (script: string) => reader.read(pageOf(`<script>${script}</script>`))?.orders;

describe('events', () => {
  test.each([
    [
      'GA4 by gtag',
      `gtag('event', 'purchase', { transaction_id: 'T-1', value: 30.5, currency: 'USD', shipping: 4, items: [{ item_id: 'a', item_name: "Lamp \\u0026 shade", price: 15.25, quantity: 2 }] });`,
      {
        number: 'T-1',
        total: 30.5,
        currency: 'USD',
        shipping: 4,
        items: [{ name: 'Lamp & shade', unitPrice: 15.25, quantity: 2 }],
      },
    ],
    [
      'GA4 by a data layer of any name',
      `dataLayer.push({ ecommerce: null }); GA4_dataLayer.push({ event: "purchase", ecommerce: { transaction_id: "20261122-0000012", value: 0, shipping: 3000, currency: 'KRW', items: [] } });`,
      { number: '20261122-0000012', total: 0, shipping: 3000 },
    ],
    [
      'Universal Analytics',
      `window.dataLayer.push({'ecommerce':{'currencyCode':'EUR','purchase':{'actionField':{'id':'UA9','revenue':'59.90','tax':'9.56','shipping':'4.90'},'products':[{'name':'Tee','price':'25.00','quantity':2}]}}});`,
      { number: 'UA9', total: '59.90', currency: 'EUR', shipping: '4.90' },
    ],
    [
      'Naver: line totals',
      `var _conv = {}; _conv.type='x'; var _conv = { type: "purchase", id: "2026112200001", items: [{ id: 1, name: "머그", category: "주방", quantity: 2, payAmount: 24000 }], value: "24000" }; wcs.trans(_conv);`,
      { number: '2026112200001', currency: 'KRW', items: [{ name: '머그', quantity: 2, lineTotal: 24000 }] },
    ],
    [
      'Customer Reviews: number and promised day',
      `window.renderOptIn = function(){ window.gapi.load('surveyoptin', function(){ window.gapi.surveyoptin.render({ "merchant_id": 1, "order_id": "CR-5", "email": "x@y.example", "delivery_country": "US", "estimated_delivery_date": "2026-11-30" }); }); }`,
      { number: 'CR-5', promisedOn: '2026-11-30' },
    ],
    [
      'old Analytics',
      `_gaq.push(['_addTrans','1234','Shop','28.28','1.29','5','Paris','','FR']);`,
      { number: '1234', total: '28.28', shipping: '5' },
    ],
    [
      'Daum',
      `var DaumConversionDctSv="type=P,orderID=20261122-0000012,amount=44,500";`,
      { number: '20261122-0000012', total: '44,500' },
    ],
    [
      'Criteo',
      `window.criteo_q.push({event:"setAccount",account:1},{event:"trackTransaction",id:"C-1",item:[{id:"1",price:9.9,quantity:1}]});`,
      { number: 'C-1' },
    ],
  ])('%s', (_, script, expected) => {
    expect(read(script)?.[0]).toMatchObject(expected);
  });

  test.each([
    ['begin_checkout', `gtag('event','begin_checkout',{transaction_id:'x',value:3})`],
    ['add to cart', `fbq('track','AddToCart',{value:3,currency:'USD',contents:[{id:1,content_name:'x'}]})`],
    ['values that only the browser knows', `gtag('event','purchase',{transaction_id: order.id, value: order.total})`],
    ['Naver cart', `_conv={type:"add_to_cart",items:[{id:1,name:"a",quantity:1,payAmount:3}]}; wcs.trans(_conv)`],
    ['Pinterest without data', `pintrk('track','checkout')`],
  ])('%s is no purchase', (_, script) => {
    expect(read(script)).toBeUndefined();
  });

  test('tags of one purchase are one order, and its total is a hint only', () => {
    const orders = read(
      `gtag('event','purchase',{transaction_id:'T-1',value:30});fbq('track','Purchase',{value:30,currency:'USD',order_id:'T-1',contents:[{id:1,quantity:1}]})`,
    );
    expect(orders).toHaveLength(1);
    expect(orders?.[0]?.confidence).toMatchObject({ total: 0.3 });
  });
});

describe('literals', () => {
  test('what is computed is passed over', () => {
    expect(
      literalAt("{a: 1, b: f(x, {y: ')'}), 'c': [1, 'two', null, true], d: Number(\"12\"), /* e */ f: 'g'}", 0),
    ).toMatchObject({
      a: 1,
      c: [1, 'two', null, true],
      d: '12',
      f: 'g',
    });
    expect(argumentsAt('(\'event\', "x", {a: -1.5e2})', 0)).toEqual(['event', 'x', { a: -150 }]);
  });

  test('JSON is read as JSON reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(literalAt(text, 0))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test('any text ends', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void argumentsAt(`(${text}`, 0)));
    for (const bait of [
      '['.repeat(100_000),
      '{a:'.repeat(60_000),
      "'".repeat(100_000),
      '/*'.repeat(60_000),
      '{'.repeat(1e5),
    ])
      expect(() => literalAt(bait, 0)).not.toThrow();
  });
});
