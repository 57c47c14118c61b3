// Facts that were asked for and typed → stored where each belongs: with the sender, the order, or the case.

import { digits } from './format';
import type { Case } from './model';
import { shown } from './order-view';
import { record } from './record';
import { send } from './send';
import type { Settings } from './settings';
import { sortAnswers } from './sort-answers';

export async function answer(one: Case, settings: Settings, values: Record<string, string>): Promise<void> {
  const currency = shown(one.order).total?.currency ?? 'KRW';
  const { facts, sender, seller, order, happened, ownZone } = sortAnswers(values, currency, digits(currency));
  const some = (value: object) => Object.keys(value).length > 0;
  if (some(sender)) await send('settings-changed', { sender: { ...settings.sender, ...sender } });
  const seen = { ...order, ...(some(seller) ? { seller: { ...shown(one.order).seller, ...seller } } : {}) };
  if (ownZone) await send('jurisdiction-set', { caseId: one.id, jurisdiction: one.jurisdiction });
  if (some(seen)) await send('order-corrected', { orderId: one.id, corrected: { ...one.order.corrected, ...seen } });
  const events = [...(some(facts) ? [{ kind: 'facts-stated' as const, facts }] : []), ...happened];
  if (events.length > 0) await record(one.id, events);
}
