// A line that says what was just done, with the way back; gone after a while, not while it is looked at.
import { useEffect } from 'preact/hooks';
import { t } from '../utils/i18n';

interface Props {
  text: string;
  onUndo?: (() => void) | undefined;
  onGone: () => void;
}

export function Said({ text, onUndo, onGone }: Props) {
  useEffect(() => {
    const timer = setTimeout(onGone, onUndo ? 12_000 : 5_000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="said" role="status">
      <span>{text}</span>
      {onUndo ? (
        <button type="button" class="button" data-kind="bare" onClick={onUndo}>
          {t('app.undo')}
        </button>
      ) : null}
    </div>
  );
}
