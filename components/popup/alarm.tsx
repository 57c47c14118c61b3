// Data that was lost, or a disk that is full: above everything, and one click from what helps.
import { t } from '../../utils/i18n';
import { Icon } from '../icon';

interface Props {
  trouble: 'wiped' | 'full';
  /** Where in the dashboard. */
  onOpen: (place: string) => void;
}

export function Alarm({ trouble, onOpen }: Props) {
  return (
    <div role="alert" data-testid="trouble">
      <button
        type="button"
        class="strip whole"
        data-pressure="danger"
        onClick={() => onOpen(trouble === 'wiped' ? '#/settings?backup' : '#/stored')}
      >
        <Icon name="alert" size={16} />
        <span>{t(`alarm.${trouble}`)}</span>
      </button>
    </div>
  );
}
