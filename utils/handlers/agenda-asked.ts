// The popup asks what there is to do: few rows by index, planned here.
import type { Handler } from '../handler';
import { readAgenda } from '../read-agenda';

const agendaAsked: Handler<'agenda-asked'> = ({ limit }, { now, settings }) =>
  readAgenda(Math.min(Math.max(Math.trunc(limit) || 0, 1), 50), now, settings);

export default agendaAsked;
