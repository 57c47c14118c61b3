// The user has seen that what was stored is gone: not said again, until it happens again.
import type { Handler } from '../handler';
import { forgetWipe } from '../heartbeat';

const lossSeen: Handler<'loss-seen'> = async () => {
  await forgetWipe();
  return { done: true };
};

export default lossSeen;
