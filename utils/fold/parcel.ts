// What came, what went back, and what became of the shop: days of the goods from the log.
import type { Status } from '../model';
import type { Entry } from './log';
import { familyOf, placeOf } from './marks';
import { mark } from './names';
import { doubt, pastDay, type Sheet, setFirst, setLast } from './sheet';

/** How it came; of these the last word counts. */
const states = ['state:partial', 'state:wrong', 'state:defective', 'state:complete'].map(placeOf);
const inState = familyOf('state');
const skipped = familyOf('skipped');

/** Writes the days of delivery, return and closing. */
export function parcelDays(log: readonly Entry[], status: Status | undefined, sheet: Sheet): void {
  const { marks } = sheet;
  const ordered = marks.get(mark.ordered);
  let tooEarly = false;
  for (const { event, day } of log) {
    switch (event.kind) {
      case 'delivered': {
        const on = pastDay(sheet, event.on, 'deliveredOn');
        tooEarly = on !== undefined && ordered !== undefined && on < ordered;
        if (!tooEarly) setLast(sheet, mark.delivered, on);
        marks.add(mark.gotSomething);
        for (const state of states) marks.delete(state);
        marks.add(inState(event.state ?? 'complete'));
        break;
      }
      case 'delivery-claimed':
        setLast(sheet, mark.deliveryClaimed, pastDay(sheet, event.on, 'deliveryClaimedOn'));
        break;
      case 'defect-known':
        setFirst(sheet, mark.defectKnown, pastDay(sheet, event.on, 'defectKnownOn'));
        break;
      case 'returned':
        setLast(sheet, mark.returned, pastDay(sheet, event.on, 'returnedOn'));
        break;
      case 'return-arrived':
        setLast(sheet, mark.returnArrived, pastDay(sheet, event.on, 'returnArrivedOn'));
        break;
      case 'return-refused':
        setLast(sheet, mark.returnRefused, pastDay(sheet, event.on, 'returnRefusedOn'));
        break;
      case 'business-closed':
        setFirst(sheet, mark.closedBiz, pastDay(sheet, event.on, 'closedOn'));
        break;
      case 'address-unknown':
        setFirst(sheet, mark.addressUnknown, pastDay(sheet, event.on, 'addressUnknownOn'));
        break;
      case 'skipped':
        setFirst(sheet, skipped(event.stepId), day);
        break;
      case 'status-seen':
        if (event.status.kind === 'shipped') setFirst(sheet, mark.shipped, day);
    }
  }
  if (tooEarly) doubt(sheet, 'delivered-before-order', ['deliveredOn', 'orderedOn']);
  if (status?.kind === 'shipped') setFirst(sheet, mark.shipped, marks.get(mark.seen));
  if (marks.has(mark['state:wrong']) || marks.has(mark['state:defective']) || marks.has(mark['state:partial']))
    marks.add(mark.mismatch);
  const cameBack = marks.get(mark.returnArrived);
  if (cameBack !== undefined && cameBack < Math.max(marks.get(mark.returned) ?? 0, marks.get(mark.delivered) ?? 0)) {
    doubt(sheet, 'return-before-delivery', ['returnArrivedOn', 'deliveredOn']);
    marks.delete(mark.returnArrived);
  }
}
