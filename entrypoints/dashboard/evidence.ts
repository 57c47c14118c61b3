// A case → all that its pack is made from, read once; the pack, the page and the calendar file come on demand.
import { readFile, readReceipt, readReceipts } from '../../utils/db';
import { deadlinesFile, evidencePack } from '../../utils/evidence';
import { completenessOf, evidenceDocument } from '../../utils/evidence/document';
import type { EvidenceInput } from '../../utils/evidence/input';
import { documentHtml } from '../../utils/evidence/page';
import type { PresetId } from '../../utils/evidence/presets';
import { language, t } from '../../utils/i18n';
import type { Case, Plan } from '../../utils/model';
import type { Settings } from '../../utils/settings';
import { sha256 } from '../../utils/sha256';
import { deadlineTitle } from '../../utils/step-words';
import { toConfirm } from '../../utils/to-confirm';

export type { PresetId };

interface Wanted {
  one: Case;
  plan: Plan;
  now: Date;
  settings: Settings;
  preset: PresetId;
}

export async function evidenceOf({ one, plan, now, settings, preset }: Wanted) {
  const heads = await readReceipts(one.id);
  const ids = one.events.flatMap((event) => (event.kind === 'file-added' ? [event.fileId] : []));
  const [receipts, files] = await Promise.all([
    Promise.all(heads.map(({ id }) => readReceipt(id))),
    Promise.all([...new Set(ids)].map((id) => readFile(id))),
  ]);
  const input: EvidenceInput = {
    case: one,
    receipts: receipts.filter((receipt) => receipt !== undefined),
    files: files.filter((file) => file !== undefined),
    deadlines: plan.deadlines,
    deadlineTitle: (one) =>
      toConfirm(one) ? `${deadlineTitle(one.id)} (${t('app.confirm-needed')})` : deadlineTitle(one.id),
    sender: settings.sender,
    preset,
    language: language(),
    now,
    holidays: settings.holidays,
  };
  const { held, missing, facts } = completenessOf(input);
  return {
    held: held.length,
    missing: missing.map(({ name }) => name),
    facts,
    pack: () => evidencePack(input, sha256),
    /** Its pictures live as long as this page does. */
    html: () => {
      const urls = new Map(
        input.files.map(({ id, bytes, type }) => [id, URL.createObjectURL(new Blob([bytes.slice()], { type }))]),
      );
      return documentHtml(evidenceDocument(input), ({ fileId }) => urls.get(fileId) ?? '');
    },
    calendar: () => deadlinesFile(input),
  };
}
