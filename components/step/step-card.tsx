// (a step in words, its date) → the one thing to do. What may be done about it comes as children.
import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/model';
import { Due } from '../due';

interface Props {
  seller: string;
  total: string;
  title: string;
  /** Left out where a question about the step has the room. */
  why: string | undefined;
  on: Day;
  today: Day;
  hard?: boolean;
  /** There is only to wait: no colour. */
  calm?: boolean;
  onOpen: () => void;
  children: ComponentChildren;
}

export function StepCard({
  seller,
  total,
  title,
  why,
  on,
  today,
  hard = false,
  calm = false,
  onOpen,
  children,
}: Props) {
  return (
    <section class="card" data-testid="next-step" aria-labelledby="step-title">
      <button type="button" class="card-order" onClick={onOpen}>
        <b>{seller}</b> {total}
      </button>
      <h2 id="step-title">{title}</h2>
      {why === undefined ? null : (
        <p class="card-why">
          <Due on={on} today={today} hard={hard} calm={calm} testid="due" /> {why}
        </p>
      )}
      {children}
    </section>
  );
}
