// Merge and check: agreement raises, conflict lowers, and the sum decides between totals, unit prices and line prices.
import { expect, test } from 'vitest';
import { check } from '../../utils/check';
import type { Item, Money, OrderFacts } from '../../utils/model';
import type { Draft, OpenItem } from '../../utils/normalise';

const won = (amount: number): Money => ({ amount, currency: 'KRW' });
const source = { reader: 'totals', quote: '', confidence: 0.9 };

function draft(facts: Partial<OrderFacts>, items: OpenItem[], more: Partial<Draft> = {}): Draft {
  const sources = { ...(facts.total && { total: source }), items: source };
  return { reader: 'totals', facts: { ...facts, sources }, items, totals: [], discounts: [], ...more };
}
const open = (name: string, item: Partial<Item>, more: Partial<OpenItem> = {}): OpenItem => ({
  item: { name, ...item },
  ...more,
});

test('items, shipping and discount make up the total: both are surer', () => {
  const { facts, proved } = check(
    draft({ total: won(57_000), shipping: won(3_000), discount: won(6_000) }, [
      open('컵', { quantity: 3, unitPrice: won(20_000) }),
    ]),
  );
  expect(proved).toBe(true);
  expect(facts.sources.total?.confidence).toBe(0.97);
});

test('an amount without a word is the total only where the goods come to it', () => {
  const items = [open('컵', { quantity: 3, unitPrice: won(20_000) })];
  const bare = (amount: number) => ({ bareTotal: { money: won(amount), source } });
  expect(check(draft({}, items, bare(60_000))).facts.total).toEqual(won(60_000));
  expect(check(draft({}, items, bare(63_000))).facts.total).toBeUndefined();
  expect(check(draft({ total: won(57_000) }, items, bare(60_000))).facts.total).toEqual(won(57_000));
});

test('among several totals the one that the sum proves', () => {
  const { facts } = check(
    draft({ total: won(2_000) }, [open('컵', { quantity: 2, unitPrice: won(10_000) })], { totals: [won(20_000)] }),
  );
  expect(facts.total).toEqual(won(20_000));
});

test('one price for two pieces: the sum tells whether it is one piece’s or the line’s', () => {
  const one = check(draft({ total: won(20_000) }, [open('컵', { quantity: 2 }, { price: won(10_000) })]));
  expect(one.facts.items?.[0]?.unitPrice).toEqual(won(10_000));
  const line = check(draft({ total: won(20_000) }, [open('컵', { quantity: 2 }, { price: won(20_000) })]));
  expect(line.facts.items?.[0]?.unitPrice).toEqual(won(10_000));
});

test('where no sum tells, the price stays away', () => {
  const { facts } = check(draft({}, [open('컵', { quantity: 2 }, { price: won(15_000) })]));
  expect(facts.items).toEqual([{ name: '컵', quantity: 2 }]);
});

test('a line that its count does not divide gives no unit price', () => {
  const { facts } = check(draft({}, [open('컵', { quantity: 3 }, { lineTotal: won(10_000) })]));
  expect(facts.items?.[0]?.unitPrice).toBeUndefined();
});

test('no count printed: one piece each where the sum holds so, nothing where it does not', () => {
  const items = [open('컵', {}, { price: won(7_000) }), open('접시', {}, { price: won(5_000) })];
  expect(check(draft({ total: won(12_000) }, items)).facts.items?.map(({ quantity }) => quantity)).toEqual([1, 1]);
  expect(check(draft({ total: won(99_000) }, items)).facts.items?.map(({ quantity }) => quantity)).toEqual([
    undefined,
    undefined,
  ]);
});

test('items that make up no total lower both, and the doubt is told', () => {
  const { facts, doubts, proved } = check(
    draft({ total: won(99_000) }, [open('컵', { quantity: 1, unitPrice: won(10_000) })]),
  );
  expect(proved).toBe(false);
  expect(doubts).toContain('items');
  expect(facts.total).toEqual(won(99_000));
  expect(facts.sources.total?.confidence).toBeLessThan(0.9);
});

test('a heading that repeats the total is no item', () => {
  const { facts } = check(
    draft({ total: won(23_000), shipping: won(3_000) }, [
      open('주문 요약', {}, { price: won(23_000) }),
      open('컵', { quantity: 2, unitPrice: won(10_000) }),
    ]),
  );
  expect(facts.items?.map(({ name }) => name)).toEqual(['컵']);
});

test('a bare sum unseats no total where the page shows what lies between the two', () => {
  const points = (money: Money) => money.amount === -10_000;
  const { facts } = check(
    draft({ total: won(40_000) }, [open('컵', { quantity: 2, unitPrice: won(25_000) })], { totals: [won(50_000)] }),
    undefined,
    points,
  );
  expect(facts.total).toEqual(won(40_000));
});

test('a sum that needs the shipping proves more than a bare one', () => {
  const { facts } = check(
    draft({ total: won(50_000), shipping: won(3_000) }, [open('컵', { quantity: 2, unitPrice: won(25_000) })], {
      totals: [won(53_000)],
    }),
  );
  expect(facts.total).toEqual(won(53_000));
});

test('what a shop’s own file says is the total stays it', () => {
  const items = [open('컵', { quantity: 2, unitPrice: won(25_000) })];
  const own = draft({ total: won(43_000), shipping: won(3_000) }, items, { totals: [won(53_000)] });
  const { facts } = check(
    { ...own, facts: { ...own.facts, sources: { total: { ...source, reader: 'cafe24' } } } },
    'cafe24',
  );
  expect(facts.total).toEqual(won(43_000));
});

test('a total far above counted goods and their shipping is doubted; a fee, a discount and goods read in part are not', () => {
  const apron = [open('앞치마', { quantity: 1, unitPrice: won(125_000) })];
  const doubts = (total: number, more: Partial<Draft> = {}, shows?: (money: Money) => boolean) =>
    check(draft({ total: won(total), shipping: won(3_000) }, apron, more), undefined, shows).doubts;
  expect(doubts(1_128_000)).toContain('total');
  expect(doubts(1_128_000, { subtotal: won(125_000) })).toContain('total');
  // A fee or a tax without a label, points, goods that the page folds away, a row that stands on the page.
  expect(doubts(140_800)).not.toContain('total');
  expect(doubts(28_000)).not.toContain('total');
  expect(doubts(1_128_000, { subtotal: won(1_125_000) })).not.toContain('total');
  expect(doubts(1_128_000, {}, ({ amount }) => amount === 1_000_000)).not.toContain('total');
});
