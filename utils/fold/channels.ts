// A case in, its seller's channels and single facts out: what the user corrected first.
import type { Case, Channel, SellerFacts } from '../model';

const sources = ({ seller, order }: Case) => [
  seller?.corrected,
  order.corrected?.seller,
  seller?.facts,
  order.facts.seller,
];

/** Channels of the seller, each once. */
export function channelsOf(kase: Case): Channel[] {
  const all: Channel[] = [];
  let phone: string | undefined;
  let email: string | undefined;
  for (const seller of sources(kase)) {
    if (!seller) continue;
    phone ||= seller.phone;
    email ||= seller.email;
    for (const channel of seller.channels ?? [])
      if (!all.some(({ kind, href }) => kind === channel.kind && href === channel.href)) all.push(channel);
  }
  if (phone && !all.some(({ kind }) => kind === 'phone'))
    all.push({ kind: 'phone', href: `tel:${phone.replace(/[^\d+]/g, '')}` });
  if (email && !all.some(({ kind }) => kind === 'email')) all.push({ kind: 'email', href: `mailto:${email}` });
  return all;
}

/** One fact about the seller. Later knowledge of the seller wins over what this order's page said. */
export function sellerFact<K extends keyof SellerFacts>({ seller, order }: Case, name: K): SellerFacts[K] | undefined {
  return (
    seller?.corrected?.[name] ?? order.corrected?.seller?.[name] ?? seller?.facts?.[name] ?? order.facts.seller?.[name]
  );
}
