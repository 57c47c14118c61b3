// One case: what to do now, the line of time, and beside it the dates, the seller, the receipts and the evidence.
import { useEffect, useRef, useState } from 'preact/hooks';
import { CaseHead } from '../../components/case/case-head';
import { reveal } from '../../components/case/reveal';
import { FixForm } from '../../components/popup/fix-form';
import type { Acts, Note } from '../../components/step/acts';
import { fresh, type Memory } from '../../components/step/memory';
import { answer } from '../../utils/answer';
import { copy } from '../../utils/copy';
import { t } from '../../utils/i18n';
import type { Case, CaseId, Day, Plan } from '../../utils/model';
import { openTarget } from '../../utils/open-target';
import { shown } from '../../utils/order-view';
import { planBeside } from '../../utils/plan-beside';
import { boxesOf, correctionOf, quotesOf } from '../../utils/read-order';
import { record } from '../../utils/record';
import { checkSeller } from '../../utils/seller-check';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';
import { remember } from '../../utils/step-memory';
import { useCase } from './case-data';
import { CaseNow } from './case-now';
import { CaseSide } from './case-side';
import { CaseStory } from './case-story';

interface Props {
  id: string;
  now: Date;
  today: Day;
  settings: Settings;
  plan: (one: Case) => Plan;
  step: string | null;
  /** A fact that is asked for: shown where it is given. */
  place: string | null;
  onNote: (note: Note) => void;
}

const openCase = (id: string, stepId?: string, place?: string) => {
  location.hash = `#/case/${encodeURIComponent(id)}${stepId ? `?step=${encodeURIComponent(stepId)}` : ''}`;
  // The page is here already: what is asked for is shown where it is given.
  if (place) requestAnimationFrame(() => reveal(place));
};
const acts: Acts = { record, answer, remember, openCase, open: openTarget };

export function CaseView({ id, now, today, settings, plan: planOf, step, place, onNote }: Props) {
  const caseId = id as CaseId;
  const { data, plan, happened, keep, refused } = useCase({ id: caseId, step, plan: planOf, onNote });
  const [panel, setPanel] = useState<'fix' | 'situation'>();
  const [shift, setShift] = useState<Memory>();
  useEffect(() => setShift(undefined), [id, step]);
  const top = useRef<HTMLElement>(null);
  const there = data?.one !== undefined;
  useEffect(() => {
    if (place && there) reveal(place);
  }, [place, there]);
  if (!data) return null;
  const { one } = data;
  if (!one || !plan) return <p class="nothing quiet">{t('case.gone')}</p>;

  const check = checkSeller(one);
  const beside = planBeside(plan, step);
  function lookUp({ href, copy: number }: { href: string; copy?: string }) {
    if (number) copy(number).then((done) => done && onNote({ text: t('seller.copied') }));
    openTarget(href, undefined, '');
  }

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
        <CaseNow
          one={one}
          plan={plan}
          beside={beside}
          now={now}
          today={today}
          settings={settings}
          acts={acts}
          // Who comes to give a fact is led to its box; a form left open in the step would take the cursor away from it.
          memory={shift ?? (place ? undefined : data.memory)}
          asked={shift !== undefined}
          onBack={() => openCase(id)}
          onReopen={() => happened([{ kind: 'reopened' }])}
          onNote={onNote}
          onDone={() => {
            setShift(undefined);
            if (beside) openCase(id);
          }}
        />
        <CaseStory
          one={one}
          plan={plan}
          today={today}
          settings={settings}
          check={check}
          step={step}
          draft={data.draft}
          happened={happened}
          keep={keep}
          refused={refused}
          situations={panel === 'situation'}
          onSituations={(open) => setPanel(open ? 'situation' : undefined)}
          onPanel={(name) => setShift({ ...fresh(caseId, (beside ?? plan).step.id), panel: name })}
          onLookUp={lookUp}
          onStep={(stepId) => {
            openCase(id, stepId);
            top.current?.scrollIntoView();
          }}
          onNote={onNote}
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
