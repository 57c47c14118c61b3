// The one thing to do: copy and open, ask whether it was sent, log it; or say what happened instead.
import { useEffect, useRef, useState } from 'preact/hooks';
import { copy } from '../../utils/copy';
import { language, t } from '../../utils/i18n';
import { proposeLanguage, several } from '../../utils/letter/language';
import type { Case, Day, Instant, Plan } from '../../utils/model';
import type { Happening } from '../../utils/new-event';
import { sellerName, totalText } from '../../utils/order-view';
import type { Settings } from '../../utils/settings';
import { shownDate, stepHow, stepTitle, whyText } from '../../utils/step-words';
import type { Acts, Note } from './acts';
import { useLetter } from './letter-of-step';
import { fresh, type Memory } from './memory';
import { type PanelProps, usePanels } from './panels-later';
import { readinessOf } from './readiness';
import { StepActions } from './step-actions';
import { StepCard } from './step-card';

interface Props {
  one: Case;
  plan: Plan;
  settings: Settings;
  today: Day;
  now: Instant;
  acts: Acts;
  memory: Memory | undefined;
  onNote: (note: Note) => void;
  onDone: () => Promise<void>;
}

export function Step({ one, plan: planned, settings, today, now: at, acts, memory: kept, onNote, onDone }: Props) {
  const [memory, setMemory] = useState<Memory>(
    kept?.caseId === one.id && kept.stepId === planned.step.id ? kept : fresh(one.id, planned.step.id),
  );
  const set = (change: Partial<Memory>) => setMemory((before) => ({ ...before, ...change }));
  const shown = useRef(memory);
  useEffect(() => {
    if (memory !== shown.current) acts.remember(memory);
    shown.current = memory;
  }, [memory]);
  const [wanted, setWanted] = useState(false);
  const onOpen = (place?: string) => acts.openCase(one.id, plan.step.id, place);
  const ask = () => (lacks ? onOpen(lacks) : set({ panel: 'ask' }));

  const plan = memory.channel ? { ...planned, step: { ...planned.step, channel: memory.channel } } : planned;
  const { letter, languages } = useLetter(one, plan, settings, at, memory.language);
  // A letter in the reader's own language offers its others where it is edited.
  const foreign =
    plan.letter !== undefined &&
    several(plan.letter) &&
    proposeLanguage(one, plan.letter, ['ko', 'en', 'de', 'ja']) !== language();
  const edited = letter && memory.edits?.[letter.key];
  const { text, target, missing, waits, lacks, line, label, preview } = readinessOf(plan, letter, edited);
  const panels = usePanels();

  async function log(happened: Happening[], said: string) {
    const events = await acts.record(one.id, happened).catch(() => undefined);
    if (!events) return onNote({ text: t('app.failed') });
    setMemory(fresh(one.id, planned.step.id));
    onNote({ text: said, undo: { caseId: one.id, events } });
    await onDone();
  }

  function main() {
    if (waits) return ask();
    if (!plan.letter && !target?.href) return onOpen();
    if (plan.letter && !letter) return setWanted(true);
    setWanted(false);
    const written = plan.letter
      ? copy(text, edited === undefined ? letter?.html : letter?.markup(edited))
      : Promise.resolve(true);
    written.then((done) => {
      set({ panel: 'sent', opened: done && target?.href !== undefined, byHand: !done });
      // The question must be kept before the new tab closes the popup.
      if (done && target?.href) {
        const { href } = target;
        setTimeout(() => acts.open(href, letter?.subject, text), 60);
      }
    });
  }

  // Pressed while the letter was still being read: done as soon as it is there, within the same gesture's time.
  useEffect(() => {
    if (wanted && letter) main();
  }, [wanted, letter]);

  const props: PanelProps = {
    one,
    plan,
    today,
    now: at,
    acts,
    settings,
    memory,
    letter,
    languages,
    text,
    target,
    missing,
    set,
    log,
    main,
    onDone,
    onNote,
  };
  const Panels = panels;
  return (
    <StepCard
      seller={sellerName(one)}
      total={totalText(one.order)}
      title={stepTitle(plan.step, one)}
      why={memory.panel === 'step' ? whyText(plan.why) || stepHow(plan.step, one) : undefined}
      {...shownDate(plan, today)}
      calm={!plan.due}
      today={today}
      onOpen={() => onOpen()}
    >
      {memory.panel !== 'step' && Panels ? (
        <Panels {...props} />
      ) : (
        <StepActions
          label={label}
          letter={plan.letter !== undefined}
          preview={preview}
          asks={waits}
          line={line}
          onAsk={ask}
          edited={edited !== undefined}
          languages={foreign ? languages : undefined}
          language={letter?.language}
          onLanguage={(wanted) => set({ language: wanted })}
          busy={plan.letter !== undefined && !letter}
          onMain={main}
          onEdit={() => (waits ? ask() : set({ panel: 'edit' }))}
          onReplied={() => set({ panel: 'reply' })}
          onArrived={() => set({ panel: 'arrived' })}
          onPaid={plan.step.id === 'await-payment' ? () => log([{ kind: 'paid' }], t('event.paid-now')) : undefined}
          onPromised={() => set({ panel: 'promise' })}
          onOther={() => set({ panel: 'other' })}
        />
      )}
    </StepCard>
  );
}
