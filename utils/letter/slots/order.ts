// What was ordered, when and where.
import type { OrderFacts } from '../../model';
import { type Facts, orderedOn, promisedOn } from '../facts';
import { type Nouns, shorten } from '../slot';
import { writeDay, writeMoney } from '../words';

const first = (order: Pick<OrderFacts, 'items'>) => order.items?.[0]?.name;

const items = (facts: Facts): string | undefined => {
  const name = first(facts.order);
  return name && facts.words.items(shorten(name, facts.room), (facts.order.items?.length ?? 1) - 1);
};

const day = (facts: Facts): string | undefined => {
  const on = orderedOn(facts);
  return on && writeDay(on, facts.words);
};

const order: Nouns = {
  slots: {
    'order.number': { ask: 'number', write: ({ order }) => order.number },
    'order.day': { ask: 'orderedOn', write: day },
    'order.items': { ask: 'items', write: items },
    'order.list': {
      ask: 'items',
      write: ({ order, words, room }) =>
        order.items?.map(({ name, option, quantity, unitPrice }) =>
          [
            shorten(option ? `${name} (${option})` : name, room),
            quantity && words.quantity(quantity),
            unitPrice && writeMoney(unitPrice, words),
          ]
            .filter(Boolean)
            .join(words.dot),
        ),
    },
    'order.ref': {
      ask: 'number',
      write: (facts) => facts.words.orderRef({ number: facts.order.number, day: day(facts), item: items(facts) }),
    },
    'order.url': { write: (facts) => facts.case.order.url },
    'order.site': { write: (facts) => facts.case.order.site },
    'delivery.promised': {
      write: (facts) => {
        const on = promisedOn(facts);
        return on && writeDay(on, facts.words);
      },
    },
    'delivery.tracking': {
      ask: 'delivery',
      write: ({ order: { delivery } }) =>
        delivery?.trackingNumber && [delivery.carrier, delivery.trackingNumber].filter(Boolean).join(' '),
    },
  },
};

export default order;
