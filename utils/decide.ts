// Page and what was read → the kind of page it is: saved on its own, asked about, or nothing.
import type { AddressKind } from './address';
import type { Checked } from './check';
import { bitOf, type PhraseKind } from './dictionary';
import { gridsOf } from './grids';
import { foldLabel, plainForm } from './label';
import type { OrderFacts, OrderField, PageKind } from './model';
import type { Page, Run } from './page';
import { kindsOf } from './page-kinds';
import type { Scan } from './scan';
import { segmentsOf } from './segments';

export interface Verdict {
  page: PageKind;
  doubts: OrderField[];
}

export interface Evidence {
  /** A shop file or a reader knows the kind. */
  known?: PageKind;
  /** Marked up as an order by schema.org. */
  structured?: boolean;
  /** A shop file knows that this is a cart or a checkout. */
  never?: boolean;
}

/** What the page says of itself, in its title, its headings, its buttons and its sentences. */
export interface Signs {
  title: ReadonlySet<PhraseKind>;
  headings: ReadonlySet<PhraseKind>;
  text: ReadonlySet<PhraseKind>;
  /** A button that places an order, pays or goes to the checkout. */
  payButton: boolean;
  cartButtons: number;
  cardForm: boolean;
}

const kinds = ['complete', 'detail', 'list', 'receipt', 'cart', 'checkout', 'failure', 'unpaid'] as const;
const headingTags = /^(?:h[1-4]|legend|caption)$/;
/** What others say about orders: articles, quotations, reviews. */
const quoted =
  'article:not(.type-page,.page),blockquote,q,figure,pre,code,[class*="review" i],[class*="comment" i],[id*="review" i],[class*="example" i]';
/** Shops' own desks: the orders there are other people's. */
const desk =
  /\badmin(?:istration|istrator)?\b|\b(?:seller|vendor) (?:hub|central|cent(?:er|re)|dashboard)\b|관리자|판매자\s?센터|파트너\s?센터|后台|後台|管理画面/i;
const cardFields =
  'input[autocomplete^="cc-n" i],input[autocomplete="cc-csc" i],input[name*="cardnumber" i],input[name*="card_number" i],input[id*="cardnumber" i],input[name*="cvv" i],input[name*="cvc" i]';

/** A list whose column of customers names several is a shop's own. */
function isLedger(scan: Scan): boolean {
  return gridsOf(scan).some(({ fields, rows }) => {
    if (!(fields.has('number') || fields.has('orderHeading'))) return false;
    const names = rows.flatMap(({ cells }) =>
      cells.filter(({ label }) => customer.test(label)).map(({ text }) => text),
    );
    return new Set(names.filter(Boolean)).size >= 2;
  });
}
const customer =
  /^(?:customer|client|buyer|user|kunde|kundin|cliente|acheteur|주문자|구매자|회원|고객|买家|買家|会员|會員|顧客|購入者|注文者|ユーザー?)(?:\s?(?:name|id|명|名|e-?mail))?$/i;

/** What only those who sell have in their menu. */
const deskWords =
  /^(?:customers|analytics|inventory|discounts|fulfill items?|mark as (?:paid|shipped|fulfilled)|add tracking|refund|회원 ?관리|상품 ?관리|주문 ?관리|재고 ?관리|매출 ?(?:통계|관리)|정산 ?(?:관리|내역)|商品管理|受注管理|顧客管理|在庫管理|会员管理|訂單管理|订单管理|kunden|lagerbestand|clients|statistiques|clientes|inventario|clienti|magazzino)$/i;

