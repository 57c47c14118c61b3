// (all that the popup loaded) → the one date above everything, and those of this case that stand below its step.
import { type HardDate, pressing } from '../../utils/agenda';
import { daysBetween } from '../../utils/day';
import { pressedBy } from '../../utils/step-words';
import type { Loaded } from './load';

const most = 3;
/** In days; what lies further ahead waits on the case's own page. */
const ahead = 90;

/** Where the step itself is for a date, its card says so: that date is in neither. */
export function datesOf({ first, today, hard: dates }: Loaded): { pinned: HardDate | undefined; hard: HardDate[] } {
  const said = first && pressedBy(first.plan);
  const own = ({ caseId }: HardDate) => caseId === first?.case.id;
  const pinned = dates.find(
    (one) => daysBetween(today, one.on) <= pressing && !(own(one) && one.deadline.id === said?.id),
  );
  const hard = dates
    .filter((one) => one !== pinned && own(one) && one.deadline.id !== said?.id)
    .filter((one) => daysBetween(today, one.on) <= ahead)
    .slice(0, most);
  return { pinned, hard };
}
