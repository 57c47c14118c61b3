// Injected after a click on the shop's own phone, mail or chat link, where a case is open: offers to log it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ChannelKind } from '../utils/model';
import { ask } from '../utils/runtime';
import type { Language } from '../utils/settings';
import { showContactOffer, showDone } from '../utils/toast/order-toast';

/** What the background left beside it, in the extension's own world. */
interface Offer {
  jikimiOffer?: { token: string; channel: ChannelKind; language: Language };
}

export default defineUnlistedScript(() => {
  const own = globalThis as Offer;
  const offer = own.jikimiOffer;
  delete own.jikimiOffer;
  if (!offer) return;
  const { token, channel, language } = offer;
  showContactOffer(channel, language, async () => {
    const reply = (await ask({ name: 'contact-confirmed', request: { token } })) as { done?: boolean } | undefined;
    if (reply?.done) showDone('logged', language);
  });
});
