// The popup: one thing to do, what else runs, and the page in front. State lives here; what is drawn lives in components.
import { useEffect, useState } from 'preact/hooks';
import { Alarm } from '../../components/popup/alarm';
import { Header } from '../../components/popup/header';
import { PageBar } from '../../components/popup/page-bar';
import { Quiet } from '../../components/popup/quiet';
import { Strip } from '../../components/popup/strip';
import { Progress } from '../../components/progress';
import { Said } from '../../components/said';
import type { Acts, Note } from '../../components/step/acts';
import { Step } from '../../components/step/step';
import { onChange } from '../../utils/changes';
import { dayText } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import { sellerName } from '../../utils/order-view';
import { record, takeBack } from '../../utils/record';
import { deadlineTitle } from '../../utils/step-words';
import { datesOf } from './dates';
import { Lists } from './lists';
import { type Loaded, load } from './load';
import { usePageOfTab } from './page-of-tab';

// What only a click needs comes with it: the browser's API and its polyfill are no part of what opens.
const doors = () => import('../../utils/open-target');
const openTab = async (path: string) => (await doors()).openOwn(path);

const openCase = (id: string, step?: string, place?: string) =>
  openTab(
    `/dashboard.html#/case/${encodeURIComponent(id)}?${new URLSearchParams({ ...(step && { step }), ...(place && { place }) })}`,
  );
const acts: Acts = {
  record,
  answer: async (...asked) => (await import('../../utils/answer')).answer(...asked),
  remember: async (memory) => (await import('../../utils/step-memory')).remember(memory),
  openCase,
  open: async (...target) => (await doors()).openTarget(...target),
};

export function App({ start }: { start: Loaded }) {
  const [data, setData] = useState(start);
  const [note, setNote] = useState<Note>();
  const again = () => load().then(setData);
  useEffect(() => onChange(again), []);

  const { settings, first, today, others } = data;
  const { pinned, hard } = datesOf(data);
  const next = others.find(({ plan }) => plan.dueOn > today);
  const undo = note?.undo;
  const page = usePageOfTab({
    settings,
    onSaved: () => {
      setNote({ text: t('app.done') });
      again();
    },
    onAll: () => openTab('/dashboard.html#/orders'),
    onType: () => openTab('/dashboard.html#/new'),
  });
  const { fixing } = page;
  if (fixing) {
    const { FixOrder } = fixing;
    return (
      <div class="popup">
        <Header onSearch={() => openTab('/dashboard.html#/orders?search')} onAll={() => openTab('/dashboard.html')} />
        <main>
          <FixOrder
            facts={fixing.facts}
            doubts={fixing.doubts}
            part={fixing.part}
            onSubmit={page.save}
            onBack={page.stopFixing}
          />
        </main>
        <PageBar {...page.bar} action={undefined} />
      </div>
    );
  }

  return (
    <div class="popup">
      <Header onSearch={() => openTab('/dashboard.html#/orders?search')} onAll={() => openTab('/dashboard.html')} />
      <main>
        {data.trouble ? <Alarm trouble={data.trouble} onOpen={(place) => openTab(`/dashboard.html${place}`)} /> : null}
        {pinned ? (
          <Strip
            title={deadlineTitle(pinned.deadline.id)}
            on={pinned.on}
            today={today}
            onOpen={() => openCase(pinned.caseId)}
          />
        ) : null}
        {first ? (
          <Step
            key={`${first.case.id} ${first.plan.step.id}`}
            one={first.case}
            plan={first.plan}
            settings={settings}
            today={today}
            now={data.now}
            acts={acts}
            memory={start.memory}
            onNote={setNote}
            onDone={again}
          />
        ) : (
          <Quiet
            watching={others.length + data.unseen || data.orders}
            next={next && { on: dayText(next.plan.dueOn, language(), today), seller: sellerName(next.case) }}
            welcomed={settings.welcomed}
            onStart={() => openTab('/welcome.html')}
          />
        )}
        {first ? <Progress progress={first.plan.progress} /> : null}
        <Lists data={data} hard={hard} onOpen={openCase} onAll={() => openTab('/dashboard.html')} />
      </main>
      <PageBar {...page.bar} />
      {note ? (
        <Said
          text={note.text}
          onUndo={
            undo
              ? () =>
                  takeBack(undo.caseId, undo.events)
                    .then(again)
                    .finally(() => setNote(undefined))
              : undefined
          }
          onGone={() => setNote(undefined)}
        />
      ) : null}
    </div>
  );
}
