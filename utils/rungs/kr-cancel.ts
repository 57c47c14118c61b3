// Cash on delivery, nothing paid yet: the order is called off and the parcel refused; there is nothing to pay back (P10).
import type { After, Rung } from '../playbook';

/** Comes where the demand for the money would stand. */
export const cancelOrder = (after: readonly After[], quiet = 'wait-reply', law = '전자상거래법 제17조제1항'): Rung => ({
  step: 'cancel-order',
  stage: 3,
  quiet,
  after,
  when: ['nothingPaid'],
  done: ['formal'],
  letter: 'kr-reminder',
  channel: 'written',
  law,
});
