// Below the step: the dates that end a right, the other orders or the latest ones, and what this advice is not.
import { Rows } from '../../components/popup/rows';
import type { HardDate, Planned } from '../../utils/agenda';
import { dayText } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import type { Loaded } from './load';
import { hardRow, isMoving, orderRow, recentRow } from './rows-of';

interface Props {
  data: Loaded;
  hard: readonly HardDate[];
  onOpen: (id: string) => void;
  onAll: () => void;
}

export function Lists({ data, hard, onOpen, onAll }: Props) {
  const { first, today, others } = data;
  const checkedOn = first?.plan.deadlines.map((deadline) => deadline.checkedOn).sort()[0];
  const near = others.slice(0, 5);
  // With nothing to do, what is on its way stands apart from what somebody owes an answer to.
  const groups: [string, Planned[]][] = first
    ? [[t('others.title'), near]]
    : [
        [t('now.wait'), near.filter((one) => !isMoving(one))],
        [t('moving.title'), near.filter(isMoving)],
      ];
  return (
    <>
      <Rows title={t('hard.title')} rows={hard.map(hardRow)} today={today} onOpen={(id) => onOpen(id)} />
      {groups.map(([title, some]) => (
        <Rows
          key={title}
          title={title}
          rows={some.map((one) => orderRow(one, today))}
          today={today}
          testid="order-row"
          onOpen={(id) => onOpen(id)}
        />
      ))}
      {others.length === 0 ? (
        <Rows
          title={t('recent.title')}
          rows={data.recent.map(recentRow)}
          today={today}
          testid="order-row"
          onOpen={(id) => onOpen(id)}
        />
      ) : null}
      {data.unseen > 0 ? (
        <button type="button" class="button" data-kind="bare" onClick={onAll}>
          {t('others.more', { n: data.unseen >= 100 ? '99+' : data.unseen + Math.max(0, others.length - 5) })}
        </button>
      ) : null}
      {first ? (
        <p class="fine">
          {[
            t('app.not-advice'),
            checkedOn && `${t('app.checked-on', { on: dayText(checkedOn, language(), today) })}.`,
            t('app.help'),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      ) : null}
    </>
  );
}
