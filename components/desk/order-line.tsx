// One order in the list: who, what, how much, and the day that matters.
import { dayShort } from '../../utils/format';
import { language, say } from '../../utils/i18n';
import type { Case, Day, Plan } from '../../utils/model';
import { itemLine, sellerName, shown, totalText } from '../../utils/order-view';
import { shownDate } from '../../utils/step-words';
import { Due } from '../due';

interface Props {
  one: Case | undefined;
  plan: Plan | undefined;
  today: Day;
  current: boolean;
  href: string;
  /** While several are being chosen. */
  picked?: boolean | undefined;
  onPick: () => void;
}

export function OrderLine({ one, plan, today, current, href, picked, onPick }: Props) {
  if (!one) return <span class="line-ghost" aria-hidden="true" />;
  const running = plan && !plan.closed && plan.step.stage > 0;
  const status = shown(one.order).status?.kind;
  const day = shown(one.order).orderedOn?.slice(0, 10) as Day | undefined;
  const body = (
    <>
      <b>{sellerName(one)}</b>
      {running ? (
        <Due {...shownDate(plan, today)} today={today} bare far={plan.due} />
      ) : (
        <span class="line-day num">{day ? dayShort(day, language(), today) : say(`status.${status}`)}</span>
      )}
      <span class="line-item">{itemLine(one.order)}</span>
      <span class="line-sum num">{totalText(one.order)}</span>
    </>
  );
  if (picked !== undefined)
    return (
      <label class="line" data-testid="order-row">
        <input type="checkbox" checked={picked} onChange={onPick} />
        {body}
      </label>
    );
  return (
    <a class="line" href={href} data-testid="order-row" aria-current={current ? 'page' : undefined}>
      {body}
    </a>
  );
}
