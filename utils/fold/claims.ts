// Letters that were sent and claims that lie with others: their days, what was said to them, which are still open.
import type { AgencyId, CaseEvent, Situation } from '../model';
import type { Entry, Of } from './log';
import { familyOf } from './marks';
import { mark } from './names';
import { anyDay, pastDay, type Sheet, setFirst, setLast } from './sheet';

/** Letters that set a further period and ask for no money yet. */
const further: ReadonlySet<string> = new Set(['uk-deadline', 'de-deadline']);
/** Reports and counsel end by themselves; only claims are withdrawn. */
const notWithdrawn: ReadonlySet<AgencyId> = new Set<AgencyId>([
  'police',
  'kftc',
  'local-government',
  '1372',
  'econsumer',
  'ftc',
  'ic3',
  'report-fraud',
  'onlinewache',
  'citizens-advice',
  'carrier',
]);

const sent = familyOf('sent');
const filed = familyOf('filed');
const escalated = familyOf('escalated');
const received = familyOf('received');
const answered = familyOf('answered');
const denied = familyOf('denied');
const failed = familyOf('failed');
const accepted = familyOf('accepted');
const proposal = familyOf('proposal');

/** Writes the day of each letter and of the formal demand. After a return only one written since then counts. */
export function letterDays(log: readonly Entry[], situation: Situation, sheet: Sheet): number {
  const { marks } = sheet;
  const since =
    situation === 'refund-unpaid'
      ? Math.max(marks.get(mark.returned) ?? 0, marks.get(mark.returnArrived) ?? 0, marks.get(mark.cancelled) ?? 0)
      : 0;
  // A period for delivery is none for what came wrong; one for the money is the demand itself.
  const periodSince = situation === 'wrong-or-defective' ? (marks.get(mark.delivered) ?? 0) : 0;
  const isPeriod = (letter: string) => further.has(letter) && situation !== 'refund-unpaid';
  for (const { event, day } of log) {
    const letter = letterOf(event);
    if (letter) {
      setFirst(sheet, sent(letter), day);
      const counts = !isPeriod(letter) || day >= periodSince;
      if (isPeriod(letter) && counts) setFirst(sheet, mark.extra, day);
      if (event.kind === 'refund-requested' && counts)
        setFirst(sheet, isPeriod(letter) ? mark.extraEnd : mark.demandEnd, anyDay(event.deadline));
      if (letter === 'kr-instalment-defence') setFirst(sheet, mark.defenceToSeller, day);
    }
    if (event.kind === 'refund-requested' && !isPeriod(event.letterId)) {
      const on = pastDay(sheet, event.on, 'requestedOn');
      if (on !== undefined && on >= since) setFirst(sheet, mark.formal, on);
    }
  }
  const formal = marks.get(mark.formal);
  const delivered = marks.get(mark.delivered);
  if (formal !== undefined && delivered !== undefined && delivered >= formal) marks.set(mark.deliveredLate, delivered);
  if (delivered !== undefined) marks.set(mark.eu14, delivered + 14);
  // What is made to order cannot be sent in three days: the longest of the terms.
  if (formal !== undefined && sheet.facts.goodsKind === 'custom') setFirst(sheet, mark.demandEnd, formal + 7);
  return since;
}

const letterOf = (event: CaseEvent): string | undefined => ('letterId' in event ? event.letterId : undefined);

/** Writes whom a claim lies with and what they said; the claims still open out. */
export function claimDays(log: readonly Entry[], sheet: Sheet): AgencyId[] {
  const open = new Set<AgencyId>();
  for (const { event } of log) {
    if (event.kind === 'filed') {
      const on = pastDay(sheet, event.on, 'filedOn');
      if (sheet.marks.has(filed(event.with))) setLast(sheet, escalated(event.with), on);
      setFirst(sheet, filed(event.with), on);
      if (event.receivedOn !== undefined)
        setFirst(sheet, received(event.with), pastDay(sheet, event.receivedOn, 'receivedOn'));
      if (!notWithdrawn.has(event.with)) open.add(event.with);
    } else if (event.kind === 'answered') answer(event, open, sheet);
    else if (event.kind === 'withdrawn') open.delete(event.from);
  }
  return [...open];
}

function answer({ by, on: text, result }: Of<'answered'>, open: Set<AgencyId>, sheet: Sheet): void {
  const { marks } = sheet;
  const on = pastDay(sheet, text, 'answeredOn');
  setLast(sheet, answered(by), on);
  if (result === 'denied') setLast(sheet, denied(by), on);
  if (result === 'denied' || result === 'no-result') {
    setLast(sheet, failed(by), on);
    open.delete(by);
  }
  if (result === 'accepted') setLast(sheet, accepted(by), on);
  if (result === 'proposal') {
    setLast(sheet, proposal(by), on);
    setLast(sheet, mark.proposal, on);
  } else if (marks.delete(proposal(by))) marks.add(mark.proposalAnswered);
}
