// The user's own words and files: typed, dropped in, or chosen.
import { t } from '../../utils/i18n';
import { DraftForm, type Values } from '../draft-form';

interface Props {
  draft?: Values | undefined;
  onDraft: (values: Values) => void;
  onNote: (text: string) => void;
  onFiles: (files: File[]) => void;
}

export function Notes({ draft, onDraft, onNote, onFiles }: Props) {
  const stop = (event: DragEvent) => event.preventDefault();
  return (
    <section class="part notes">
      <DraftForm
        title={t('case.notes')}
        draft={draft}
        onDraft={onDraft}
        quiet
        onSubmit={({ text }, _, form) => {
          if (!text?.trim()) return;
          onNote(text.trim());
          form.reset();
        }}
      >
        <label class="field">
          <span class="sr">{t('case.note-add')}</span>
          <textarea class="input" name="text" rows={2} placeholder={t('case.note-hint')} />
        </label>
        <div class="note-row">
          <label
            class="drop"
            onDragOver={stop}
            onDrop={(event) => {
              stop(event);
              onFiles([...(event.dataTransfer?.files ?? [])]);
            }}
          >
            <input
              type="file"
              multiple
              accept="image/*,application/pdf,text/plain,text/csv"
              onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
            />
            {t('case.file-drop')}
          </label>
          <button type="submit" class="button">
            {t('case.note-add')}
          </button>
        </div>
      </DraftForm>
    </section>
  );
}
