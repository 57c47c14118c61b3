// After the letter was copied: one click logs the attempt. A call has three ends, a message two.

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { AttemptOutcome } from '../../utils/model';
import { Icon } from '../icon';

interface Props {
  channel: string;
  call: boolean;
  opened: boolean;
  /** Where nothing could be put on the clipboard: the text to take by hand. */
  byHand?: string | undefined;
  /** Opens the channel, which was not opened by itself. */
  onOpen?: (() => void) | undefined;
  onLog: (outcome: AttemptOutcome) => void;
  onNotYet: () => void;
}

export function SentQuestion({ channel, call, opened, byHand, onOpen, onLog, onNotYet }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  // Selected, so that one key copies it; the browser that refused us does not refuse the user.
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [byHand]);
  return (
    <div class="sent">
      <p class="sent-said" role="status">
        {byHand === undefined ? <Icon name="check" size={16} /> : <Icon name="alert" size={16} />}
        {byHand !== undefined
          ? t('letter.refused')
          : opened
            ? t('letter.copied-open', { channel })
            : t('letter.copied')}
      </p>
      {byHand === undefined ? null : (
        <textarea
          class="input"
          rows={5}
          readOnly
          ref={box}
          value={byHand}
          data-testid="by-hand"
          aria-label={t('letter.preview')}
        />
      )}
      {onOpen ? (
        <button type="button" class="button" data-wide onClick={onOpen}>
          {t('now.open', { channel })}
        </button>
      ) : null}
      <h3>{call ? t('sent.ask-call') : t('sent.ask')}</h3>
      <button
        type="button"
        class="button"
        data-kind="main"
        data-wide
        data-testid="log-attempt"
        onClick={() => onLog('sent')}
      >
        {call ? t('sent.call-yes') : t('sent.yes')}
      </button>
      <div class="card-row">
        <button type="button" class="button" onClick={() => onLog(call ? 'no-answer' : 'bounced')}>
          {call ? t('sent.no-answer') : t('sent.bounced')}
        </button>
        <button type="button" class="button" onClick={onNotYet}>
          {t('sent.not-yet')}
        </button>
      </div>
    </div>
  );
}
