// What the user says happened → case events, sent to the one writer.
import { readClock } from './clock';
import type { CaseEvent, CaseId } from './model';
import { eightBytes, type Happening, newEvent } from './new-event';
import { send } from './send';

/** Records all of it in one go; the events as recorded, so that the last one can be taken back. */
export async function record(caseId: CaseId, happened: Happening[]): Promise<CaseEvent[]> {
  const now = await readClock();
  const events = happened.map((one) => newEvent(one, now, eightBytes()));
  const { done } = await send('events-added', { caseId, events });
  if (!done) throw new Error('not-recorded');
  return events;
}

/** Takes back what was just recorded. */
export async function takeBack(caseId: CaseId, events: readonly CaseEvent[]): Promise<void> {
  for (const { id } of events) await send('event-undone', { caseId, eventId: id });
}
