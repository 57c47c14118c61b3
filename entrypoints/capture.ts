// Injected when the gate says maybe or the user asks: page → capture → one message to the background → the toast.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../utils/watch-page';

/** What the one who injected this left beside it, in the extension's own world. */
interface Orders {
  jikimiAsked?: boolean;
  jikimiGeneric?: boolean;
  /** The page is finished and stays as it is: no waiting. */
  jikimiStill?: boolean;
  jikimiStop?: () => void;
}

export default defineUnlistedScript(() => {
  const own = globalThis as Orders;
  own.jikimiStop?.();
  const asked = own.jikimiAsked ?? false;
  own.jikimiAsked = false;
  const watch = watchPage({ asked, generic: own.jikimiGeneric ?? false, still: own.jikimiStill ?? false });
  own.jikimiStop = watch.stop;
  return watch.reply;
});
