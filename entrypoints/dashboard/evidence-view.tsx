// The evidence pack: who it is for, what is there and what is missing, and the file itself, made here when asked for.
import { useEffect, useState } from 'preact/hooks';
import { EvidencePart } from '../../components/case/evidence-part';
import type { Note } from '../../components/step/acts';
import { t } from '../../utils/i18n';
import type { Case, Plan } from '../../utils/model';
import { save } from '../../utils/save-file';
import type { Settings } from '../../utils/settings';
import { usefulFacts } from '../../utils/useful-facts';
import { evidenceOf, type PresetId } from './evidence';

interface Props {
  one: Case;
  plan: Plan;
  now: Date;
  settings: Settings;
  onNote: (note: Note) => void;
}

type Found = Awaited<ReturnType<typeof evidenceOf>>;

const presetFor = (one: Case): PresetId => {
  const kind = one.order.facts.payment?.kind ?? '';
  if (kind === 'paypal') return 'paypal';
  return kind.startsWith('card') && one.jurisdiction !== 'KR' ? 'card-issuer' : '1372';
};

export function EvidenceView({ one, plan, now, settings, onNote }: Props) {
  const [preset, setPreset] = useState<PresetId>(() => presetFor(one));
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    evidenceOf({ one, plan, now, settings, preset }).then((next) => {
      if (!gone) setFound(next);
    });
    return () => {
      gone = true;
    };
  }, [one, plan, now, settings, preset]);

  async function make() {
    if (!found) return;
    setBusy(true);
    try {
      const { name, bytes, changed } = await found.pack();
      save(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
      const warning = changed.length ? ` · ${t('evidence.changed', { names: changed.join(', ') })}` : '';
      onNote({ text: t('backup.made', { name }) + warning });
    } catch (error) {
      onNote({ text: t('evidence.failed', { why: error instanceof Error ? error.message : '' }) });
    }
    setBusy(false);
  }
  function print() {
    if (!found) return;
    const page = open(URL.createObjectURL(new Blob([found.html()], { type: 'text/html' })));
    page?.addEventListener('load', () => page.print());
  }
  function calendar() {
    if (!found) return;
    const name = 'jikimi.ics';
    save(name, new Blob([found.calendar()], { type: 'text/calendar' }));
    onNote({ text: t('backup.made', { name }) });
  }
  return (
    <EvidencePart
      preset={preset}
      held={found?.held ?? 0}
      missing={found?.missing ?? []}
      facts={found?.facts ?? []}
      boxes={usefulFacts(one, plan).names}
      busy={busy || !found}
      onPreset={(id) => setPreset(id as PresetId)}
      onMake={make}
      onPrint={print}
      onCalendar={calendar}
    />
  );
}
