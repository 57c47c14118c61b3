// The step's one main button, what will be sent, and the three other things that may have happened.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';
import { Languages } from './languages';

interface Props {
  /** Undefined while there is only to wait. */
  label: string | undefined;
  /** First words of the letter; undefined while it is being written or where there is none. */
  preview?: string | undefined;
  edited?: boolean;
  /** In which languages it can be had, where there is a choice to offer. */
  languages?: readonly string[] | undefined;
  language: string | undefined;
  onLanguage: (language: string) => void;
  /** Something is to be filled in first. */
  asks?: boolean;
  /** The step has a letter: its line keeps its place while it is being written. */
  letter: boolean;
  busy?: boolean;
  onMain: () => void;
  onEdit: () => void;
  /** A fact that would help is asked for on a line of its own. */
  line: boolean;
  onAsk: () => void;
  onReplied: () => void;
  onArrived: () => void;
  /** The money is awaited: said to be on its way in one click. */
  onPaid?: (() => void) | undefined;
  onPromised: () => void;
  onOther: () => void;
}

export function StepActions(props: Props) {
  const { label, preview, edited = false, asks = false, letter, busy = false } = props;
  return (
    <>
      {letter ? (
        <button type="button" class="letter-line" onClick={props.onEdit}>
          <span class="letter-text">{preview ?? '\u00a0'}</span>
          <span class="letter-edit">{edited ? t('letter.edited') : t('letter.edit')}</span>
        </button>
      ) : null}
      {props.languages ? (
        <Languages languages={props.languages} current={props.language} onChoose={props.onLanguage} />
      ) : null}
      {props.line ? (
        <button type="button" class="letter-line" data-testid="asked" onClick={props.onAsk}>
          <span class="letter-edit">{t('now.asked')}</span>
        </button>
      ) : null}
      {label ? (
        <button
          type="button"
          class="button"
          data-kind="main"
          data-wide
          data-testid="copy-letter"
          aria-busy={busy}
          onClick={props.onMain}
        >
          {letter ? <Icon name={asks ? 'pencil' : 'copy'} size={16} /> : null}
          {label}
        </button>
      ) : null}
      <div class="card-row">
        {label ? null : (
          <button type="button" class="button" onClick={props.onPaid ?? props.onArrived}>
            {props.onPaid ? t('now.paid') : t('now.arrived')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onReplied}>
          {t('now.replied')}
        </button>
        {label ? (
          <button type="button" class="button" onClick={props.onPromised}>
            {t('now.promised')}
          </button>
        ) : null}
        <button type="button" class="button" onClick={props.onOther}>
          {t('now.other')}
        </button>
      </div>
    </>
  );
}
