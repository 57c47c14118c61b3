// The nouns. Types only; imports nothing. Absent is `undefined`, never "" or 0 for "don't know".

type Brand<T, B extends string> = T & { readonly __brand: B };

/** A civil date without zone, `YYYY-MM-DD`. */
export type Day = Brand<string, 'Day'>;
/** A point in time, ISO 8601 in UTC, `2026-11-22T04:05:06.000Z`. */
export type Instant = Brand<string, 'Instant'>;

/** `<site>:<order number>`; one order of one shop has one id wherever it is seen. */
export type OrderId = Brand<string, 'OrderId'>;
/** A case watches exactly one order and carries its id. */
export type CaseId = OrderId;
/** Business number where the page shows a valid one, else the site. */
export type SellerId = Brand<string, 'SellerId'>;
/** `<order id>#<sha-256 of the receipt's text>`. */
export type ReceiptId = Brand<string, 'ReceiptId'>;
/** Sortable by time, unique across devices; made where the event is made, so that sending twice stores once. */
export type EventId = Brand<string, 'EventId'>;

/** Minor units (KRW 1, USD cents) and ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

// ---------------------------------------------------------------- order

export type PageKind = 'order-complete' | 'order-detail' | 'order-list' | 'receipt' | 'none';

export type PaymentKind =
  | 'card'
  | 'card-instalment'
  | 'bank-transfer'
  | 'virtual-account'
  | 'easy-pay'
  | 'paypal'
  | 'phone-billing'
  | 'gift-card'
  | 'points'
  | 'cash-on-delivery'
  | 'other';

export type StatusKind =
  | 'awaiting-payment'
  | 'paid'
  | 'preparing'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'returned'
  | 'refunded'
  | 'other';

export interface Item {
  name: string;
  quantity?: number;
  unitPrice?: Money;
  option?: string;
}

export interface Payment {
  kind: PaymentKind;
  /** As the page words it. */
  label?: string;
  /** Months, where the page says so. */
  instalments?: number;
}

export interface Status {
  kind: StatusKind;
  label?: string;
}

export interface Delivery {
  carrier?: string;
  trackingNumber?: string;
  /** The day the shop promised, where the page names one. */
  promisedOn?: Day;
}

export type ChannelKind =
  | 'phone'
  | 'email'
  | 'sms'
  | 'kakao'
  | 'naver-talk'
  | 'channel-talk'
  | 'board'
  | 'form'
  | 'instagram'
  | 'facebook'
  | 'messenger'
  | 'line'
  | 'whatsapp'
  | 'telegram'
  | 'x'
  | 'youtube'
  | 'blog'
  | 'marketplace'
  | 'other';

export interface Channel {
  kind: ChannelKind;
  /** http(s), tel:, mailto: or sms: and nothing else. */
  href: string;
  label?: string;
}

/** Who must answer. On a marketplace page the footer is not the seller: `intermediary` carries its name instead. */
export interface SellerFacts {
  name?: string;
  /** 10 digits as `000-00-00000` in Korea; as printed elsewhere. */
  businessNumber?: string;
  mailOrderNumber?: string;
  representative?: string;
  phone?: string;
  email?: string;
  address?: string;
  channels?: Channel[];
  hosting?: string;
  intermediary?: string;
}

/** Where a field came from: which reader, what it read there, how sure (0 to 1). */
export interface Source {
  reader: string;
  quote: string;
  confidence: number;
}

export type OrderField =
  | 'number'
  | 'orderedOn'
  | 'total'
  | 'items'
  | 'shipping'
  | 'discount'
  | 'tax'
  | 'payment'
  | 'status'
  | 'delivery'
  | 'seller';

/** What a page says of one purchase. Every field may be absent; every field that is there has its source. */
export interface OrderFacts {
  number?: string;
  /** `YYYY-MM-DD`, or with time and offset where the page shows one. */
  orderedOn?: string;
  total?: Money;
  items?: Item[];
  shipping?: Money;
  /** Positive: what was taken off. */
  discount?: Money;
  tax?: Money;
  payment?: Payment;
  status?: Status;
  delivery?: Delivery;
  seller?: SellerFacts;
  /** This order's own page, where a list links to it. */
  href?: string;
  sources: Partial<Record<OrderField, Source>>;
}

