// The step's one main button, what will be sent, and the three other things that may have happened.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';

interface Props {
  label: string;
  /** First words of the letter; undefined while it is being written or where there is none. */
  preview?: string | undefined;
  edited?: boolean;
  /** The step has a letter: its line keeps its place while it is being written. */
  letter: boolean;
  busy?: boolean;
  onMain: () => void;
  onEdit: () => void;
  onReplied: () => void;
  onPromised: () => void;
  onOther: () => void;
}

export function StepActions(props: Props) {
  const { label, preview, edited = false, letter, busy = false } = props;
  return (
    <>
      {letter ? (
        <button type="button" class="letter-line" onClick={props.onEdit}>
          <span class="letter-text">{preview ?? '\u00a0'}</span>
          <span class="letter-edit">{edited ? t('letter.edited') : t('letter.edit')}</span>
        </button>
      ) : null}
      <button
        type="button"
        class="button"
        data-kind="main"
        data-wide
        data-testid="copy-letter"
        aria-busy={busy}
        onClick={props.onMain}
      >
        {letter ? <Icon name="copy" size={16} /> : null}
        {label}
      </button>
      <div class="card-row">
        <button type="button" class="button" onClick={props.onReplied}>
          {t('now.replied')}
        </button>
        <button type="button" class="button" onClick={props.onPromised}>
          {t('now.promised')}
        </button>
        <button type="button" class="button" onClick={props.onOther}>
          {t('now.other')}
        </button>
      </div>
    </>
  );
}
