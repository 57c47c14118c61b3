// What is wrong with the purchase: as the user said, moved on by what happened since.
import type { Case, Money, Situation, Status } from '../model';
import { type Entry, lastOf } from './log';
import { familyOf } from './marks';
import { mark } from './names';
import { type Sheet, setFirst } from './sheet';

const countries: Record<string, string> = { KR: 'KR', US: 'US', UK: 'GB', DE: 'DE', JP: 'JP' };

const isSituation = familyOf('situation');

export interface Placed {
  situation: Situation;
  /** The user opened the case as something. */
  opened: boolean;
  /** … as goods that did not come. */
  saysNot: boolean;
  /** The goods went back, or were refused at the seller's door. */
  sent: boolean;
  overseas: boolean;
  digital: boolean;
  unregistered: boolean;
}

/** The situation of a case, and what of its facts decided it. */
export function situationOf(
  kase: Case,
  log: readonly Entry[],
  status: Status | undefined,
  total: Money | undefined,
  sheet: Sheet,
): Placed {
  const { marks, facts } = sheet;
  const opened = lastOf(log, 'opened');
  const said = opened?.event.situation;
  const saysNot = said === 'not-delivered' || said === 'delivered-not-received';
  const sent = marks.has(mark.returned) || marks.has(mark.returnArrived) || marks.has(mark.returnRefused);
  const { sellerCountry, goodsKind } = facts;
  const overseas =
    (sellerCountry !== undefined && sellerCountry !== countries[kase.jurisdiction] && kase.jurisdiction !== 'EU') ||
    (kase.jurisdiction === 'KR' && total !== undefined && total.currency !== 'KRW' && sellerCountry === undefined);
  const digital = goodsKind === 'digital' || goodsKind === 'service' || goodsKind === 'subscription';
  const unregistered = isUnregistered(log);
  let situation: Situation =
    said ??
    (facts.channelKind === 'c2c-platform' || facts.sellerKind === 'individual'
      ? 'person-to-person'
      : overseas
        ? 'overseas-seller'
        : digital
          ? 'digital-service'
          : 'not-delivered');
  if (situation === 'not-delivered' || situation === 'unregistered-seller' || situation === 'delivered-not-received') {
    if (marks.has(mark.mismatch)) situation = 'wrong-or-defective';
    else if (sent) situation = 'refund-unpaid';
    else if (marks.has(mark.closedBiz)) situation = 'seller-closed';
    else if (
      (marks.has(mark.deliveryClaimed) && !marks.has(mark.gotSomething)) ||
      (status?.kind === 'delivered' && saysNot)
    )
      situation = 'delivered-not-received';
    else if (unregistered && situation === 'not-delivered') situation = 'unregistered-seller';
  }
  const seen = lastOf(log, 'status-seen');
  if (situation === 'delivered-not-received')
    setFirst(sheet, mark.deliveryClaimed, seen?.event.status.kind === 'delivered' ? seen.day : opened?.day);
  if (situation === 'refund-unpaid' && status?.kind === 'cancelled')
    setFirst(sheet, mark.cancelled, seen?.day ?? opened?.day);
  if (situation === 'wrong-or-defective') marks.add(mark.mismatch);
  marks.add(isSituation(situation));
  return { situation, opened: opened !== undefined, saysNot, sent, overseas, digital, unregistered };
}

/** The registers do not know the seller, as they were looked at last. */
function isUnregistered(log: readonly Entry[]): boolean {
  let unregistered = false;
  for (const { event } of log)
    if (event.kind === 'checked' && event.check === 'registration' && event.result !== 'unknown')
      unregistered = event.result === 'no';
  return unregistered;
}
