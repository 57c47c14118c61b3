// The user says whose law the case is under; its days are counted in that country's zone.
import { changeCase } from '../change-case';
import { type Handler, Refused } from '../handler';
import type { Jurisdiction } from '../model';
import { moveDays } from '../move-days';
import { zones } from '../settings';

const jurisdictionSet: Handler<'jurisdiction-set'> = async ({ caseId, jurisdiction }, context) => {
  if (!Object.hasOwn(zones, jurisdiction)) throw new Refused('request');
  const done = await changeCase(caseId, context, ({ row }) => {
    row.jurisdiction = jurisdiction satisfies Jurisdiction;
    const zone = jurisdiction === context.settings.jurisdiction ? context.settings.zone : zones[jurisdiction];
    row.events = moveDays(row.events, row.zone, zone);
    row.zone = zone;
    return true;
  });
  return { done };
};

export default jurisdictionSet;
