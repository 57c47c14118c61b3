// Cases, dates and orders → rows of the popup's lists.
import type { Row } from '../../components/popup/rows';
import type { HardDate, Planned } from '../../utils/agenda';
import { say, t } from '../../utils/i18n';
import type { Day, Order } from '../../utils/model';
import { itemLine, sellerName, shown, totalText } from '../../utils/order-view';
import { deadlineTitle, stepTitle } from '../../utils/step-words';
import { toConfirm } from '../../utils/to-confirm';

export const hardRow = ({ caseId, deadline, on }: HardDate): Row => ({
  id: caseId,
  title: deadlineTitle(deadline.id),
  detail: toConfirm(deadline) ? `${deadline.law} · ${t('app.confirm-needed')}` : deadline.law,
  on,
  hard: true,
});

/** `배송 중 · CJ대한통운`: while only the parcel is waited for, where it is says more than that we wait. */
function onItsWay({ case: { order }, plan }: Planned): string | undefined {
  const { status, delivery } = shown(order);
  if (plan.due || plan.step.id !== 'watch') return undefined;
  if (status?.kind !== 'shipped' && status?.kind !== 'preparing') return undefined;
  return [say(`status.${status.kind}`), delivery?.carrier].filter(Boolean).join(' · ');
}

/** The parcel is on its way, and nobody owes an answer. */
export const isMoving = (one: Planned): boolean => onItsWay(one) !== undefined;

/** Without a date where there is only to wait and no day is waited for. */
export const orderRow = (planned: Planned, today: Day): Row => {
  const { case: one, plan } = planned;
  return {
    id: one.id,
    title: `${sellerName(one)} · ${itemLine(one.order)}`,
    detail: onItsWay(planned) ?? stepTitle(plan.step, one),
    ...(plan.due || plan.dueOn > today ? { on: plan.dueOn } : {}),
  };
};

export const recentRow = (order: Order): Row => ({
  id: order.id,
  title: `${sellerName({ order })} · ${itemLine(order)}`,
  detail: say(`status.${shown(order).status?.kind}`) ?? order.site,
  aside: totalText(order),
});
