// (a case event) → how it is said in a timeline: a title, and what stands under it.
import { say, t } from './i18n';
import type { CaseEvent, Money } from './model';

const plainMoney = ({ amount, currency }: Money) => `${currency} ${amount}`;

/** `카카오톡 채널`, `환불을 정식으로 요구했어요`. */
export function eventTitle(event: CaseEvent): string {
  switch (event.kind) {
    case 'opened':
      return t('event.opened', { situation: event.situation });
    case 'status-seen':
      return t('event.status-seen', { status: event.status.kind });
    case 'checked':
      return t('event.checked', { check: event.check, result: say(`check.${event.result}`) ?? event.result });
    case 'contact-attempted':
      return t('event.contact-attempted', { channel: event.channel });
    case 'seller-replied':
      return t(event.substance === 'empty' ? 'event.seller-replied-empty' : 'event.seller-replied');
    case 'promised':
      return t('event.promised', { until: event.until });
    case 'filed':
      return t('event.filed', { agency: event.with });
    case 'answered':
      return t('event.answered', { agency: event.by });
    case 'withdrawn':
      return t('event.withdrawn', { agency: event.from });
    case 'refunded':
      return t('event.refunded', { amount: plainMoney(event.amount) });
    case 'file-added':
      return t('event.file-added', { name: event.name });
    case 'skipped':
      return t('event.skipped', { step: say(`step.${event.stepId}.title`) ?? event.stepId });
    case 'captured':
      return t(event.receiptId ? 'event.captured' : 'event.added');
    default:
      return t(`event.${event.kind}`);
  }
}

/** What stands under the title: how it ended, what was said. */
export function eventDetail(event: CaseEvent): string {
  const parts: (string | undefined)[] = [];
  if (event.kind === 'contact-attempted') parts.push(say(`outcome.${event.outcome}`));
  if (event.kind === 'filed') parts.push(event.number);
  if (event.kind === 'returned') parts.push(event.carrier, event.trackingNumber);
  if (event.kind === 'seller-replied' || event.kind === 'refused' || event.kind === 'noted') parts.push(event.text);
  if (event.kind === 'fraud-sign') parts.push(say(`sign.${event.sign}`));
  parts.push(event.note);
  return parts.filter(Boolean).join(' · ');
}

/** The text that was sent, where one was. */
export function eventText(event: CaseEvent): string | undefined {
  if (event.kind === 'contact-attempted' || event.kind === 'refund-requested' || event.kind === 'filed')
    return event.text;
  return undefined;
}