/** A page with several of a shop's own tools around it shows somebody else's order. */
function isDesk({ page }: Scan): boolean {
  const tools = new Set<string>();
  for (const at of page.where(deskStart)) {
    const { text } = page.runs[at] ?? { text: '' };
    if (text.length > 160) continue;
    for (const word of text.length < 30 ? [text] : text.split(/[\s·|]+/))
      if (deskWords.test(word)) tools.add(word.toLowerCase());
  }
  return tools.size >= 3;
}
const deskStart =
  /customers|analytics|inventory|discounts|fulfill|mark as|add tracking|refund|관리|통계|정산|管理|kunden|lagerbestand|clients|statistiques|clientes|inventario|clienti|magazzino/i;

function* reading(scan: Scan): Generator<undefined, Signs> {
  const { page, words } = scan;
  const has = (folded: string, kind: PhraseKind) => words.phrases[kind].some((phrase) => folded.includes(phrase));
  const is = (folded: string, kind: PhraseKind) =>
    words.phrases[kind].some(
      (phrase) =>
        folded === phrase ||
        (folded.length <= phrase.length + (folded.startsWith(phrase) ? 24 : 12) && folded.includes(phrase)),
    );
  const title = new Set<PhraseKind>();
  for (const part of titleParts(page)) {
    const folded = foldLabel(part);
    const held = words.holds(folded);
    for (const kind of kinds) if (held & bitOf(kind) && is(folded, kind)) title.add(kind);
  }
  const headings = new Set<PhraseKind>();
  const text = new Set<PhraseKind>();
  for (let at = 0; at < page.runs.length; at++) {
    if (at % 200 === 199) yield;
    const run = page.runs[at] as Run;
    const held = scan.said(at);
    if ((held === 0 && run.text.length > 12) || run.text.length > 160 || run.text.length < 2) continue;
    const folded = plainForm(run.text).toLowerCase().replace(/\s+/g, '');
    if (bareList.test(folded) && isHeading(run.element)) headings.add('list');
    // "Gracias,<br>hemos recibido<br>tu pedido"
    const { block } = run;
    if (page.runs[at + 1]?.block === block && page.runs[at - 1]?.block !== block && isHeading(block)) {
      const whole = foldLabel(page.text(block).slice(0, 200));
      if (words.holds(whole) & bitOf('complete')) headings.add('complete');
    }
    if (held === 0) continue;
    if (isHeading(run.element) && !run.element.closest(quoted))
      for (const kind of kinds) if (held & bitOf(kind) && !headings.has(kind) && is(folded, kind)) headings.add(kind);
    // "My page > Order history" above a table.
    if (
      held & bitOf('list') &&
      run.text.length < 30 &&
      is(folded, 'list') &&
      !run.element.closest('a,button,nav,header')
    )
      text.add('list');
    for (const kind of ['complete', 'failure', 'unpaid'] as const)
      if (
        held & bitOf(kind) &&
        !text.has(kind) &&
        has(folded, kind) &&
        (kind !== 'complete' || !(step.test(run.text) || run.element.closest(quoted)))
      )
        text.add(kind);
  }
  yield;
  const buttons = buttonsOf(scan);
  const held = buttons.map((folded) => words.holds(folded));
  const payButton = buttons.some(
    (folded, at) => (held[at] ?? 0) & bitOf('checkout') && words.phrases.checkout.some((phrase) => folded === phrase),
  );
  const cartButtons = held.filter((bits) => bits & bitOf('product')).length;
  return { title, headings, text, payButton, cartButtons, cardForm: page.document.querySelector(cardFields) !== null };
}

const titleParts = ({ title }: Page) => title.slice(0, 200).split(/\s[|–—·:»<>-]\s|[|»]/);

/** "Commande #88 – Livres": a part of the title is an order's word with this number, and nothing else. */
function isTitled({ page, words }: Scan, number: string): boolean {
  return titleParts(page).some((part) => {
    const { fields } = (part.includes(number) && words.word(part.replace(number, ' '))) || {};
    return fields !== undefined && (fields.number !== undefined || fields.orderHeading !== undefined);
  });
}

/** "3. Order complete": a step of the checkout's list. */
const step = /^\d[.、)．]/;

