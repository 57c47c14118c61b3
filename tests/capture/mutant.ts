// (a page's markup, a seed) → the same page damaged or poisoned in a few places, always the same way for one seed.

type Dice = () => number;

/** A small seeded generator (mulberry32). */
export function chance(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const one = <T>(list: readonly T[], dice: Dice): T => list[Math.floor(dice() * list.length)] as T;

/** What a page may put anywhere: other sums, other numbers, words that reorder or hide, data that lies, broken markup. */
const poisons = [
  '<b>999,999,999원</b>',
  '<p>총 결제금액: 1원</p>',
  '<tr><th>총 결제금액</th><td>0원</td></tr>',
  '<p>Order total: $0.01</p>',
  '<dl><dt>주문번호</dt><dd>00000000-0000000</dd></dl>',
  '<p>Order number: <i>undefined</i></p>',
  '\u202e원000,24\u202c',
  'a\u200bb\u2060c\ufeff\u00ad',
  '\u0000\u0001\u001b[2J',
  '<script type="application/ld+json">{"@type":"Order","orderNumber":"EVIL-1","price":"1","priceCurrency":"KRW"}</script>',
  '<script>dataLayer=[{event:"purchase",ecommerce:{transaction_id:"EVIL-2",value:7,currency:"USD",items:[{item_name:"<b>x</b>"}]}}]</script>',
  '<div itemscope itemtype="https://schema.org/Order"><meta itemprop="orderNumber" content="EVIL-3"><meta itemprop="price" content="-5"></div>',
  '<div style="display:none">총 결제금액 5원 주문번호 EVIL-4</div>',
  '<template><p>결제금액 6원</p></template>',
  '<table><table><tr><td colspan="99999999">',
  '</div></td></tr></table></body>',
  '<textarea>결제금액 8원',
  '<select><option>9원<option>주문번호 EVIL-5</select>',
  '<svg><title>결제금액 3원</title></svg>',
  '<a href="javascript:alert(1)">1:1 문의</a><a href="tel:;DROP">전화</a>',
  '&#x0;&#1114112;&lt;img src=x onerror=alert(1)&gt;',
  '9'.repeat(400),
  '1e308원 NaN원 -5원 0x10원 １２，３４５円',
  '9999-99-99 2026-13-45 00/00/0000',
];

const mutations: ((parts: string[], at: number, dice: Dice) => void)[] = [
  // A part goes, comes twice, or stands elsewhere.
  (parts, at) => parts.splice(at, 1),
  (parts, at) => parts.splice(at, 0, parts[at] ?? ''),
  (parts, at, dice) => parts.splice(Math.floor(dice() * parts.length), 0, ...parts.splice(at, 1)),
  (parts, at, dice) => {
    const other = Math.floor(dice() * parts.length);
    [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
  },
  // A stretch goes, comes twice, or the page ends here.
  (parts, at, dice) => parts.splice(at, Math.ceil(dice() * 12)),
  (parts, at, dice) => parts.splice(at, 0, ...parts.slice(at, at + Math.ceil(dice() * 12))),
  (parts, at) => parts.splice(at),
  // The poison itself, in a place of its own or in the middle of a text.
  (parts, at, dice) => parts.splice(at, 0, one(poisons, dice)),
  (parts, at, dice) => parts.splice(at, 0, one(poisons, dice)),
  (parts, at, dice) => {
    const part = parts[at] ?? '';
    const cut = Math.floor(dice() * part.length);
    parts[at] = part.slice(0, cut) + one(poisons, dice) + part.slice(cut);
  },
  // Digits are other digits, or stand in other signs; letters are other letters.
  (parts, at, dice) => {
    parts[at] = (parts[at] ?? '').replace(/\d/g, () => String(Math.floor(dice() * 10)));
  },
  (parts, at) => {
    parts[at] = (parts[at] ?? '').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  },
  (parts, at) => {
    parts[at] = (parts[at] ?? '').replaceAll(',', '.');
  },
  (parts, at, dice) => {
    parts[at] = (parts[at] ?? '').replace(/[^<>\s\d]/g, (sign) =>
      dice() < 0.2 ? String.fromCodePoint(33 + Math.floor(dice() * 60_000)) : sign,
    );
  },
];

/** One to eight changes; the first line, which holds the address, stays. */
export function mutant(html: string, seed: number): string {
  const dice = chance(seed);
  const [address = '', ...rest] = html.split('\n');
  const parts = rest.join('\n').split(/(?=<)|(?<=>)/);
  for (let left = 1 + Math.floor(dice() * 8); left > 0 && parts.length > 0; left--)
    one(mutations, dice)(parts, Math.floor(dice() * parts.length), dice);
  return `${address}\n${parts.join('').toWellFormed()}`;
}
