// The texts of one item's box → its name, quantity, price and option. For cells of a grid and for boxes without labels.

import { readDay } from './day-text';
import { bitOf } from './dictionary';
import { foldLabel } from './label';
import type { Run } from './page';
import type { Range } from './range';
import type { RawItem } from './reader';
import { labels, type Scan } from './scan';
import { isStranger } from './strangers';
import { isStruck, valuesOf } from './values';

const digits = '(\\d{1,4})';
const patterns: readonly RegExp[] = [
  // "× 2", "x2", "수량: 2", "Qty 2", "数量：2"
  new RegExp(
    `^[(\\s]*(?:×|x|✕|✖|＊|\\*|qty|quantity|수량|총수량|구매수량|주문수량|数量|數量|個数|購入数|注文数|pieces|pcs|menge|anzahl|quantité|qté|cantidad|cant\\.?|quantità|q\\.tà)[\\s.:：]*${digits}(?:\\s*(?:개|점|ea|個|点|件|pcs?))?[)\\s]*$`,
    'iu',
  ),
  // "2 of:"
  new RegExp(`^${digits}\\s*(?:of|von|de|di|sur|van)\\s*[:：]$`, 'iu'),
  // "2개", "(2개)", "2 pcs", "2 ×"
  new RegExp(
    `^(?:원)?[(\\s/·|]*${digits}\\s*(?:개|점|권|병|켤레|벌|팩|봉|박스|ea|個|点|件|冊|枚|本|pcs?\\.?|pieces?|units?|unid(?:ad(?:es)?|ades?)|stk\\.?|stück|×|x|✕)(?:\\s*(?:입|세트))?[)\\s]*$`,
    'iu',
  ),
];
const tail = new RegExp(
  `(?:[×✕]|\\s[xX*])\\s*${digits}\\s*(?:개|점|個|点|件|pcs?)?\\s*$|[(/,]\\s*(?:수량\\s*:?\\s*)?${digits}\\s*(?:개|점|個|点|件)\\s*\\)?\\s*$`,
  'u',
);
const head = new RegExp(`^${digits}\\s*(?:x|×|✕|\\*|of:?)\\s+(?=\\p{L})`, 'iu');

/** The count in a text that says nothing else; zero is no count. */
export function quantityIn(whole: string): string | undefined {
  if (!/\d/.test(whole)) return undefined;
  // "A5 / Qty 1": an option, then the count by its word.
  const text =
    /^[^|·]{1,30}\s[/|·]\s(?:qty|quantity|수량|数量|數量|個数|menge|anzahl|quantité|qté|cantidad|cant|quantità|q\.?tà|\d{1,4}\s?[개점個点件]$)/iu.test(
      whole,
    )
      ? whole.replace(/^[^|·]{1,30}\s[/|·]\s/, '')
      : whole;
  if (text.length > 24) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found && Number(found) > 0) return found;
  }
  return undefined;
}

/** "Beanie × 2", "2 x Beanie", "머그컵 (2개)": the name and the count beside it. */
export function splitQuantity(text: string): { name: string; quantity?: string } {
  const behind = tail.exec(text);
  const count = behind?.[1] ?? behind?.[2];
  // "140×200" is a size.
  const sized = behind && /\d\s?$/.test(text.slice(0, behind.index)) && (/^[×✕]/.test(behind[0]) || Number(count) > 9);
  if (behind && count && behind.index > 1 && Number(count) > 0 && !sized)
    return { name: text.slice(0, behind.index).trim(), quantity: count };
  const front = head.exec(text);
  if (front?.[1] && Number(front[1]) > 0) return { name: text.slice(front[0].length).trim(), quantity: front[1] };
  return { name: text };
}

