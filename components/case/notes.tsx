// The user's own words and files: typed, dropped in, or chosen.
import { useState } from 'preact/hooks';
import { type Key, t } from '../../utils/i18n';
import { DraftForm, type Values } from '../draft-form';

interface Props {
  draft?: Values | undefined;
  onDraft: (values: Values) => void;
  /** Whether it was kept; until then the words stay in the box. */
  onNote: (text: string) => Promise<boolean>;
  /** Files that were not taken, each with its reason; they stay until the next are added. */
  refused: readonly string[];
  /** `kind` is the attachment's place, `E1` to `E12`; empty where its kind decides. */
  onFiles: (files: File[], kind: string) => void;
}

/** What a file may be; attempts are recorded, not added. */
const kinds = ['E2', 'E3', 'E7', 'E9', 'E1', 'E4', 'E6', 'E8', 'E10', 'E11', 'E12'] as const;

export function Notes({ draft, onDraft, onNote, refused, onFiles }: Props) {
  const [kind, setKind] = useState('');
  const stop = (event: DragEvent) => event.preventDefault();
  return (
    <section class="part notes">
      <DraftForm
        title={t('case.notes')}
        draft={draft}
        onDraft={onDraft}
        quiet
        onSubmit={async ({ text }, _, form) => {
          if (text?.trim() && (await onNote(text.trim()))) form.reset();
        }}
      >
        <label class="field">
          <span class="sr">{t('case.note-add')}</span>
          <textarea class="input" name="text" rows={2} placeholder={t('case.note-hint')} />
        </label>
        <div>
          <button type="submit" class="button">
            {t('case.note-add')}
          </button>
        </div>
      </DraftForm>
      <div class="file-row">
        <label
          class="drop"
          onDragOver={stop}
          onDrop={(event) => {
            stop(event);
            onFiles([...(event.dataTransfer?.files ?? [])], kind);
          }}
        >
          <input
            type="file"
            id="files"
            multiple
            data-testid="add-files"
            accept="image/*,video/*,application/pdf,text/*,.csv"
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])], kind);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
          {t('case.file-drop')}
        </label>
        <label class="field file-kind">
          {t('case.file-kind')}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{t('case.file-kind-auto')}</option>
            {kinds.map((id) => (
              <option key={id} value={id}>
                {t(`evidence.${id}` as Key)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {refused.length > 0 ? (
        <ul class="refused" role="alert" data-testid="refused">
          {refused.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
