// What a page's script sent → a proposal with known fields, cleaned and capped; or nothing, when it is none.
import * as v from 'valibot';
import { cleanLine, cleanText } from './clean-text';
import { caps, count, facts, field, line, link, list, orderFields, prune, seller } from './fact-schemas';
import type { Proposal } from './messages';
import type { Order, OrderFacts, SellerFacts } from './model';

const number = v.pipe(v.number(), v.finite());

const schema = v.object({
  asked: v.boolean(),
  capture: v.object({
    page: v.picklist(['order-complete', 'order-detail', 'order-list', 'receipt', 'none']),
    orders: list(facts, caps.orders),
    shop: field(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
    claimed: field(v.object({ items: field(count(1e5)), orders: field(count(1e6)) })),
    doubts: field(list(v.picklist(orderFields), orderFields.length)),
  }),
  receipt: field(
    v.object({
      title: v.pipe(
        v.string(),
        v.transform((text) => cleanLine(text, 200)),
      ),
      // Kept as it was seen, since its hash is the evidence: cut, and without what nobody could see.
      text: v.pipe(
        v.string(),
        v.transform((text) => cleanText(text.slice(0, caps.text))),
      ),
      html: field(v.pipe(v.string(), v.maxLength(caps.html), v.transform(cleanText))),
      viewport: v.object({ width: number, height: number }),
      documents: field(list(v.object({ label: line(100), href: link }), caps.documents)),
    }),
  ),
});

/** The proposal in it, or `undefined` when the request is none. Never throws. */
export function readProposal(request: unknown): Proposal | undefined {
  const read = v.safeParse(schema, request);
  return read.success ? (prune(read.output) as Proposal) : undefined;
}

/** An order's facts typed in by hand or out of a file, held to the same caps. */
export function readFacts(request: unknown): OrderFacts | undefined {
  const read = v.safeParse(facts, request);
  return read.success ? (prune(read.output) as OrderFacts) : undefined;
}

/** The user's corrections of an order: the same fields, without where they came from. */
export function readCorrections(request: unknown): NonNullable<Order['corrected']> {
  const read = v.safeParse(v.omit(facts, ['sources', 'href']), request);
  return read.success ? (prune(read.output) as NonNullable<Order['corrected']>) : {};
}

/** A seller's facts typed in by hand, held to the same caps. */
export function readSellerFacts(request: unknown): SellerFacts | undefined {
  const read = v.safeParse(seller, request);
  return read.success ? (prune(read.output) as SellerFacts) : undefined;
}
