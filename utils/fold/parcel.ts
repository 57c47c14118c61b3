// What came, what went back, and what became of the shop: days of the goods from the log.
import type { Status } from '../model';
import type { Entry } from './log';
import { placeOf } from './marks';
import { doubt, pastDay, type Sheet, setFirst, setLast } from './sheet';

/** How it came; of these the last word counts. */
const states = ['state:partial', 'state:wrong', 'state:defective', 'state:complete'];
states.forEach(placeOf);

/** Writes the days of delivery, return and closing. */
export function parcelDays(log: readonly Entry[], status: Status | undefined, sheet: Sheet): void {
  const { marks } = sheet;
  const ordered = marks.get('ordered');
  let tooEarly = false;
  for (const { event, day } of log) {
    switch (event.kind) {
      case 'delivered': {
        const on = pastDay(sheet, event.on, 'deliveredOn');
        tooEarly = on !== undefined && ordered !== undefined && on < ordered;
        if (!tooEarly) setLast(sheet, 'delivered', on);
        marks.add('gotSomething');
        for (const state of states) marks.delete(state);
        marks.add(`state:${event.state ?? 'complete'}`);
        break;
      }
      case 'delivery-claimed':
        setLast(sheet, 'deliveryClaimed', pastDay(sheet, event.on, 'deliveryClaimedOn'));
        break;
      case 'defect-known':
        setFirst(sheet, 'defectKnown', pastDay(sheet, event.on, 'defectKnownOn'));
        break;
      case 'returned':
        setLast(sheet, 'returned', pastDay(sheet, event.on, 'returnedOn'));
        break;
      case 'return-arrived':
        setLast(sheet, 'returnArrived', pastDay(sheet, event.on, 'returnArrivedOn'));
        break;
      case 'return-refused':
        setLast(sheet, 'returnRefused', pastDay(sheet, event.on, 'returnRefusedOn'));
        break;
      case 'site-down':
        setFirst(sheet, 'siteDown', pastDay(sheet, event.on, 'siteDownOn'));
        break;
      case 'business-closed':
        setFirst(sheet, 'closedBiz', pastDay(sheet, event.on, 'closedOn'));
        break;
      case 'address-unknown':
        setFirst(sheet, 'addressUnknown', pastDay(sheet, event.on, 'addressUnknownOn'));
        break;
      case 'skipped':
        setFirst(sheet, `skipped:${event.stepId}`, day);
        break;
      case 'status-seen':
        if (event.status.kind === 'shipped') setFirst(sheet, 'shipped', day);
    }
  }
  if (tooEarly) doubt(sheet, 'delivered-before-order', ['deliveredOn', 'orderedOn']);
  if (status?.kind === 'shipped') setFirst(sheet, 'shipped', marks.get('seen'));
  if (marks.has('state:wrong') || marks.has('state:defective') || marks.has('state:partial')) marks.add('mismatch');
  const cameBack = marks.get('returnArrived');
  if (cameBack !== undefined && cameBack < Math.max(marks.get('returned') ?? 0, marks.get('delivered') ?? 0)) {
    doubt(sheet, 'return-before-delivery', ['returnArrivedOn', 'deliveredOn']);
    marks.delete('returnArrived');
  }
}
