// One click each: what the seller or the parcel did.
import { t } from '../../utils/i18n';
import type { PanelName } from '../step/memory';

interface Props {
  onPanel: (panel: PanelName) => void;
  onSituation: () => void;
  /** None where the order is closed already. */
  onClose: (() => void) | undefined;
}

export function Happened({ onPanel, onSituation, onClose }: Props) {
  return (
    <section class="part">
      <h2>{t('case.happened')}</h2>
      <div class="happened">
        <button type="button" class="button" onClick={() => onPanel('reply')}>
          {t('now.replied')}
        </button>
        <button type="button" class="button" onClick={() => onPanel('promise')}>
          {t('now.promised')}
        </button>
        <button type="button" class="button" onClick={() => onPanel('arrived')}>
          {t('now.arrived')}
        </button>
        <button type="button" class="button" onClick={() => onPanel('refunded')}>
          {t('now.refunded')}
        </button>
        <button type="button" class="button" onClick={onSituation}>
          {t('case.situation')}
        </button>
        {onClose ? (
          <button type="button" class="button" data-kind="bare" onClick={onClose}>
            {t('case.close')}
          </button>
        ) : null}
      </div>
    </section>
  );
}
