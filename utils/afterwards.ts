// What follows a change that was stored: open screens hear of it, the sign of life is renewed, badge and alarm follow.
import { tellChange } from './changes';
import { beat } from './heartbeat';
import { codeOf, log } from './log';
import { wake } from './wake';

let last: Promise<void> = Promise.resolve();

/** Runs after the reply, which does not wait for it: a kill in between is made good at the next wake. */
export function afterwards(): void {
  last = last.then(async () => {
    try {
      tellChange();
      await beat();
      await wake();
    } catch (error) {
      await log('wake', codeOf(error));
    }
  });
}

/** Nothing is under way any more. */
export const settled = (): Promise<void> => last;
