// The dashboard: the list at the side, the room that the address names beside it. State lives here and in the rooms' roots.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Nav } from '../../components/desk/nav';
import { NothingYet } from '../../components/desk/nothing-yet';
import { Notices } from '../../components/desk/notices';
import type { Pile } from '../../components/desk/search-box';
import { Said } from '../../components/said';
import type { Note } from '../../components/step/acts';
import { onChange } from '../../utils/changes';
import { readClock } from '../../utils/clock';
import { dayAt } from '../../utils/day';
import { readSettings } from '../../utils/db';
import { type Health, readHealth } from '../../utils/heartbeat';
import { t } from '../../utils/i18n';
import type { Case, Day } from '../../utils/model';
import { nextStep } from '../../utils/next-step';
import { takeBack } from '../../utils/record';
import type { Settings } from '../../utils/settings';
import { CaseView } from './case-view';
import { useNotice } from './health';
import { ListView } from './list-view';
import { makeOrders } from './orders';
import { useRoom } from './rooms';
import { useRoute } from './route';

export interface Start {
  now: Date;
  settings: Settings;
  pile: Pile;
  health: Health;
}

export function App({ start }: { start: Start }) {
  const [{ now, settings, health }, setData] = useState<Omit<Start, 'pile'>>(start);
  const [note, setNote] = useState<Note>();
  const route = useRoute();
  useEffect(
    () =>
      onChange(async () => {
        const [at, chosen, state] = await Promise.all([readClock(), readSettings(), readHealth()]);
        setData({ now: at, settings: chosen, health: state });
      }),
    [],
  );
  const today = (dayAt(now, settings.zone) ?? now.toISOString().slice(0, 10)) as Day;
  const plan = useMemo(
    () => (one: Case) => nextStep(one, now, { holidays: settings.holidays }),
    [now, settings.holidays],
  );
  const [orders] = useState(() => makeOrders(start.pile));
  useEffect(() => {
    orders.load(now);
    return onChange(() => orders.load(now));
  }, [orders.pile.value, now]);
  const list = route.room === 'orders' || route.room === 'case';
  const wide = matchMedia('(min-width: 900px)').matches;
  const caseId = route.id ?? (route.room === 'orders' && wide ? orders.first.value : undefined);
  const Room = useRoom(list ? undefined : route.room);
  const undo = note?.undo;
  const notice = useNotice(health, settings, orders.counts.value.all, today);

  return (
    <div class="desk" data-room={route.room}>
      <div class="top">
        <Nav room={list ? 'orders' : route.room} />
        <Notices {...notice} />
      </div>
      {list ? (
        <ListView
          orders={orders}
          plan={plan}
          today={today}
          current={caseId}
          search={route.query.has('search')}
          onNote={setNote}
        />
      ) : null}
      <main class={list ? 'stage' : 'room'}>
        {Room ? <Room now={now} settings={settings} today={today} onNote={setNote} /> : null}
        {list && caseId ? (
          <CaseView
            key={caseId}
            id={caseId}
            now={now}
            today={today}
            settings={settings}
            plan={plan}
            step={route.query.get('step')}
            place={route.query.get('place')}
            onNote={setNote}
          />
        ) : null}
        {list && !caseId ? (
          orders.loaded.value && orders.counts.value.all === 0 ? (
            <NothingYet onPractice={() => location.assign('/welcome.html')} />
          ) : (
            // Where nothing was found the list says so, and there is nothing to choose.
            <h1 class={orders.ids.value.length > 0 ? 'nothing quiet' : 'sr'}>{t('list.pick')}</h1>
          )
        ) : null}
      </main>
      {note ? (
        <Said
          text={note.text}
          onUndo={undo ? () => takeBack(undo.caseId, undo.events).finally(() => setNote(undefined)) : undefined}
          onGone={() => setNote(undefined)}
        />
      ) : null}
    </div>
  );
}