const buttonWords =
  /^(?:삭제|취소|변경|보기|상세|상세보기|주문\s?상세.*|배송\s?조회|교환.*|반품.*|리뷰.*|후기.*|구매\s?확정|재구매|장바구니.*|문의.*|판매자.*문의|\+|-|edit|remove|delete|view.*|details?|track.*|return.*|buy (?:it )?again|write a.*review|leave.*review|review.*|cancel.*|reorder|add to.*|share.*|get .*|archive.*|see (?:all|more|details).*|contact .*|manage .*|resend.*|hide.*|show.*|print.*|download.*|go to .*|learn more.*|problem with.*|ask .*|click .*|image|photo|.*보기|.*하기|.*신청|.*조회|查看.*|再次购买|再来一单|再買一次|(?:立即|去)?(?:评价|評價|付款|支付)|申请.*|申請.*|确认收货|確認收貨|取消订单|取消訂單|退款|退货|詳細.*|もっと見る|再購入.*|もう一度.*|レビュー.*|領収書.*|返品.*|voir .*|détails?(?: .*)?|.*\s(?:ansehen|anzeigen)|erneut .*|ver (?:el |los |más |pedido|detalle).*|vedi .*|dettagli.*)$/i;

/** "Bag Subtotal", "장바구니 합계": a sum by whatever name. */
const sumEnd = /(?:^|\s|sub-?|zwischen|gesamt)(?:total|summe|betrag|합계|小計|合計|小计|合计|總計|总计)\s*[:：]?$/i;
const counting = /\s(?:items?|products?|articles?|artikel|produits?|productos?|artículos?|prodotti|articoli)$/i;

/** Where a shop shows its other goods and its ways around. */
export const outside =
  'footer,nav,[role="navigation"],[role="contentinfo"],[class*="recommend" i],[class*="recent" i],[class*="related" i],[class*="carousel" i],[class*="suggest" i],[id*="recommend" i],[class*="also" i],[class*="quick" i]';

const answers = new WeakMap<Scan, Map<number, boolean>>();

/** Whether a run could be an item's name at all. */
export function isNameLike(seen: Scan, at: number): boolean {
  let known = answers.get(seen);
  if (!known) {
    known = new Map();
    answers.set(seen, known);
  }
  let answer = known.get(at);
  if (answer === undefined) {
    answer = couldBeName(seen, at);
    known.set(at, answer);
  }
  return answer;
}

function couldBeName(seen: Scan, at: number): boolean {
  const run = seen.page.runs[at];
  if (!run || run.text.length < 2 || run.text.length > 400) return false;
  if (!/[A-Za-z]{2}|[가-힣]/.test(run.text) && !/[\p{L}]{2}|\p{Script=Han}|\p{Script=Hangul}/u.test(run.text))
    return false;
  const hit = seen.hitAt.get(at);
  if (hit && (hit.rest || Object.keys(hit.word.fields).length || hit.word.status || hit.word.reject)) return false;
  if (quantityIn(run.text) || buttonWords.test(run.text) || isPhrase(seen, at, run.text)) return false;
  // Codes, sentences, mails and dates stand beside items and are none.
  if (/^[A-Z]{0,6}[-_]?\d[\d-]{4,}$|^총\s?\d+\s?[건개종]$/.test(run.text)) return false;
  if (/[:：]$/.test(run.text) || /^[[(（［【][^\])）］】]*[\])）］】]$/.test(run.text)) return false;
  if (
    (run.text.includes('@') && /\S@\S+\.\S/.test(run.text)) ||
    /https?:/.test(run.text) ||
    (/[.!?。]$/.test(run.text) && run.text.split(/\s+/).length > 5)
  )
    return false;
  if (/\d/.test(run.text) && (readDay(run.text)?.text.length ?? 0) > run.text.length * 0.6) return false;
  const amounts = seen.amounts(at);
  if (amounts.length) {
    // "25,000원 × 1개": a price and its count.
    const bare = amounts.reduce((left, { text }) => left.replace(text, ' '), run.text);
    if (bare.replace(/\s/g, '').length < run.text.length * 0.4 || quantityIn(bare.trim())) return false;
  }
  if (/^\d+\s+\p{L}+$/u.test(run.text) && counting.test(run.text)) return false;
  if (sumEnd.test(run.text) || isMethod(seen, run.text)) return false;
  if (seen.words.begins(run.text) && isSumWithRemark(seen, run)) return false;
  return !/^(?:button|label|th|dt|select|summary)$/.test(run.element.localName);
}

