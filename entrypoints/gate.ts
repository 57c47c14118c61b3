// On every page of the allowed sites: could this be an order's page? If so the background is told. Nothing else.
import type { UnlistedScriptDefinition } from 'wxt';
import { contactChannel, isInquiry } from '../utils/contact-link';
import { whatMayBe } from '../utils/gate';
import { tell } from '../utils/runtime';
import { textSample } from '../utils/text-sample';

function main(): void {
  let told = '';
  let observer: MutationObserver | undefined;
  const path = () => location.pathname + location.search + location.hash;
  /** Whether to look again when the page has changed. */
  const look = (here = path()) => {
    if (told === here) return false;
    const found = whatMayBe(here, document.title, (nodes, until) => textSample(document, nodes, until));
    if (found !== 'order') return found === 'flow';
    told = here;
    observer?.disconnect();
    tell({ name: 'gate-passed', request: {} });
    return false;
  };

  // The shop's own contacts, used by the user: the background knows whether a case is open here.
  const notice = (channel: string | undefined, href?: string) => {
    if (channel) tell({ name: 'contact-noticed', request: { channel, href } });
  };
  const asked = ({ isTrusted }: Event) => notice(isTrusted && isInquiry(path()) ? 'form' : undefined);
  addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const href = isTrusted && target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')?.href;
      if (href) notice(contactChannel(href), href);
    },
    true,
  );

  const arrive = () => {
    observer?.disconnect();
    const here = path();
    if (isInquiry(here)) addEventListener('submit', asked, true);
    if (!look(here)) return;
    // Late content: looked at again when the page has been quiet, for eight seconds at most.
    let quiet: ReturnType<typeof setTimeout> | undefined;
    observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(() => look(), 400);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    setTimeout(() => observer?.disconnect(), 8_000);
  };
  const later = () => setTimeout(arrive, 300);
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', later);
  if (!navigation) addEventListener('popstate', later);
  arrive();
}

// As it is, without what would make a definition of it: every byte is read on every page.
export default { main } satisfies UnlistedScriptDefinition;
