// Who writes and who is written to.

import type { Nouns } from '../slot';
import { shorten } from '../slot';

const people: Nouns = {
  slots: {
    'seller.name': { write: ({ seller, words, room }) => shorten(seller.name ?? words.seller, room) },
    'seller.legal': {
      write: ({ seller, words }) =>
        [seller.name ?? words.seller, seller.representative, seller.businessNumber].filter(Boolean).join(words.dot),
    },
    'seller.address': { ask: 'seller.address', write: ({ seller }) => seller.address },
    'seller.phone': { write: ({ seller }) => seller.phone },
    'seller.email': { write: ({ seller }) => seller.email },
    'seller.businessNumber': { write: ({ seller }) => seller.businessNumber },
    'seller.mailOrderNumber': { write: ({ seller }) => seller.mailOrderNumber },
    'seller.representative': { write: ({ seller }) => seller.representative },
    'sender.name': { ask: 'sender.name', write: ({ sender }) => sender.name },
    'sender.address': { ask: 'sender.address', write: ({ sender }) => sender.address },
    'sender.contact': {
      ask: 'sender.phone',
      write: ({ sender, words }) => [sender.phone, sender.email].filter(Boolean).join(words.dot) || undefined,
    },
  },
  conditions: {
    'seller.known': ({ seller }) => seller.name !== undefined,
  },
};

export default people;
