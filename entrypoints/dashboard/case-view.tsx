// One case: what to do now, the line of time, and beside it the dates, the seller, the receipts and the evidence.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Also } from '../../components/case/also';
import { CaseHead } from '../../components/case/case-head';
import { Checks } from '../../components/case/checks';
import { FactsPart } from '../../components/case/facts-part';
import { Happened } from '../../components/case/happened';
import { Notes } from '../../components/case/notes';
import { Situations } from '../../components/case/situations';
import { Timeline } from '../../components/case/timeline';
import { Icon } from '../../components/icon';
import { FixForm } from '../../components/popup/fix-form';
import { Progress } from '../../components/progress';
import type { Acts, Note } from '../../components/step/acts';
import { fresh, type Memory } from '../../components/step/memory';
import { Step } from '../../components/step/step';
import { answer } from '../../utils/answer';
import { caseTimeline } from '../../utils/case-timeline';
import { copy } from '../../utils/copy';
import { keepDraft } from '../../utils/drafts';
import { digits } from '../../utils/format';
import { t } from '../../utils/i18n';
import type { Case, CaseId, Day, Instant, Plan } from '../../utils/model';
import { openTarget } from '../../utils/open-target';
import { shown } from '../../utils/order-view';
import { planBeside } from '../../utils/plan-beside';
import { boxesOf, correctionOf, quotesOf } from '../../utils/read-order';
import { record } from '../../utils/record';
import { checkSeller } from '../../utils/seller-check';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';
import { remember } from '../../utils/step-memory';
import { statedBoxes, usefulFacts } from '../../utils/useful-facts';
import { useCase } from './case-data';
import { CaseSide } from './case-side';

interface Props {
  id: string;
  now: Date;
  today: Day;
  settings: Settings;
  plan: (one: Case) => Plan;
  step: string | null;
  onNote: (note: Note) => void;
}

const openCase = (id: string, stepId?: string) => {
  location.hash = `#/case/${encodeURIComponent(id)}${stepId ? `?step=${encodeURIComponent(stepId)}` : ''}`;
};
const acts: Acts = { record, answer, remember, openCase, open: openTarget };

export function CaseView({ id, now, today, settings, plan: planOf, step, onNote }: Props) {
  const caseId = id as CaseId;
  const { data, plan, happened, keep, refused } = useCase({ id: caseId, step, plan: planOf, onNote });
  const [panel, setPanel] = useState<'fix' | 'situation'>();
  const [shift, setShift] = useState<Memory>();
  useEffect(() => setShift(undefined), [id, step]);
  const top = useRef<HTMLElement>(null);
  const one = data?.one;
  const moments = useMemo(() => (one && plan ? caseTimeline(one, plan, today) : []), [one, plan, today]);
  if (!data) return null;
  if (!one || !plan) return <p class="nothing quiet">{t('case.gone')}</p>;

  const check = checkSeller(one);
  function lookUp({ href, copy: number }: { href: string; copy?: string }) {
    if (number) copy(number).then((done) => done && onNote({ text: t('seller.copied') }));
    openTarget(href, undefined, '');
  }
  const memory = shift ?? data.memory;
  const beside = planBeside(plan, step);
  const front = beside ?? plan;

  return (
    <article class="case" ref={top}>
      <div class="case-main">
        <CaseHead
          one={one}
          today={today}
          onJurisdiction={(jurisdiction) => send('jurisdiction-set', { caseId, jurisdiction })}
          onCorrect={() => setPanel('fix')}
        />
        {panel === 'fix' ? (
          <FixForm
            values={boxesOf(shown(one.order))}
            notes={quotesOf(one.order.facts)}
            doubted={one.order.doubts ?? []}
            onBack={() => setPanel(undefined)}
            onSubmit={async (typed) => {
              const corrected = correctionOf(typed, shown(one.order));
              setPanel(undefined);
              if (corrected)
                await send('order-corrected', { orderId: caseId, corrected: { ...one.order.corrected, ...corrected } });
            }}
          />
        ) : null}
        {beside ? (
          <button type="button" class="button back-to-step" data-kind="bare" onClick={() => openCase(id)}>
            <Icon name="left" size={16} />
            {t('case.step')}
          </button>
        ) : null}
        {plan.closed && !shift ? (
          <section class="card closed">
            <h2>{t('case.closed')}</h2>
            <button type="button" class="button" onClick={() => happened([{ kind: 'reopened' }])}>
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
            onDone={async () => {
              setShift(undefined);
              if (beside) openCase(id);
            }}
          />
        )}
        {plan.closed ? null : <Progress progress={plan.progress} />}
        <Checks
          questions={check.questions}
          open={plan.step.stage === 1 || plan.step.id.includes('check')}
          onChecked={(name, result) => happened([{ kind: 'checked', check: name, result }])}
          onLook={lookUp}
        />
        <FactsPart
          key={`facts ${one.events.length}`}
          {...usefulFacts(one, plan)}
          values={statedBoxes(one, digits(shown(one.order).total?.currency ?? 'KRW'))}
          onSubmit={(values) => answer(one, settings, values).then(() => onNote({ text: t('app.done') }))}
        />
        <section class="part">
          <h2>{t('case.timeline')}</h2>
          <Timeline moments={moments} today={today} onUndo={(eventId) => send('event-undone', { caseId, eventId })} />
        </section>
        <Happened
          onPanel={(name) => {
            setShift({ ...fresh(caseId, front.step.id), panel: name });
          }}
          onSituation={() => setPanel('situation')}
          onClose={
            plan.closed
              ? undefined
              : () => confirm(t('case.close-sure')) && happened([{ kind: 'closed', reason: 'other' }])
          }
        />
        {panel === 'situation' ? (
          <Situations
            onChosen={(situation) => {
              setPanel(undefined);
              happened([{ kind: 'opened', situation }]);
            }}
          />
        ) : null}
        <Also
          one={one}
          plan={plan}
          today={today}
          open={step}
          onStart={(stepId) => {
            openCase(id, stepId);
            top.current?.scrollIntoView();
          }}
        />
        <Notes
          draft={data.draft}
          onDraft={(values) => keepDraft(`note ${id}`, values)}
          onNote={async (text) => {
            const kept = await happened([{ kind: 'noted', text }]);
            if (kept) keepDraft(`note ${id}`, undefined);
            return kept;
          }}
          refused={refused}
          onFiles={keep}
        />
      </div>
      <CaseSide
        one={one}
        plan={plan}
        now={now}
        today={today}
        settings={settings}
        check={check}
        heads={data.heads}
        onLookUp={lookUp}
        onSign={(sign) => happened([{ kind: 'fraud-sign', sign }])}
        onNote={onNote}
      />
    </article>
  );
}
