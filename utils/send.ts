// Our own pages ask the background: a message by name, its reply or an error.
import { browser } from './browser';
import type { MessageName, Reply, Request } from './messages';

/** What travels; scripts in a shop's page send the same shape with the browser's own `runtime.sendMessage`. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  request: Request<N>;
}

/** The reply of a handler that failed. */
export interface Failure {
  failed: string;
}

/** Sends and waits. Throws an `Error` whose message is the handler's reason (`database-blocked`, `quota`, `refused`, …). */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const reply: unknown = await browser.runtime.sendMessage({ name, request } satisfies Envelope<N>);
  if (typeof reply === 'object' && reply !== null && 'failed' in reply) throw new Error(String(reply.failed));
  return reply as Reply<N>;
}