/** "무통장 입금": how it was paid; a voucher may be goods. */
function isMethod(seen: Scan, text: string): boolean {
  if (text.length > 24) return false;
  const folded = text.toLowerCase().replace(/\s+/g, '');
  return seen.words.payments.some(([word, kind]) => word === folded && kind !== 'gift-card' && kind !== 'points');
}

/** "Shipping. USPS First Class", "Tax (10 %)": a row of the sums with its remark. */
function isSumWithRemark(seen: Scan, run: Run): boolean {
  const [first = '', ...others] = run.text.split(/\s+/);
  const lead =
    /^([^.:：(（–—-]{2,30}?)\s*[.:：(（–—-]/.exec(run.text)?.[1] ??
    (others.length < 4 && !run.element.closest('a[href]') ? first : undefined);
  const fields = lead ? seen.words.word(lead)?.fields : undefined;
  return (
    fields !== undefined &&
    (['shipping', 'tax', 'discount', 'subtotal'] as const).some((field) => fields[field] !== undefined)
  );
}

const ownWords = bitOf('detail', 'complete', 'list', 'receipt', 'cart', 'checkout');

/** "Order summary", "주문상품": what a page says of itself, alone or with a word or two around it. */
function isPhrase(seen: Scan, at: number, text: string): boolean {
  if (text.length > 50 || !(seen.said(at) & ownWords)) return false;
  const { phrases } = seen.words;
  const folded = foldLabel(text);
  const says = (list: readonly string[], more: number) =>
    list.some((phrase) => folded.length <= phrase.length + more && folded.includes(phrase));
  return (
    says(phrases.detail, 6) ||
    says(phrases.complete, 10) ||
    says(phrases.list, 4) ||
    says(phrases.receipt, 0) ||
    says(phrases.cart, 0) ||
    says(phrases.checkout, 0)
  );
}

/** "<b>무드</b>" right before "코튼 셔츠": bold words before a longer name in a box of its own name who made it. */
function isMaker(seen: Scan, at: number): boolean {
  const [run, next] = [seen.page.runs[at], seen.page.runs[at + 1]];
  return (
    run !== undefined &&
    next !== undefined &&
    run.text.length <= 12 &&
    next.text.length >= run.text.length &&
    next.block !== run.block &&
    !/[/:：·|]/.test(next.text) &&
    isNameLike(seen, at + 1)
  );
}

/** How much a run looks like the product's name. */
function nameScore(seen: Scan, at: number): number {
  const run = seen.page.runs[at];
  if (!run) return -1;
  let score = Math.min(run.text.length, 60) / 30;
  const marks: string[] = [];
  let element: Element | null = run.element;
  for (let up = 0; element && up < 4; up++, element = element.parentElement) {
    if (up < 3)
      marks.push(
        element.getAttribute('class') ?? '',
        element.getAttribute('itemprop') ?? '',
        element.getAttribute('data-testid') ?? '',
      );
    if (up < 3 && element.localName === 'a' && element.hasAttribute('href'))
      score += productHref.test(element.getAttribute('href') ?? '') ? 3 : 1;
    if (up < 2 && /^h[2-6]$/.test(element.localName)) score += 1.5;
    if (up < 2 && /^(?:b|strong)$/.test(element.localName) && !isMaker(seen, at)) score += 0.5;
  }
  const names = marks.join(' ');
  if (/name|title|goods|prd|product|artic|artikel|item[-_]?n|상품/i.test(names)) score += 1.5;
  if (
    /option|opt\b|variant|attr|sku|meta|brand|seller|vendor|price|qty|status|state|date|desc|badge|label|ship|deliver/i.test(
      names,
    )
  )
    score -= 2;
  if (
    /^(?:옵션|선택|option|color|colour|size|색상|사이즈|sku|model|모델|브랜드|brand|sold by|판매자|seller|vendor|condition)\b\s*[:：]?/i.test(
      run.text,
    ) ||
    /^[^\s:：]{1,18}\s?[:：]\s?\S/.test(run.text)
  )
    score -= 2.5;
  // "Oat / One size": an option.
  if (/^\S.{0,20}\s\/\s\S/.test(run.text)) score -= 0.5;
  return score;
}

const productHref = /product|item|goods|prd|\/dp\/|\/gp\/|\/p\/|shopdetail|branduid|it_id|detail|listing|catalog/i;

/** Names of a list's part that prints no prices of items: links to products, and what its class calls a name. */
export function namesIn(seen: Scan, range: Range & { number?: string }): RawItem[] {
  const found = new Map<string, RawItem>();
  const { runs } = seen.page;
  for (let at = range.from; at < range.to && found.size < 50; at++) {
    if (isStranger(seen, at) || !isNameLike(seen, at) || runs[at]?.element.closest(outside)) continue;
    const split = splitQuantity(nameText(seen, at));
    const count = split.quantity ?? countBelow(seen, at);
    const score = nameScore(seen, at);
    if (!split.quantity && score < (count ? 0 : 2.4)) continue;
    const name = withoutOthers(split.name);
    // "<span>2</span> Beeswax wrap": a count in the name's own box.
    const before = runs[at - 1];
    const lone =
      before?.block === runs[at]?.block ? /^(\d{1,3})(?:\s?[x×])?$/.exec(before?.text ?? '')?.[1] : undefined;
    const quantity = split.quantity ?? lone ?? count;
    if (!found.has(name)) found.set(name, { name, ...(quantity && Number(quantity) > 0 && { quantity }) });
  }
  return found.size ? [...found.values()] : linkedName(seen, range);
}

/** "數量：2", right below a name or behind what was chosen of it. */
function countBelow(seen: Scan, name: number): string | undefined {
  for (let at = name + 1; at < name + 4; at++) {
    const text = seen.page.runs[at]?.text ?? '';
    const count = quantityIn(text);
    if (count || !/^[^\s:：]{1,12}\s?[:：]/.test(text)) return count;
  }
  return undefined;
}

/** The only link to the order itself is called by what was ordered: "보리차 외 1건". */
function linkedName(seen: Scan, range: Range & { number?: string }): RawItem[] {
  const { number } = range;
  if (!number) return [];
  const names = new Set<string>();
  for (let at = range.from; at < range.to; at++) {
    const { element, text } = seen.page.runs[at] as Run;
    const href = element.closest('a[href]')?.getAttribute('href');
    if (href?.includes(number) && !text.includes(number)) names.add(isNameLike(seen, at) ? nameText(seen, at) : '');
  }
  const [only] = names;
  return only && names.size === 1 ? [{ name: withoutOthers(only) }] : [];
}

/** "머그컵 외 2건": the first of several. */
export const withoutOthers = (name: string): string =>
  name.replace(/\s*외(?:\s*\d+\s*(?:건|개|종|권))?\s*$/, '') || name;

/** The run of a range that most looks like the product's name. */
export function nameRun(seen: Scan, range: Range): number | undefined {
  let best: number | undefined;
  let bestScore = -1.5;
  for (let at = range.from; at < range.to && at < range.from + 120; at++) {
    if (!isNameLike(seen, at)) continue;
    const score = nameScore(seen, at) - (at - range.from) * 0.02;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/** A name that its box cuts into inline pieces, joined again. */
export function nameText(seen: Scan, at: number): string {
  const { runs } = seen.page;
  const run = runs[at];
  if (!run) return '';
  const link = run.element.closest('a[href]');
  const parts = [run.text];
  for (let next = at + 1; next < at + 4; next++) {
    const more = runs[next];
    if (!more || more.block !== run.block || more.element.closest('a[href]') !== link || !link) break;
    if (!isNameLike(seen, next)) break;
    parts.push(more.text);
  }
  return parts.join(' ');
}

const optionMark = /^(?:\[?(?:옵션|선택\s?옵션|option|variant|color|colour|size|색상|사이즈)\s*[\]:：])/i;

const packs = /(?:권|병|켤레|벌|팩|봉|박스|세트)[)\s]*$/;

/** Everything that one item's box tells. `name` is empty where nothing looks like one. */
export function itemIn(seen: Scan, range: Range): RawItem & { name: string } {
  const at = nameRun(seen, range);
  const split = splitQuantity(at === undefined ? '' : nameText(seen, at));
  const item: RawItem & { name: string } = {
    name: split.name.replace(/\s*외(?:\s*\d+\s*(?:건|개|종|권))?\s*$/, '') || split.name,
  };
  /** Beside an amount or in its own words; "3봉" and what the name ends in count where nothing else does. */
  let pack = split.quantity;
  const loose: { text: string }[] = [];
  const bare: string[] = [];
  const taken = new Set<number>(at === undefined ? [] : [at]);
  for (let i = range.from; i < range.to; i++) {
    const hit = seen.hitAt.get(i);
    if (!hit) continue;
    if (hit.rest && takePairs(seen, hit.run.text, item)) {
      taken.add(i);
      continue;
    }
    const known = (['quantity', 'unitPrice', 'lineTotal', 'subtotal'] as const).find((name) => labels(hit, name));
    const field = known === 'subtotal' ? 'lineTotal' : known;
    if (!field || hit.word.reject) continue;
    const value = valuesOf(seen, hit).find(
      ({ text, at: to }) =>
        to < range.to &&
        (field === 'quantity'
          ? /^\D{0,3}\d{1,4}(?!\d|,\d)/.test(text)
          : seen.amounts(to).length > 0 || /\d/.test(text)),
    );
    if (!value) continue;
    item[field] ??= value.text;
    taken.add(value.at);
    taken.add(i);
  }
  for (let i = range.from; i < range.to; i++) {
    if (taken.has(i)) continue;
    const run = seen.page.runs[i];
    if (!run || takePairs(seen, run.text, item)) continue;
    const count = quantityIn(run.text);
    // "45,000원 | 2개": the price is read, too.
    if (count && !(/\s[|·/]\s/.test(run.text) && seen.amounts(i).length)) {
      if (packs.test(run.text)) pack ??= count;
      else item.quantity ??= count;
      continue;
    }
    if (/^\d{1,3}$/.test(run.text) && Number(run.text) > 0) bare.push(run.text);
    if (seen.hitAt.get(i)?.word.reject || seen.hitAt.get(i - 1)?.word.reject) continue;
    if (optionMark.test(run.text))
      item.option ??= run.text.replace(optionMark, '').replace(/\]$/, '').trim() || run.text;
    for (const amount of seen.amounts(i)) {
      const struck =
        isStruck(run.element) ||
        /strike|line-through|origin|before|consumer|list[-_]?price|was/i.test(run.element.getAttribute('class') ?? '');
      if (!struck && amount.money.amount >= 0) loose.push({ text: amount.text });
    }
    const [amount, ...more] = seen.amounts(i);
    if (!amount || more.length || item.quantity) continue;
    const around = run.text.replace(amount.text, ' ').trim();
    const times = quantityIn(around) ?? quantityIn(around.replace(/\s*[×✕xX*/|·]$/, ''));
    const glued = tail.exec(run.text);
    const gluedCount = times ?? glued?.[1] ?? glued?.[2];
    if (gluedCount) item.quantity = gluedCount;
    // "25,000원 × 2개", "2 × $12": the price of one.
    if (times && /[×✕xX*]/.test(around)) item.unitPrice ??= amount.text;
  }
  // A number that stands alone in the item's box counts its pieces.
  const [count] = bare;
  item.quantity ??= pack ?? (bare.length === 1 ? count : undefined);
  if (!item.quantity) delete item.quantity;
  if (!item.unitPrice && !item.lineTotal) {
    const [first, second] = loose;
    if (first && second && first.text !== second.text) {
      item.unitPrice = first.text;
      item.lineTotal = second.text;
    } else if (first) item.price = first.text;
  }
  return item;
}

/** "수량: 2개 | 가격: 17,500원": several pairs in one run. */
function takePairs(seen: Scan, text: string, item: RawItem): boolean {
  if (text.length > 120 || !/[:：].*[|·/,、].*[:：]/.test(text)) return false;
  let found = 0;
  for (const part of text.split(/\s*[|·、]\s*|\s+\/\s+|,\s+/)) {
    const [label = '', value = ''] = part.split(/[:：]\s*/, 2);
    const fields = seen.words.word(label)?.fields;
    const field = (['quantity', 'unitPrice', 'lineTotal'] as const).find((name) => fields?.[name] !== undefined);
    if (!field || !/\d/.test(value)) continue;
    item[field] ??= value;
    found++;
  }
  return found > 1;
}
