// (an order as read) → the boxes in which it is looked at and corrected, and what was corrected of it.
import type { Order, OrderFacts } from '../../utils/model';
import { boxesOf, correctionOf, quotesOf } from '../../utils/read-order';
import { FixForm } from './fix-form';

interface Props {
  facts: OrderFacts;
  doubts: readonly string[];
  part?: string | undefined;
  onSubmit: (corrected: Order['corrected']) => void;
  onBack: () => void;
}

export function FixOrder({ facts, doubts, part, onSubmit, onBack }: Props) {
  return (
    <FixForm
      values={boxesOf(facts)}
      notes={quotesOf(facts)}
      doubted={doubts}
      part={part}
      onSubmit={(typed) => onSubmit(correctionOf(typed, facts))}
      onBack={onBack}
    />
  );
}
