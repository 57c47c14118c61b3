// What is to be done now in a case: the step that the plan names or the one asked for, or that it is closed; and how far it is.
import { Icon } from '../../components/icon';
import { Progress } from '../../components/progress';
import type { Acts, Note } from '../../components/step/acts';
import type { Memory } from '../../components/step/memory';
import { Step } from '../../components/step/step';
import { t } from '../../utils/i18n';
import type { Case, Day, Instant, Plan } from '../../utils/model';
import type { Settings } from '../../utils/settings';

interface Props {
  one: Case;
  plan: Plan;
  /** Another step than the plan's, which is being looked at. */
  beside: Plan | undefined;
  now: Date;
  today: Day;
  settings: Settings;
  acts: Acts;
  memory: Memory | undefined;
  /** A question was opened from elsewhere on the page: it is asked even of a closed case. */
  asked: boolean;
  onBack: () => void;
  onReopen: () => void;
  onNote: (note: Note) => void;
  onDone: () => void;
}

export function CaseNow({ one, plan, beside, now, today, settings, acts, memory, asked, onNote, ...on }: Props) {
  const front = beside ?? plan;
  return (
    <>
      {beside ? (
        <button type="button" class="button back-to-step" data-kind="bare" onClick={on.onBack}>
          <Icon name="left" size={16} />
          {t('case.step')}
        </button>
      ) : null}
      {plan.closed && !asked ? (
        <section class="card closed">
          <h2>{t('case.closed')}</h2>
          <button type="button" class="button" onClick={on.onReopen}>
            {t('case.reopen')}
          </button>
        </section>
      ) : (
        <Step
          key={`${front.step.id} ${memory?.panel}`}
          one={one}
          plan={front}
          settings={settings}
          today={today}
          now={now.toISOString() as Instant}
          acts={acts}
          memory={memory}
          onNote={onNote}
          onDone={async () => on.onDone()}
        />
      )}
      {plan.closed ? null : <Progress progress={plan.progress} />}
    </>
  );
}
