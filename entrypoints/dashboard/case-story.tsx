// What is known of a case and what may be added to it: the checks, the facts, the line of time, what happened, notes and files.
import { useMemo } from 'preact/hooks';
import { Also } from '../../components/case/also';
import { Checks } from '../../components/case/checks';
import { FactsPart } from '../../components/case/facts-part';
import { Happened } from '../../components/case/happened';
import { Notes } from '../../components/case/notes';
import { Situations } from '../../components/case/situations';
import { Timeline } from '../../components/case/timeline';
import type { Values } from '../../components/draft-form';
import type { Note } from '../../components/step/acts';
import type { PanelName } from '../../components/step/memory';
import { answer } from '../../utils/answer';
import { caseTimeline } from '../../utils/case-timeline';
import { keepDraft } from '../../utils/drafts';
import { digits } from '../../utils/format';
import { t } from '../../utils/i18n';
import type { Case, Day, Plan } from '../../utils/model';
import { shown } from '../../utils/order-view';
import type { RegisterLink, SellerCheck } from '../../utils/seller-check';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';
import { statedBoxes, usefulFacts } from '../../utils/useful-facts';
import type { CaseData } from './case-data';

interface Props extends Pick<CaseData, 'happened' | 'keep' | 'refused'> {
  one: Case;
  plan: Plan;
  today: Day;
  settings: Settings;
  check: SellerCheck;
  /** The step that is being looked at beside the plan's. */
  step: string | null;
  draft: Values | undefined;
  /** The situation is being asked for. */
  situations: boolean;
  onSituations: (open: boolean) => void;
  onPanel: (name: PanelName) => void;
  onLookUp: (link: Pick<RegisterLink, 'href' | 'copy'>) => void;
  onStep: (id: string) => void;
  onNote: (note: Note) => void;
}

export function CaseStory({ one, plan, today, settings, check, step, happened, ...rest }: Props) {
  const moments = useMemo(() => caseTimeline(one, plan, today), [one, plan, today]);
  const close = () => confirm(t('case.close-sure')) && happened([{ kind: 'closed', reason: 'other' }]);
  return (
    <>
      <Checks
        questions={check.questions}
        open={plan.step.stage === 1 || plan.step.id.includes('check')}
        onChecked={(name, result) => happened([{ kind: 'checked', check: name, result }])}
        onLook={rest.onLookUp}
      />
      <FactsPart
        key={`facts ${one.events.length}`}
        {...usefulFacts(one, plan)}
        values={statedBoxes(one, digits(shown(one.order).total?.currency ?? 'KRW'))}
        onSubmit={(values) => answer(one, settings, values).then(() => rest.onNote({ text: t('app.done') }))}
      />
      <section class="part">
        <h2>{t('case.timeline')}</h2>
        <Timeline
          moments={moments}
          today={today}
          onUndo={(eventId) => send('event-undone', { caseId: one.id, eventId })}
        />
      </section>
      <Happened
        onPanel={rest.onPanel}
        onSituation={() => rest.onSituations(true)}
        onClose={plan.closed ? undefined : close}
      />
      {rest.situations ? (
        <Situations
          onChosen={(situation) => {
            rest.onSituations(false);
            happened([{ kind: 'opened', situation }]);
          }}
        />
      ) : null}
      <Also one={one} plan={plan} today={today} open={step} onStart={rest.onStep} />
      <Notes
        draft={rest.draft}
        onDraft={(values) => keepDraft(`note ${one.id}`, values)}
        onNote={async (text) => {
          const kept = await happened([{ kind: 'noted', text }]);
          if (kept) keepDraft(`note ${one.id}`, undefined);
          return kept;
        }}
        refused={rest.refused}
        onFiles={rest.keep}
      />
    </>
  );
}
