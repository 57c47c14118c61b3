// Our own pages ask the background: a message by name, its reply or an error.
import type { MessageName, Reply, Request } from './messages';
import { ask } from './runtime';

/** What travels; scripts in a shop's page send the same shape with the browser's own `runtime.sendMessage`. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  request: Request<N>;
}

/** The reply of a handler that failed. */
export interface Failure {
  failed: string;
}

/** What is done in one piece and may take minutes: asked again no sooner. */
const slow: Partial<Record<MessageName, number>> = { 'backup-restored': 300_000, 'everything-deleted': 60_000 };

/**
 * Sends and waits, again where the worker was stopped in the middle of its answer. Throws an `Error` whose message is the
 * handler's reason (`database-blocked`, `quota`, `refused`, …), or `no-answer`.
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const reply = await ask({ name, request } satisfies Envelope<N>, slow[name]);
  if (reply === undefined) throw new Error('no-answer');
  if (typeof reply === 'object' && reply !== null && 'failed' in reply) throw new Error(String(reply.failed));
  return reply as Reply<N>;
}
