// The contract of a handler: one message's request and who sent it → its reply. Handlers may run twice with one request.
import type { MessageSender } from './browser';
import type { MessageName, Reply, Request } from './messages';
import type { Settings } from './settings';

export interface Context {
  /** As the browser says it, never as the message does. */
  sender: MessageSender;
  now: Date;
  settings: Settings;
}

export type Handler<N extends MessageName> = (request: Request<N>, context: Context) => Promise<Reply<N>>;

/** Why a request was refused; the message reaches our own pages as it is. */
export class Refused extends Error {}
