// One case: what to do now, the line of time, and beside it the dates, the seller, the receipts and the evidence.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Also } from '../../components/case/also';
import { CaseHead } from '../../components/case/case-head';
import { Checks } from '../../components/case/checks';
import { Deadlines } from '../../components/case/deadlines';
import { FactsPart } from '../../components/case/facts-part';
import { Happened } from '../../components/case/happened';
import { Notes } from '../../components/case/notes';
import { type Head, Receipts } from '../../components/case/receipts';
import { SellerCard } from '../../components/case/seller-card';
import { SellerFindings } from '../../components/case/seller-findings';
import { Situations } from '../../components/case/situations';
import { Timeline } from '../../components/case/timeline';
import type { Values } from '../../components/draft-form';
import { Icon } from '../../components/icon';
import { FixForm } from '../../components/popup/fix-form';
import { Progress } from '../../components/progress';
import type { Acts, Note } from '../../components/step/acts';
import { fresh, type Memory } from '../../components/step/memory';
import { Step } from '../../components/step/step';
import { addFile, dropFile } from '../../utils/add-file';
import { answer } from '../../utils/answer';
import { caseTimeline } from '../../utils/case-timeline';
import { onChange } from '../../utils/changes';
import { copy } from '../../utils/copy';
import { readCase, readReceipt, readReceipts } from '../../utils/db';
import { keepDraft, readDraft } from '../../utils/drafts';
import { digits } from '../../utils/format';
import { t } from '../../utils/i18n';
import type { Case, CaseId, Day, Instant, Plan } from '../../utils/model';
import type { Happening } from '../../utils/new-event';
import { openTarget } from '../../utils/open-target';
import { sellerOf, shown } from '../../utils/order-view';
import { planBeside } from '../../utils/plan-beside';
import { boxesOf, correctionOf, quotesOf } from '../../utils/read-order';
import { record } from '../../utils/record';
import { checkSeller } from '../../utils/seller-check';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';
import { recall, remember } from '../../utils/step-memory';
import { statedBoxes, usefulFacts } from '../../utils/useful-facts';
import { EvidenceView } from './evidence-view';

interface Props {
  id: string;
  now: Date;
  today: Day;
  settings: Settings;
  plan: (one: Case) => Plan;
  step: string | null;
  onNote: (note: Note) => void;
}

interface Data {
  one?: Case | undefined;
  heads: Head[];
  draft?: Values | undefined;
  memory?: Memory | undefined;
}

const openCase = (id: string, stepId?: string) => {
  location.hash = `#/case/${encodeURIComponent(id)}${stepId ? `?step=${encodeURIComponent(stepId)}` : ''}`;
};
const acts: Acts = { record, answer, remember, openCase, open: openTarget };

export function CaseView({ id, now, today, settings, plan: planOf, step, onNote }: Props) {
  const [data, setData] = useState<Data>();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string[]>([]);
  const [panel, setPanel] = useState<'fix' | 'situation'>();
  const [shift, setShift] = useState<Memory>();
  const caseId = id as CaseId;

  async function load() {
    const [one, heads, draft] = await Promise.all([
      readCase(caseId),
      readReceipts(caseId),
      readDraft<Values>(`note ${id}`),
    ]);
    const planned = one && planOf(one);
    const memory = planned && (await recall(caseId, (planBeside(planned, step) ?? planned).step.id));
    setData({ one, heads, draft, memory });
  }
  useEffect(() => {
    setShift(undefined);
    load();
    return onChange(load);
  }, [id, step]);

  const one = data?.one;
  const plan = useMemo(() => one && planOf(one), [one, planOf]);
  const moments = useMemo(() => (one && plan ? caseTimeline(one, plan, today) : []), [one, plan, today]);
  if (!data) return null;
  if (!one || !plan) return <p class="nothing quiet">{t('case.gone')}</p>;

  async function happened(events: Happening[], text = t('app.done')) {
    const stored = await record(caseId, events).catch(() => undefined);
    onNote(stored ? { text, undo: { caseId, events: stored } } : { text: t('app.failed') });
    return stored !== undefined;
  }
  async function files(list: File[], attachment: string) {
    const said: string[] = [];
    const held = new Set(one?.events.map((event) => (event.kind === 'file-added' ? event.fileId : '')));
    for (const file of list) {
      const added = await addFile(caseId, file, attachment || undefined).catch(() => ({
        refused: 'file-gone' as const,
      }));
      if ('refused' in added) said.push(t(`case.${added.refused}`, { name: file.name }));
      else if (held.has(added.event.fileId)) said.push(t('case.file-again', { name: file.name }));
      else if (await happened([added.event], t('case.file-added', { name: file.name }))) held.add(added.event.fileId);
      else {
        await dropFile(added.event.fileId).catch(() => {});
        said.push(t('case.file-disk', { name: file.name }));
      }
    }
    setRefused(said);
  }
  const check = checkSeller(one);
  function lookUp({ href, copy: number }: { href: string; copy?: string }) {
    if (number) copy(number).then((done) => done && onNote({ text: t('seller.copied') }));
    openTarget(href, undefined, '');
  }
  const memory = shift ?? data.memory;
  const beside = planBeside(plan, step);
  const front = beside ?? plan;

  return (
    <article class="case">
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
            scrollTo({ top: 0, behavior: 'smooth' });
          }}
          onSituation={() => setPanel('situation')}
          onClose={() => confirm(t('case.close-sure')) && happened([{ kind: 'closed', reason: 'other' }])}
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
            scrollTo({ top: 0, behavior: 'smooth' });
          }}
        />
        <Notes
          draft={data.draft}
          onDraft={(values) => keepDraft(`note ${id}`, values)}
          onNote={(text) => {
            keepDraft(`note ${id}`, undefined);
            happened([{ kind: 'noted', text }]);
          }}
          refused={refused}
          onFiles={files}
        />
      </div>
      <aside class="case-side">
        <Deadlines deadlines={plan.deadlines} today={today} />
        <SellerCard facts={sellerOf(one)} check={check} onLookUp={lookUp} />
        <SellerFindings check={check} onSign={(sign) => happened([{ kind: 'fraud-sign', sign }])} />
        <EvidenceView one={one} plan={plan} now={now} settings={settings} onNote={onNote} />
        <Receipts
          heads={data.heads}
          zone={one.zone}
          today={today}
          texts={texts}
          onOpen={async (receiptId) => {
            const receipt = await readReceipt(receiptId);
            if (receipt) setTexts((before) => ({ ...before, [receiptId]: receipt.text }));
          }}
        />
        <p class="fine">
          {t('app.not-advice')} {t('app.help')}
        </p>
      </aside>
    </article>
  );
}
