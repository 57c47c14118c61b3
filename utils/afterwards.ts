// What follows a change that was stored: open screens hear of it, the sign of life is renewed, badge and alarm follow.
import { tellChange } from './changes';
import { countOrders } from './db';
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

/**
 * Runs after a screen was answered, which stores nothing: badge and alarm may be behind what it shows. Where nothing is
 * stored there is nothing to wake for, and a popup that stands open while everything is deleted brings no alarm back.
 */
export function catchUp(): void {
  last = last.then(async () => {
    try {
      if ((await countOrders(1)) > 0) await wake();
    } catch (error) {
      await log('wake', codeOf(error));
    }
  });
}

/** Nothing is under way any more. */
export const settled = (): Promise<void> => last;
