// Checks the user made and signs of fraud, recorded or made by recorded facts; the day on which they became enough.
import { clearedBy, fraudDay, payeeDiffers, signOf } from '../fraud';
import type { Case, CheckId, FraudSign } from '../model';
import { sellerFact } from './channels';
import type { Entry } from './log';
import { familyOf } from './marks';
import { mark } from './names';
import { pastDay, type Sheet, setFirst } from './sheet';

const signed = familyOf('sign');
const checked = familyOf('check');

/** Writes checks and signs. */
export function signsAndChecks(kase: Case, log: readonly Entry[], sheet: Sheet): Map<CheckId, string> {
  const { marks, facts, asks } = sheet;
  const checks = new Map<CheckId, string>();
  const signs = new Map<FraudSign, number>();
  const sign = (name: FraudSign, day: number) => signs.set(name, Math.min(day, signs.get(name) ?? day));
  for (const { event, day } of log) {
    const seen = signOf(event);
    if (seen) sign(seen, day);
    if (event.kind === 'checked') {
      checks.set(event.check, event.result);
      const taken = clearedBy(event);
      if (taken) signs.delete(taken);
      if (event.check === 'site-alive') siteSeen(sheet, event.result, day);
    } else if (event.kind === 'site-down') setFirst(sheet, mark.siteDown, pastDay(sheet, event.on, 'siteDownOn'));
    else if (event.kind === 'facts-stated') {
      if (event.facts.phishing && facts.phishing) setFirst(sheet, mark.phishing, day);
      if (
        event.facts.payeeName !== undefined &&
        payeeDiffers(facts.payeeName, [sellerFact(kase, 'name'), sellerFact(kase, 'representative')])
      )
        sign('payee-differs', day);
    }
  }
  const closed = marks.get(mark.closedBiz);
  const ordered = marks.get(mark.ordered);
  if (closed !== undefined && ordered !== undefined && closed < ordered)
    sign('closed-before-sale', Math.max(closed, ordered));
  if (signs.size > 0) setFirst(sheet, mark.fraud, fraudDay(signs));
  for (const name of signs.keys()) marks.add(signed(name));
  if (marks.has(mark.paid) && !checks.has('payment-proven')) checks.set('payment-proven', 'yes');
  if (
    checks.has('payment-proven') &&
    checks.has('receipt-mail') &&
    checks.has('site-alive') &&
    checks.has('registration')
  )
    marks.add(mark.checks);
  for (const check of checks.keys()) marks.add(checked(check));
  if (checks.get('seller-news') === 'yes' && closed === undefined) asks.push('closedOn');
  return checks;
}

/** Whether the shop opens is as it was seen last. */
function siteSeen(sheet: Sheet, result: string, day: number): void {
  if (result === 'no') setFirst(sheet, mark.siteDown, day);
  else if (result === 'yes') sheet.marks.delete(mark.siteDown);
}
