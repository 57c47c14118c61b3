// The popup asks what there is to do: few rows by index, planned here.
import type { Handler } from '../handler';
import { readAgenda } from '../read-agenda';
import { recall } from '../step-memory';

const agendaAsked: Handler<'agenda-asked'> = async ({ limit }, { now, settings }) => {
  const found = await readAgenda(Math.min(Math.max(Math.trunc(limit) || 0, 1), 50), now, settings);
  const memory = found.first && (await recall(found.first.case.id, found.first.plan.step.id));
  return { ...found, ...(memory && { memory }) };
};

export default agendaAsked;
