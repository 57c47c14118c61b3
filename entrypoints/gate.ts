// On every page of the allowed sites: could this be an order's page? If so the background is told. Nothing else.
import type { UnlistedScriptDefinition } from 'wxt';
import { whatMayBe } from '../utils/gate';
import { tell } from '../utils/runtime';
import { textSample } from '../utils/text-sample';

function main(): void {
  let told = '';
  let observer: MutationObserver | undefined;
  /** Whether to look again when the page has changed. */
  const look = () => {
    const { href } = location;
    const here = href.slice(href.indexOf('/', 8));
    if (told === here) return false;
    const found = whatMayBe(here, document, (nodes, until) => textSample(document, nodes, until));
    if (found !== 'order') return found === 'flow';
    told = here;
    observer?.disconnect();
    tell({ name: 'gate-passed', request: {} });
    return false;
  };

  const arrive = () => {
    observer?.disconnect();
    if (!look()) return;
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
