// Who a page belongs to: its address and the shop file that read it → site, order id, seller id. A page's own word on
// which marketplace it is counts only on that marketplace's hosts.
import { cleanLine } from './clean-text';
import type { OrderFacts, OrderId, SellerFacts, SellerId } from './model';

const hostsOf = import.meta.glob<readonly string[]>('./shops/*.ts', {
  query: '?hosts',
  import: 'default',
  eager: true,
});

/** Names of all shop files. */
export const shopIds = Object.keys(hostsOf).map((path) => path.replace(/^.*\/|\.ts.*$/g, ''));

/** Hosts of a marketplace's shop file; empty for a platform that lives on any host. */
export function marketplaceHosts(shop: string): readonly string[] {
  return hostsOf[`./shops/${shop}.ts`] ?? [];
}

const under = (host: string, suffix: string) => host === suffix || host.endsWith(`.${suffix}`);

/** The marketplace's id on its own hosts, else the host without `www.`, `m.`, `mobile.`. */
export function siteOf(url: URL, shop?: string): string {
  const host = url.hostname.replace(/\.$/, '');
  if (shop && marketplaceHosts(shop).some((suffix) => under(host, suffix))) return shop;
  return host.replace(/^(?:(?:www\d?|m|mobile)\.)+(?=[^.]+\.)/, '');
}

/** The order number as it identifies: without spaces and number sign. */
export function plainNumber(number: string): string {
  return cleanLine(number, 80).normalize('NFKC').replace(/\s+/g, '').replace(/^#/, '');
}

/**
 * `<site>:<number>`. An order whose page shows no number is known by what it shows, marked with `~`; without a sum and
 * a thing bought there is nothing to know it by, and it has no id.
 */
export function orderIdOf(site: string, facts: OrderFacts): OrderId | undefined {
  const number = facts.number && plainNumber(facts.number);
  if (number) return `${site}:${number}` as OrderId;
  const item = facts.items?.[0]?.name;
  if (!item || !facts.total) return undefined;
  const words = [facts.orderedOn?.slice(0, 10), facts.total.amount, facts.total.currency, item];
  return `${site}:~${fingerprint(JSON.stringify(words))}` as OrderId;
}

/** The registration number where there is one; on a marketplace the named seller; else the site. */
export function sellerIdOf(site: string, facts: SellerFacts): SellerId {
  if (facts.businessNumber) return facts.businessNumber as SellerId;
  return (facts.intermediary && facts.name ? `${site}/${facts.name}` : site) as SellerId;
}

/** FNV-1a over 64 bits: names, never protects. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