/** "Pedidos" alone over a table. */
const bareList =
  /^(?:orders|pedidos|órdenes|commandes|bestellungen|ordini|encomendas|bestellingen|주문|注文|订单|訂單)$/;

function isHeading(element: Element): boolean {
  if (headingTags.test(element.localName)) return true;
  // "<h1><div><span>Order details": builders of pages put boxes into headings.
  if (element.closest('h1,h2,h3,h4,legend,caption')) return true;
  if (element.getAttribute('role') === 'heading') return true;
  return /(?:^|[\s_-])(?:title|tit|heading|page-?title|h1|location|subject)(?:$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** What stands over a form that asks to cancel an order or to send it back. */
const request =
  /^(?:주문\s?|부분\s?|상품\s?)?(?:취소|반품|교환|환불|반품[/·]교환|교환[/·]반품)\s?(?:신청|요청|접수)(?:하기|서)?$|^(?:request (?:an? )?)?(?:cancel(?:lation)?|return|refund|exchange)s?(?: (?:an? |your |this |my )?(?:orders?|items?|requests?|forms?))?$|^(?:ご?注文の?)?(?:キャンセル|返品|交換|返金)の?(?:申請|依頼|申し?込み?|お申し?込み|手続き)$|^(?:申[请請])(?:退款|退[货貨]|[换換][货貨]|售后|售後|取消)|^取消(?:订单|訂單)$|^(?:retoure|rücksendung|stornierung)(?: (?:anmelden|beantragen|anlegen))?$|^(?:demande d.annulation|annuler (?:ma|la|votre) commande|retourner (?:un|des) articles?)$|^(?:solicitar )?(?:devolución|cancelación|reembolso)$/i;

/** Such a form names the order's number, goods and what would be paid back. */
function isRequest({ page }: Scan): boolean {
  const says = [
    ...titleParts(page),
    ...page.runs.flatMap(({ text, element }) => (text.length < 40 && isHeading(element) ? [text] : [])),
  ];
  return (
    says.some((text) => request.test(text.trim())) &&
    page.document.querySelector('textarea,select,[type="radio"]') !== null
  );
}

/** Texts of the page's buttons, folded. */
function buttonsOf({ page: { document } }: Scan): string[] {
  const found: string[] = [];
  // Collections of one tag each come at once; one selector for all of them asks every element of the page.
  for (const [tag, fits] of buttonTags)
    for (const element of document.getElementsByTagName(tag)) {
      if (found.length >= 200) return found;
      if (!fits(element)) continue;
      const text = element.getAttribute('value') ?? element.getAttribute('alt') ?? element.textContent ?? '';
      if (text.length <= 60) found.push(foldLabel(text));
    }
  return found;
}

const buttonTags: readonly (readonly [string, (element: Element) => boolean])[] = [
  ['button', () => true],
  ['input', (element) => /^(?:submit|button|image)$/i.test(element.getAttribute('type') ?? '')],
  [
    'a',
    (element) => /btn|button/i.test(element.getAttribute('class') ?? '') || element.getAttribute('role') === 'button',
  ],
];

/** With pauses: what a page says of itself is looked for in all of its texts. */
export function* deciding(scan: Scan, orders: readonly Checked[], evidence: Evidence): Generator<undefined, Verdict> {
  const { page } = scan;
  const address = kindsOf(page);
  if (evidence.never && !page.asked) return none;
  if (evidence.known === 'none') return none;
  const doubts = [...new Set(orders.flatMap((order) => doubtsOf(order, page)))];
  if (evidence.known) return { page: evidence.known, doubts };

  const signs = yield* reading(scan);
  yield;
  const facts = orders.map((order) => order.facts);
  const [first] = facts;
  const sure = (order: OrderFacts | undefined) => (order?.sources.number?.confidence ?? 0) >= 0.75;
  const numbered = facts.filter(sure);
  // A page that sells (cart buttons) and says so only in running text quotes somebody.
  const headed = signs.title.has('complete') || signs.headings.has('complete');
  const addressed = address.has('complete') || address.has('detail');
  // A step list says "order complete" on the checkout too.
  const paying = signs.cardForm || (signs.title.has('checkout') && !address.has('complete'));
  const placed = headed || (signs.text.has('complete') && !paying && (addressed || !signs.cartButtons));
  const buying = signs.payButton || signs.cardForm || signs.title.has('checkout') || signs.title.has('cart');
  const isMail = address.has('mail');

  if (page.asked) {
    if (!isMail && (isDesk(scan) || isLedger(scan))) return none;
    const kind = askedKind(address, signs, facts, placed, isMail);
    return kind ? { page: kind, doubts } : none;
  }
  if (isMail || (address.has('ledger') && !address.has('complete'))) return none;
  if (address.has('office') || address.has('article') || desk.test(page.title) || isDesk(scan)) return none;
  // A heading that says that it failed; one row of a list may say so too.
  if ((signs.title.has('failure') || signs.headings.has('failure')) && facts.length < 2) return none;
  // The page says it in the language of machines: an order by schema.org.
  if (
    evidence.structured &&
    facts.some((order) => order.items || order.number) &&
    !signs.payButton &&
    !signs.cardForm
  ) {
    return { page: facts.length > 1 ? 'order-list' : placed ? 'order-complete' : 'order-detail', doubts };
  }
  if (isRequest(scan)) return none;
  const told = first !== undefined && (first.total !== undefined || first.items !== undefined);
  // An order just placed: its own words, and a number, a sum or the address to bear them out.
  if (placed && !signs.text.has('failure') && !(buying && !sure(first))) {
    const whole = headed && first?.total !== undefined && !signs.cartButtons && (first.items || isClear(first));
    const borne = sure(first) || whole || (address.has('complete') && (headed || !address.has('cart')));
    if (borne) return { page: facts.length > 1 ? 'order-list' : 'order-complete', doubts };
  }
  // Numbers alone, with nothing of what was ordered, are no list of orders.
  if (numbered.length >= 2 || (facts.length >= 2 && segmentsOf(scan).length >= 2)) {
    const full = numbered.filter((order) => order.total || order.orderedOn || order.status || order.items);
    const named =
      signs.text.has('list') ||
      signs.title.has('list') ||
      signs.headings.has('list') ||
      address.has('list') ||
      address.has('detail');
    const whole = full.length >= 2 && full.length >= numbered.length * 0.5;
    if (isLedger(scan)) return none;
    // Two that tell all of themselves need no heading that calls them orders.
    const plain = full.every(
      ({ sources, total, orderedOn, status, items }) =>
        (sources.number?.confidence ?? 0) >= 0.9 && total && orderedOn && (status ?? items),
    );
    if (whole && (named || plain || full.length >= 3)) return { page: 'order-list', doubts };
  }
  if (signs.payButton && !placed) return none;
  if (address.has('checkout') && signs.headings.has('checkout') && !placed) return none;
  if (signs.cardForm || (buying && !address.has('detail') && !address.has('list'))) return none;
  if (signs.text.has('failure') && !numbered.length) return none;
  if (facts.length > 1) return none;
  // Some lists name no numbers at all: a day and items under a list's own title.
  const unnumbered = facts.filter((order) => order.orderedOn && order.items);
  if (!numbered.length && unnumbered.length && signs.title.has('list') && address.has('list'))
    return { page: 'order-list', doubts };
  // Pages that print no number at all: an order's details by their heading, with its sum and what became of it.
  if (!numbered.length && first?.total && (first.status || first.orderedOn) && first.sources.number === undefined) {
    const parts = [first.items, first.payment, first.status, first.orderedOn].filter((fact) => fact !== undefined);
    const called = address.has('detail') || signs.title.has('detail');
    if (signs.headings.has('detail') && called && parts.length >= 2 && !signs.cartButtons)
      return { page: 'order-detail', doubts };
  }
  if (!sure(first) || !first) return none;
  const isList =
    (signs.title.has('list') || signs.headings.has('list') || address.has('list')) &&
    !address.has('detail') &&
    !signs.headings.has('detail');
  const named =
    isList ||
    address.has('detail') ||
    address.has('complete') ||
    signs.title.has('detail') ||
    signs.headings.has('detail') ||
    isTitled(scan, first.number ?? '');
  const witnesses = [first.total, first.items, first.orderedOn, first.status, first.payment].filter(
    (fact) => fact !== undefined,
  ).length;
  if (
    (named && (told || witnesses >= 2)) ||
    (told && witnesses >= 3 && (first.sources.number?.confidence ?? 0) >= 0.9)
  ) {
    return { page: isList ? 'order-list' : address.has('complete') ? 'order-complete' : 'order-detail', doubts };
  }
  return none;
}

/** Its total stands behind a clear label, with what was sent or paid beside it. */
const isClear = ({ sources, shipping, payment }: OrderFacts): boolean =>
  (sources.total?.confidence ?? 0) >= 0.85 && (shipping ?? payment) !== undefined;

const none: Verdict = { page: 'none', doubts: [] };

/** The user points at this page: mails, invoices and receipts count too, but something of an order must be there. */
function askedKind(
  address: ReadonlySet<AddressKind>,
  signs: Signs,
  facts: readonly OrderFacts[],
  placed: boolean,
  isMail: boolean,
): PageKind | undefined {
  const [first] = facts;
  if (!first || (address.has('article') && !isMail)) return undefined;
  const failed = signs.title.has('failure') || signs.headings.has('failure');
  if (failed && facts.length < 2 && !isMail) return undefined;
  const atCheckout = signs.title.has('checkout') || signs.headings.has('checkout');
  const buying = (signs.payButton || signs.cardForm) && (!first.number || (atCheckout && !placed));
  if (buying) return undefined;
  if (facts.length > 1 && facts.filter(({ number }) => number).length > 1) {
    // Points, reviews and questions name orders too, without a word of what they cost or how they stand.
    const tells = facts.some((order) => order.total || order.status || order.items);
    return isMail ? 'receipt' : tells && !address.has('ledger') ? 'order-list' : undefined;
  }
  const receipt = isMail || address.has('receipt') || signs.title.has('receipt') || signs.headings.has('receipt');
  const told = first.total !== undefined || first.items !== undefined;
  if (first.number && isMail && (first.sources.number?.confidence ?? 0) >= 0.75) return 'receipt';
  if (first.number && (told || first.orderedOn || first.status || first.payment || placed))
    return receipt ? 'receipt' : placed ? 'order-complete' : 'order-detail';
  if (
    told &&
    (first.total ?? (first.orderedOn || first.payment || placed ? first.items?.[0]?.unitPrice : undefined)) &&
    (receipt || placed) &&
    (first.orderedOn || first.items || first.payment || first.seller?.name)
  )
    return 'receipt';
  if (placed && address.has('complete')) return 'order-complete';
  return undefined;
}

/** Fields below the bar for saving without a look. */
function doubtsOf({ facts, doubts }: Checked, page: Page): OrderField[] {
  const found = new Set<OrderField>(doubts.filter((field) => field === 'total'));
  for (const field of ['number', 'total'] as const) {
    const source = facts.sources[field];
    if (source && source.confidence < 0.6) found.add(field);
  }
  // A number that only a link carries: nobody sees it, and what all readers say of it they have from there.
  const { number, sources } = facts;
  const { href } = page.url;
  const isRead = /^(?:labels|totals|item-tables)$/.test(sources.number?.reader ?? '');
  if (number && isRead && !page.holds(number) && !href.includes(number)) found.add('number');
  return [...found];
}
