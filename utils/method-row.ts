// A part of the page → the way of paying that no label of its own names: a row that begins with the method's name.
import type { Range } from './range';
import type { Scan } from './scan';

/** "토스페이 46,600원", "결제수단 네이버페이": a way of paying by its whole name, before its amount or behind its label. */
export function methodRow(seen: Scan, range: Range): { text: string; quote: string } | undefined {
  const found = new Map<string, string>();
  for (let at = range.from; at < range.to; at++) {
    const { text } = seen.page.runs[at] ?? { text: '' };
    if (text.length < 4 || text.length > 40) continue;
    const name = text.replace(methodLabel, '');
    if (name !== text) {
      if (seen.words.payments.some(([word]) => name.toLowerCase().replace(/\s+/g, '').includes(word)))
        found.set(name, text);
      continue;
    }
    const [amount = seen.amounts(at + 1)[0]] = seen.amounts(at);
    if (!amount || amount.money.amount <= 0) continue;
    const bare = text.replace(amount.text, '').replace(/[\s:：]+$/, '');
    const folded = bare.toLowerCase().replace(/\s+/g, '');
    // "Card $5.00" may be one with greetings.
    const kind = !/^.{0,3}$|^card$/.test(folded) && seen.words.payments.find(([word]) => word === folded)?.[1];
    if (kind && wholeNames.test(kind)) found.set(bare, bare === text ? `${text} ${amount.text}` : text);
  }
  const [only] = found.size === 1 ? found : [];
  return only && { text: only[0], quote: only[1] };
}
const wholeNames = /^(?:card|easy-pay|paypal|bank-transfer|virtual-account)$/;
const methodLabel = /^(?:결제\s?(?:수단|방법|방식)|支払い?方法|支付方式|付款方式)\s+/;