/** What one look at one page found. `none` means: nothing would be saved from here without being asked. */
export interface Capture {
  page: PageKind;
  orders: OrderFacts[];
  /** Marketplace or platform file that read it; absent when only the generic readers did. */
  shop?: string;
  /** What the page itself says it shows, to compare with what was read. */
  claimed?: { items?: number; orders?: number };
  /** Found, but below the bar for saving without asking: the fields to look at. */
  doubts?: OrderField[];
}

// ---------------------------------------------------------------- receipt

/** The page as it was seen. Never altered, never rendered in our origin. */
export interface Receipt {
  id: ReceiptId;
  orderId: OrderId;
  url: string;
  title: string;
  seenAt: Instant;
  /** Visible text, card and resident numbers masked. */
  text: string;
  /** Cleaned markup: no scripts, no foreign requests. */
  html?: string;
  viewport: { width: number; height: number };
  /** SHA-256 of `text`, hex. */
  sha256: string;
  /** Links to the shop's own documents (거래명세서, 영수증, invoice). */
  documents?: { label: string; href: string }[];
}

// ---------------------------------------------------------------- stored rows

/** An order as stored: what pages said, what the user corrected (which wins for ever), when it was seen. */
export interface Order {
  id: OrderId;
  /** Host without `www.`/`m.`, or the marketplace's id. */
  site: string;
  url: string;
  facts: OrderFacts;
  corrected?: Partial<Omit<OrderFacts, 'sources' | 'href'>>;
  sellerId?: SellerId;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  claimed?: { items?: number; orders?: number };
  doubts?: OrderField[];
}

export interface Seller {
  id: SellerId;
  site: string;
  facts: SellerFacts;
  corrected?: SellerFacts;
  lastSeenAt: Instant;
}

// ---------------------------------------------------------------- case

export type Jurisdiction = 'KR' | 'US' | 'UK' | 'EU' | 'DE' | 'JP';

export type Situation =
  | 'not-delivered' // A
  | 'refund-unpaid' // B
  | 'wrong-or-defective' // C
  | 'digital-service' // D
  | 'person-to-person' // E
  | 'overseas-seller' // F
  | 'unregistered-seller' // G
  | 'seller-closed' // H
  | 'delivered-not-received'; // I

export type AttemptOutcome = 'sent' | 'no-answer' | 'bounced' | 'dead' | 'auto-reply';

export type AgencyId =
  | 'platform'
  | '1372'
  | 'kca'
  | 'ecmc'
  | 'kcdrc'
  | 'fss'
  | 'kftc'
  | 'seoul-ecc'
  | 'crossborder'
  | 'police'
  | 'court'
  | 'card-issuer'
  | 'paypal'
  | 'easy-pay'
  | 'bank'
  | 'kca-committee'
  | 'spayment'
  | 'phone-biller'
  | 'local-government'
  | 'carrier'
  | 'insolvency-court'
  | 'econsumer'
  | 'ftc'
  | 'ic3'
  | 'cfpb'
  | 'state-ag'
  | 'citizens-advice'
  | 'fos'
  | 'report-fraud'
  | 'ecc-net'
  | 'verbraucherzentrale'
  | 'onlinewache'
  | 'schlichtungsstelle'
  | 'kokusen'
  | 'ccj'
  | 'other';

