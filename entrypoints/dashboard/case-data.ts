// (a case's id, the step that is asked for) → the case with its plan and pages, read again at every change; and what is recorded of it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Head } from '../../components/case/receipts';
import type { Values } from '../../components/draft-form';
import type { Note } from '../../components/step/acts';
import type { Memory } from '../../components/step/memory';
import { addFile, dropFile } from '../../utils/add-file';
import { onChange } from '../../utils/changes';
import { readCase, readReceipts } from '../../utils/db';
import { readDraft } from '../../utils/drafts';
import { t } from '../../utils/i18n';
import type { Case, CaseId, Plan } from '../../utils/model';
import type { Happening } from '../../utils/new-event';
import { planBeside } from '../../utils/plan-beside';
import { record } from '../../utils/record';
import { recall } from '../../utils/step-memory';

interface Data {
  one?: Case | undefined;
  heads: Head[];
  draft?: Values | undefined;
  memory?: Memory | undefined;
}

interface Wanted {
  id: CaseId;
  step: string | null;
  plan: (one: Case) => Plan;
  onNote: (note: Note) => void;
}

export type CaseData = ReturnType<typeof useCase>;

export function useCase({ id, step, plan: planOf, onNote }: Wanted) {
  const [data, setData] = useState<Data>();
  const [refused, setRefused] = useState<string[]>([]);

  async function load() {
    const [one, heads, draft] = await Promise.all([readCase(id), readReceipts(id), readDraft<Values>(`note ${id}`)]);
    const planned = one && planOf(one);
    const memory = planned && (await recall(id, (planBeside(planned, step) ?? planned).step.id));
    setData({ one, heads, draft, memory });
  }
  useEffect(() => {
    load();
    return onChange(load);
  }, [id, step]);

  const one = data?.one;
  const plan = useMemo(() => one && planOf(one), [one, planOf]);

  /** Records it and says so; whether it was stored. */
  async function happened(events: Happening[], text = t('app.done')): Promise<boolean> {
    const stored = await record(id, events).catch(() => undefined);
    onNote(stored ? { text, undo: { caseId: id, events: stored } } : { text: t('app.failed') });
    return stored !== undefined;
  }

  /** Stores each file with its event, or says why not; a file whose event was not stored is dropped. */
  async function keep(list: File[], attachment: string): Promise<void> {
    const said: string[] = [];
    const held = new Set(one?.events.map((event) => (event.kind === 'file-added' ? event.fileId : '')));
    for (const file of list) {
      const added = await addFile(id, file, attachment || undefined).catch(() => ({ refused: 'file-gone' as const }));
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

  return { data, plan, happened, keep, refused };
}
