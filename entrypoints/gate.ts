// On every page of the allowed sites: could this be an order's page? If so the background is told. Nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contactChannel, isInquiry } from '../utils/contact-link';
import { isFlow, maybeOrder } from '../utils/gate';
import { tell } from '../utils/runtime';
import { textSample } from '../utils/text-sample';

export default defineUnlistedScript(() => {
  let told = '';
  let observer: MutationObserver | undefined;
  const path = () => location.pathname + location.search + location.hash;
  const look = (here = path()) => {
    if (told === here || !maybeOrder(here, document.title, (nodes, until) => textSample(document, nodes, until)))
      return false;
    told = here;
    observer?.disconnect();
    tell({ name: 'gate-passed', request: {} });
    return true;
  };

  // The shop's own contacts, used by the user: the background knows whether a case is open here.
  const notice = (channel: string | undefined, href?: string) => {
    if (channel) tell({ name: 'contact-noticed', request: { channel, href } });
  };
  const asked = ({ isTrusted }: Event) => notice(isTrusted && isInquiry(path()) ? 'form' : undefined);
  const calm = { capture: true, passive: true } as const;
  addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const href = isTrusted && target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')?.href;
      if (href) notice(contactChannel(href), href);
    },
    calm,
  );

  const arrive = () => {
    observer?.disconnect();
    const here = path();
    if (isInquiry(here)) addEventListener('submit', asked, calm);
    if (look(here) || !isFlow(here)) return;
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
});
