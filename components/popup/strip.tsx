// A right that is about to end, above everything else.
import type { Day } from '../../utils/model';
import { Due, pressure } from '../due';
import { Icon } from '../icon';

interface Props {
  title: string;
  on: Day;
  today: Day;
  onOpen: () => void;
}

export function Strip({ title, on, today, onOpen }: Props) {
  return (
    <button type="button" class="strip" data-pressure={pressure(on, today, true)} onClick={onOpen}>
      <Icon name="clock" size={16} />
      <span>{title}</span>
      <Due on={on} today={today} hard bare />
    </button>
  );
}
