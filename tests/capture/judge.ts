// A page read by capture against its truth → what is right, wrong and missing, field by field.
import type { Capture, Money } from '../../utils/model';

export interface TruthOrder {
  number?: string;
  date?: string;
  total?: number;
  currency?: string;
  items?: { name: string; quantity?: number; unitPrice?: number }[];
  seller?: string;
  payment?: string;
  status?: string;
}

export interface Truth {
  url: string;
  kind: string;
  lang?: string;
  order?: TruthOrder | null;
  orders?: TruthOrder[];
}

export type Field = 'number' | 'date' | 'total' | 'items' | 'quantity' | 'unitPrice' | 'seller' | 'payment' | 'status';
export interface Verdict {
  field: Field;
  outcome: 'right' | 'wrong' | 'missing';
  remark: string;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
const minor = (amount: number, currency: string) => Math.round(amount * (/^(?:KRW|JPY|VND)$/.test(currency) ? 1 : 100));
const money = (amount: number, currency: string) => `${minor(amount, currency)} ${currency}`;
const show = (value: Money | undefined) => value && `${value.amount} ${value.currency}`;

export const ordersOf = (truth: Truth): TruthOrder[] => truth.orders ?? (truth.order ? [truth.order] : []);

/** Every field of every order of the truth, judged. */
export function judge(capture: Capture, truth: Truth): Verdict[] {
  const verdicts: Verdict[] = [];
  const say = (field: Field, want: string | undefined, got: string | undefined, alike = false) => {
    if (want === undefined) return;
    const equal =
      got !== undefined &&
      (plain(want) === plain(got) || (alike && (plain(got).includes(plain(want)) || plain(want).includes(plain(got)))));
    verdicts.push({
      field,
      outcome: got === undefined || got === '' ? 'missing' : equal ? 'right' : 'wrong',
      remark: `${field}: ${want} / ${got ?? '–'}`,
    });
  };
  const wanted = ordersOf(truth);
  wanted.forEach((order, index) => {
    const read =
      capture.orders.find(({ number }) => number && order.number && plain(number) === plain(order.number)) ??
      (wanted.length === 1 || wanted.length === capture.orders.length ? capture.orders[index] : undefined);
    const currency = order.currency ?? 'USD';
    say('number', order.number, read?.number);
    say('date', order.date?.slice(0, 10), read?.orderedOn?.slice(0, 10));
    say('total', order.total === undefined ? undefined : money(order.total, currency), show(read?.total));
    for (const item of order.items ?? []) {
      const twin = read?.items?.find(
        ({ name }) => plain(name) === plain(item.name) || plain(name).includes(plain(item.name)),
      );
      say('items', item.name, twin?.name, true);
      say('quantity', item.quantity?.toString(), twin?.quantity?.toString());
      say(
        'unitPrice',
        item.unitPrice === undefined ? undefined : money(item.unitPrice, currency),
        show(twin?.unitPrice),
      );
    }
    for (const extra of (order.items && read?.items?.slice(order.items.length)) ?? [])
      verdicts.push({ field: 'items', outcome: 'wrong', remark: `items: none / ${extra.name}` });
    say('seller', order.seller, read?.seller?.name, true);
    say('payment', order.payment, read?.payment?.label, true);
    say('status', order.status, read?.status?.label, true);
  });
  return verdicts;
}
