// What a report of a fault holds, to be read before it is copied.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';

export function ReportPart({ report, onCopy }: { report: string; onCopy: () => void }) {
  return (
    <section class="setting">
      <h2>{t('stored.report')}</h2>
      <p class="quiet">{t('stored.report-text')}</p>
      <details>
        <summary>{t('stored.report-show')}</summary>
        <pre>{report}</pre>
      </details>
      <div>
        <button type="button" class="button" onClick={onCopy}>
          <Icon name="copy" size={16} />
          {t('stored.report-copy')}
        </button>
      </div>
    </section>
  );
}
