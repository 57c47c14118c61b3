// Checks the user made and signs of fraud, recorded or made by recorded facts; the day on which they became enough.
import { fraudDay, payeeDiffers } from '../fraud';
import type { Case, CheckId, FraudSign } from '../model';
import { sellerFact } from './channels';
import type { Entry } from './log';
import { familyOf } from './marks';
import { mark } from './names';
import { type Sheet, setFirst } from './sheet';

const signed = familyOf('sign');
const checked = familyOf('check');

/** Writes checks and signs. */
export function signsAndChecks(kase: Case, log: readonly Entry[], sheet: Sheet): Map<CheckId, string> {
  const { marks, facts, asks } = sheet;
  const checks = new Map<CheckId, string>();
  const signs = new Map<FraudSign, number>();
  const sign = (name: FraudSign, day: number) => signs.set(name, Math.min(day, signs.get(name) ?? day));
  for (const { event, day } of log) {
    if (event.kind === 'checked') {
      checks.set(event.check, event.result);
      if (event.check === 'tracking' && event.result === 'no') sign('fake-tracking', day);
      if (event.check === 'fraud-lookup' && event.result === 'yes') sign('reported-number', day);
      if (event.check === 'site-alive' && event.result === 'no') setFirst(sheet, mark.siteDown, day);
    } else if (event.kind === 'fraud-sign') sign(event.sign, day);
    else if (event.kind === 'contact-attempted' && event.channel === 'phone' && event.outcome === 'dead')
      sign('phone-off', day);
    else if (event.kind === 'facts-stated') {
      if (event.facts.phishing && facts.phishing) setFirst(sheet, mark.phishing, day);
      if (
        event.facts.payeeName !== undefined &&
        payeeDiffers(facts.payeeName, [sellerFact(kase, 'name'), sellerFact(kase, 'representative')])
      )
        sign('payee-differs', day);
    }
  }
  if (checks.get('tracking') === 'yes') signs.delete('fake-tracking');
  if (checks.get('fraud-lookup') === 'no') signs.delete('reported-number');
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
