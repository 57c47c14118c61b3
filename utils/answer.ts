// Facts that were asked for and typed → stored where each belongs: with the sender, the order, or the case.

import { readClock } from './clock';
import { digits } from './format';
import type { Case } from './model';
import { eightBytes } from './new-event';
import { shown } from './order-view';
import { record, takeBack } from './record';
import { attempted, redated, retold } from './redate';
import { send } from './send';
import type { Settings } from './settings';
import { sortAnswers } from './sort-answers';

export async function answer(one: Case, settings: Settings, values: Record<string, string>): Promise<void> {
  const currency = shown(one.order).total?.currency ?? 'KRW';
  const { facts, sender, seller, order, happened, ownZone, eventsOn, recordedOn, attempt } = sortAnswers(
    values,
    currency,
    digits(currency),
  );
  const some = (value: object) => Object.keys(value).length > 0;
  if (some(sender)) await send('settings-changed', { sender: { ...settings.sender, ...sender } });
  const delivery = order.delivery && { delivery: { ...shown(one.order).delivery, ...order.delivery } };
  const seen = {
    ...order,
    ...delivery,
    ...(some(seller) ? { seller: { ...shown(one.order).seller, ...seller } } : {}),
  };
  if (ownZone) await send('jurisdiction-set', { caseId: one.id, jurisdiction: one.jurisdiction });
  if (some(seen)) await send('order-corrected', { orderId: one.id, corrected: { ...one.order.corrected, ...seen } });
  if (eventsOn) {
    const { right, wrong } = redated(one, eventsOn, await readClock());
    const { done } = await send('events-added', { caseId: one.id, events: right });
    if (!done) throw new Error('not-recorded');
    await takeBack(one.id, wrong);
  }
  const tried = attempt && attempted(one, attempt, await readClock(), eightBytes());
  if (tried && !(await send('events-added', { caseId: one.id, events: [tried] })).done) throw new Error('not-recorded');
  const events = [
    ...(some(facts) ? [{ kind: 'facts-stated' as const, facts }] : []),
    ...happened,
    ...(recordedOn ? retold(one, recordedOn, await readClock()) : []),
  ];
  if (events.length > 0) await record(one.id, events);
}