/** Facts that only the user (or a document) knows, by name; see playbook.md §2. All optional, all may be corrected later. */
export interface CaseFacts {
  sellerCountry?: string;
  sellerKind?: 'business' | 'individual';
  channelKind?: 'own-shop' | 'marketplace' | 'open-chat' | 'c2c-platform';
  goodsKind?: 'goods' | 'custom' | 'perishable' | 'digital' | 'service' | 'subscription' | 'ticket';
  paidOn?: Day;
  paidAmount?: Money;
  payment?: Payment;
  /** What was agreed on sending or delivery: a day, or a vague text with its last day. */
  shippingPromise?: { on: Day; vague?: boolean };
  contractDocumentOn?: Day;
  autoConfirmOn?: Day;
  /** The day the card's bill is paid. */
  cardBillOn?: Day;
  /** The day of the next instalment. */
  nextInstalmentOn?: Day;
  instalmentsPaid?: number;
  cardBrand?: 'visa' | 'mastercard' | 'amex' | 'discover' | 'unionpay' | 'jcb' | 'domestic';
  cardIssuer?: string;
  cardLast4?: string;
  approvalNumber?: string;
  merchantDescriptor?: string;
  expectedOn?: Day;
  /** Day the first statement with the charge was sent (US). */
  firstStatementOn?: Day;
  payeeName?: string;
  bankName?: string;
  accountNumber?: string;
  payPalFriends?: boolean;
  /** Answers of the gate before any freeze is offered: fake payment page, remote-control app, impersonation. */
  phishing?: boolean;
  /** The day on which the purchase was confirmed on a person-to-person platform. */
  confirmedOn?: Day;
  /** Price of the one item in question (UK section 75 looks at it, not at the total). */
  itemPrice?: Money;
  /** The day of a direct debit (SEPA). */
  debitedOn?: Day;
  /** Return terms were shown in the advertisement and on the last screen before ordering (JP). */
  returnTermsShown?: boolean;
  /** The user was told of the right of withdrawal (EU, UK). */
  withdrawalInformed?: boolean;
  /** Last day for filing claims in the seller's insolvency, as the court set it. */
  insolvencyFilingBy?: Day;
  /** How what came differs from what was shown, in the user's words. */
  defect?: string;
  /** The part of a service or content that was not supplied. */
  unusedPart?: string;
  /** The page warned of no limit to withdrawal and offered no trial. */
  noWithdrawalWarning?: boolean;
  cardIssuerAddress?: string;
  /** The seller's name in the platform or chat. */
  sellerNick?: string;
  platformName?: string;
  /** For a report to the police: why the offer was believed, who else is known to be harmed, whether punishment is wished. */
  reliedOn?: string;
  otherVictims?: string;
  punishmentWanted?: boolean;
  /** Address to which the card's bills are sent (US). */
  billingAddress?: string;
  /** The purchase was made in the buyer's state or within 100 miles of the billing address (US). */
  sameStateOrNear?: boolean;
  /** What came back in all, as the user counts it; wins over the sum of what was recorded. */
  refundedAmount?: Money;
  /** What is still unpaid on this purchase (US). */
  unpaidBalance?: Money;
}

export type FraudSign =
  | 'fake-payment-link'
  | 'reported-number'
  | 'false-identity'
  | 'blocked-after-payment'
  | 'site-gone-with-victims'
  | 'fake-tracking'
  | 'off-platform-transfer'
  | 'price-far-below'
  | 'payee-differs'
  | 'phone-off'
  | 'closed-before-sale'
  | 'site-gone'
  | 'new-domain'
  | 'no-footer'
  | 'copied-reviews';

export type CheckId =
  | 'payment-proven'
  | 'receipt-mail'
  | 'site-alive'
  | 'seller-news'
  | 'registration'
  | 'tracking'
  | 'fraud-lookup';

/** What happened. Append-only; `at` is when it happened, the id when it was recorded. */
export type CaseEvent = { id: EventId; at: Instant; note?: string } & (
  | { kind: 'opened'; situation: Situation }
  | { kind: 'captured'; receiptId?: ReceiptId }
  | { kind: 'ordered' }
  | { kind: 'paid' }
  | { kind: 'status-seen'; status: Status }
  | { kind: 'facts-stated'; facts: CaseFacts }
  | { kind: 'checked'; check: CheckId; result: 'yes' | 'no' | 'in-spam' | 'unknown' }
  | {
      kind: 'contact-attempted';
      channel: ChannelKind;
      href?: string;
      outcome: AttemptOutcome;
      letterId?: string;
      text?: string;
    }
  | { kind: 'seller-replied'; substance: 'answer' | 'empty'; text?: string }
  | { kind: 'promised'; until: Day }
  | { kind: 'refused'; text?: string }
  | { kind: 'delivered'; on: Day; state?: 'complete' | 'partial' | 'wrong' | 'defective' }
  | { kind: 'delivery-claimed'; on: Day }
  | { kind: 'defect-known'; on: Day }
  | { kind: 'returned'; on: Day; carrier?: string; trackingNumber?: string }
  | { kind: 'return-arrived'; on: Day }
  | { kind: 'return-refused'; on: Day }
  | {
      kind: 'refund-requested';
      on: Day;
      letterId: string;
      channels: ChannelKind[];
      text?: string;
      deadline?: Day;
    }
  | { kind: 'filed'; with: AgencyId; on: Day; number?: string; letterId?: string; text?: string; receivedOn?: Day }
  | { kind: 'answered'; by: AgencyId; on: Day; result: 'accepted' | 'denied' | 'proposal' | 'no-result' }
  | { kind: 'withdrawn'; from: AgencyId; on: Day }
  | { kind: 'refunded'; amount: Money; on: Day; full?: boolean }
  | { kind: 'site-down'; on: Day }
  | { kind: 'business-closed'; on: Day }
  | { kind: 'address-unknown'; on: Day }
  | { kind: 'fraud-sign'; sign: FraudSign }
  | { kind: 'file-added'; fileId: string; name: string; sha256: string; attachment?: string }
  | { kind: 'noted'; text: string }
  | { kind: 'snoozed'; until: Instant }
  | { kind: 'skipped'; stepId: string }
  | { kind: 'closed'; reason: 'delivered' | 'refunded' | 'gave-up' | 'other' }
  | { kind: 'reopened' }
);

