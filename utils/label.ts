// The contract of a language of labels: what shops call things, and what a page says of itself. Data only, one file each.
import type { PaymentKind, StatusKind } from './model';

/** Fields of an order that a page prints beside a label, in a row, a list or a table's head. */
export type LabelField =
  | 'number'
  /** Of an invoice, a receipt or a payment: stands for the order's number where the paper has none. */
  | 'receiptNumber'
  /** Alone it is only a heading ("Order", "주문"); before a number shape or `#` it names the number. */
  | 'orderHeading'
  | 'orderedOn'
  /** Too common alone ("Date", "날짜"): believed only inside the order's block or a table's head. */
  | 'date'
  /** The total that was paid: "총 결제금액", "Order total". */
  | 'total'
  /** Before discount and shipping: "주문금액", "Subtotal". */
  | 'subtotal'
  | 'shipping'
  | 'discount'
  | 'tax'
  | 'payment'
  | 'paymentStatus'
  | 'status'
  | 'trackingNumber'
  | 'carrier'
  | 'promisedOn'
  | 'paidOn'
  | 'itemName'
  | 'quantity'
  | 'unitPrice'
  | 'lineTotal'
  | 'option'
  | 'seller'
  /** Headings of addresses and persons: values under them are never fields of the order. */
  | 'person'
  /** How many items the page says it has ("상품 3개" → label 상품, "Items: 3"). */
  | 'itemCount';

/** What a footer, an Impressum or a seller table prints before its values. */
export type SellerLabel =
  | 'company'
  /** One label for two values: "상호/대표자". */
  | 'companyAndRepresentative'
  | 'representative'
  | 'businessNumber'
  | 'mailOrderNumber'
  | 'address'
  | 'phone'
  | 'fax'
  | 'email'
  | 'hosting'
  | 'privacyOfficer'
  | 'escrow'
  /** "[사업자정보확인]": words to strip, never a value. */
  | 'noise';

/**
 * Every word is matched whole after `foldLabel` (NFKC, lower case, no spaces, no brackets, no punctuation at its ends), so
 * write it the way shops print it and don't list spacing variants. Phrases are matched anywhere in folded text.
 */
export interface Labels {
  /** ISO 639-1, with region where the script differs: `ko`, `zh-cn`, `zh-tw`. */
  readonly language: string;
  /** What the title or a short text of nearly every order page in it holds: its words are looked up only where this is found. Without it, everywhere. */
  readonly sign?: RegExp;
  readonly fields: Partial<Record<LabelField, readonly string[]>>;
  /** Labels whose amount is never the total: points to be earned, amounts still to pay, estimates, refunds, member savings. */
  readonly reject: readonly string[];
  readonly seller?: Partial<Record<SellerLabel, readonly string[]>>;
  readonly phrases: {
    /** "주문이 완료되었습니다", "Thank you for your order": the order was just placed. */
    readonly complete: readonly string[];
    /** Titles and headings of an order's own page: "주문상세내역", "Order details". */
    readonly detail: readonly string[];
    /** Titles and headings of a list of orders: "주문내역", "Your orders". */
    readonly list: readonly string[];
    /** Invoice, receipt, confirmation mail: "거래명세서", "Invoice", "Receipt for". */
    readonly receipt: readonly string[];
    /** Titles and headings of a cart: "장바구니", "Shopping cart". */
    readonly cart: readonly string[];
    /** Titles, headings and buttons of a checkout: "주문서 작성", "Place order", "결제하기". */
    readonly checkout: readonly string[];
    /** Buttons of a product page: "장바구니 담기", "Add to cart". */
    readonly product: readonly string[];
    /** The order failed or is unknown: "결제가 정상적으로 이루어지지 않았습니다", "declined". */
    readonly failure: readonly string[];
    /** Received but not yet paid: "입금계좌", "아직 입금되지 않았". */
    readonly unpaid: readonly string[];
    /** The footer's owner is not the seller: "통신판매중개자". */
    readonly intermediary?: readonly string[];
  };
  /** Status words as printed, longest meaning first; "배송중" → shipped. */
  readonly statuses: Partial<Record<StatusKind, readonly string[]>>;
  /** Payment words as printed, matched anywhere in the value: "무통장입금" → bank-transfer. */
  readonly payments: Partial<Record<PaymentKind, readonly string[]>>;
  /** Whole sentences with `%number`, `%date`, `%status`, `%total`, `%seller`: "Order #%number was placed on %date and is currently %status." */
  readonly sentences?: readonly string[];
  /** Counting words after a number of pieces: `개`, `점`, `pcs`. */
  readonly pieces?: readonly string[];
  /** Words before a number of pieces: `수량`, `Qty`, `×`. */
  readonly times?: readonly string[];
}

const brackets = /[([{<（［【〔「『][^)\]}>）］】〕」』]{0,40}[)\]}>）］】〕」』]/g;
const plain = /^[\x20-\x7e가-힣]*$/;
const bracket = /[([{<（［【〔「『]/;
const bare = /^[a-z0-9가-힣](?:[\s\S]*[a-z0-9가-힣])?$/;
const done = /^[a-z0-9가-힣]+$/;
const space = /\s/;
const ends = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** A text in plain forms of its signs (NFKC), every apostrophe the same: "Numero dell’ordine". */
export const plainForm = (text: string): string =>
  plain.test(text) ? text : text.normalize('NFKC').replace(/[’‘ʼ]/g, "'");

/** A label as it is compared: NFKC, lower case, remarks in brackets out, ends bared of signs, all spaces out. */
export function foldLabel(text: string): string {
  // Each step costs, and most labels need none of them.
  let folded = plainForm(text).toLowerCase();
  if (done.test(folded)) return folded;
  if (bracket.test(folded)) folded = folded.replace(brackets, '');
  if (!bare.test(folded)) folded = folded.replace(ends, '');
  return space.test(folded) ? folded.replace(/\s+/g, '') : folded;
}
