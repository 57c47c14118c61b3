// On a shop with an open case: the shop's own contacts, used by the user, are told to the background. Nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contactChannel, isInquiry } from '../utils/contact-link';
import { tell } from '../utils/runtime';

/** The listeners of this script as it came in before; they end when it comes anew. */
interface Watched {
  jikimiContacts?: AbortController;
}

export default defineUnlistedScript(() => {
  const own = globalThis as Watched;
  own.jikimiContacts?.abort();
  own.jikimiContacts = new AbortController();
  const how = { capture: true, signal: own.jikimiContacts.signal };

  addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const href = isTrusted && target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')?.href;
      const channel = href && contactChannel(href);
      if (channel) tell({ name: 'contact-noticed', request: { channel, href } });
    },
    how,
  );
  addEventListener(
    'submit',
    ({ isTrusted, target }) => {
      if (!isTrusted || !(target instanceof HTMLFormElement) || !target.querySelector('textarea')) return;
      if (isInquiry(location.pathname + location.search, document.title))
        tell({ name: 'contact-noticed', request: { channel: 'form' } });
    },
    how,
  );
  // A form that was sent, a chat that was opened took its page away, and the question about it.
  tell({ name: 'contact-resumed', request: {} });
});