export type EventKind = CaseEvent['kind'];

/** All that `nextStep` and the letters need, in one value: the order, its seller and what happened. */
export interface Case {
  id: CaseId;
  jurisdiction: Jurisdiction;
  /** IANA zone in which its days are counted. */
  zone: string;
  order: Order;
  seller?: Seller;
  events: CaseEvent[];
}

/** A case as stored; order and seller have their own stores. */
export interface CaseRow {
  id: CaseId;
  jurisdiction: Jurisdiction;
  zone: string;
  sellerId?: SellerId;
  events: CaseEvent[];
  /** Derived, an index only: when this case next wants the user or a recount. Absent when nothing is open. */
  nextAt?: Instant;
  /** Derived, an index only: whether at `nextAt` it wants the user (true) or only a recount. */
  wants?: 0 | 1;
}

// ---------------------------------------------------------------- plan (computed, never stored)

export type Confidence = 'V' | 'V-old' | 'N' | 'R' | 'default';

/** A sentence by id and its facts; the words are in the locale. */
export interface Reason {
  id: string;
  facts?: Record<string, string | number>;
}

export interface SkippedDay {
  day: Day;
  /** `saturday`, `sunday` or the holiday's name. */
  why: string;
}

export interface Deadline {
  id: string;
  /** The legal last day. */
  on: Day;
  /** For the user's own deadlines: the last business day on or before the unrolled end. */
  safeOn?: Day;
  who: 'user' | 'seller' | 'platform' | 'issuer' | 'provider' | 'agency' | 'debtor';
  /** Ends a right; a soft one only starts the next step. */
  hard: boolean;
  /** Article, as cited. */
  law: string;
  lawUrl?: string;
  /** Its start: which fact, which day. */
  from: { fact: string; on: Day };
  /** The days counted (business days), or first and last of a calendar period. */
  count: readonly Day[];
  skipped: readonly SkippedDay[];
  rule: { readonly n: number; readonly unit: 'business-day' | 'day' | 'month'; readonly rolled: boolean };
  confidence: Confidence;
  checkedOn: Day;
  passed: boolean;
}

export interface Agency {
  id: AgencyId;
  name: string;
  phone?: string;
  url?: string;
  address?: string;
  hours?: string;
  fee?: string;
  needs: string[];
  confidence: Confidence;
}

export interface Step {
  id: string;
  /** The seed's three steps: check the purchase, contact, refund and agency; 0 where there is nothing to do. */
  stage: 0 | 1 | 2 | 3;
  channel?: Channel;
  agency?: Agency;
  /** Evidence of playbook.md §10 to attach, `E1` … `E12`. */
  attach?: string[];
  /** What is missing before this step can be done: names of `CaseFacts` or order fields to ask for. */
  asks?: string[];
  law?: string;
  confidence: Confidence;
}

export interface Plan {
  step: Step;
  /** First day on which the step is to be done (today or earlier = due). */
  dueOn: Day;
  /** True when the user is to act now. */
  due: boolean;
  why: Reason[];
  /** All running deadlines, the nearest hard one first. */
  deadlines: Deadline[];
  /** Parallel tracks: payment, platform, agency, criminal; what else may be done now. */
  also: { step: Step; dueOn: Day; hard?: boolean; letter?: string }[];
  /** What becomes possible next and when. */
  then?: { stepId: string; on: Day };
  /** Letter for the step, by id. */
  letter?: string;
  /** Progress over the seed's three steps. */
  progress: { stage: 1 | 2 | 3; state: 'done' | 'current' | 'ahead'; done?: number; of?: number }[];
  /** The earliest day on which the plan may say something else without a new event. */
  changesOn?: Day;
  closed?: boolean;
  /** The ladder that answered, by id. */
  playbook?: string;
}
