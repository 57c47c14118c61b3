// Paying in the European Union: the card network, and the direct debit that can be called back.
import type { Track } from '../playbook';

const track: Track = {
  id: 'eu-pay',
  rungs: [
    {
      step: 'card-dispute',
      stage: 3,
      after: [['formal'], ['fraud'], ['closedBiz']],
      notBefore: ['net.visa.wait', 'net.mc.wait'],
      urgent: [
        ['net.visa.131', 14, 'day'],
        ['net.mc.4853', 14, 'day'],
        ['net.amex.c08', 14, 'day'],
        ['net.discover.rg', 14, 'day'],
        ['net.other', 14, 'day'],
        ['net.unknown', 14, 'day'],
      ],
      when: ['networkCard'],
      done: ['filed:card-issuer'],
      agency: 'card-issuer',
      attach: ['E1', 'E2', 'E5', 'E8'],
      conf: 'N',
      law: 'Visa 13.1, Mastercard 4853',
    },
    {
      step: 'pause-invoice',
      stage: 3,
      after: [['t0', 1, 'BD'], ['contact1'], ['formal']],
      when: ['invoice'],
      done: ['filed:other'],
      agency: 'other',
      attach: ['E1', 'E5'],
      conf: 'default',
    },
    {
      step: 'debit-return',
      stage: 3,
      after: [['formal'], ['contact1'], ['fraud']],
      urgent: [['de.sepaDebit', 7, 'day']],
      when: ['debited'],
      done: ['filed:bank'],
      agency: 'bank',
      attach: ['E2'],
      conf: 'R',
      law: 'BGB § 675x',
    },
    {
      step: 'gift-card-issuer',
      stage: 3,
      after: [['t0', 1, 'BD'], ['formal'], ['fraud']],
      when: ['pay:gift-card'],
      done: ['filed:other'],
      agency: 'other',
      attach: ['E2'],
      conf: 'default',
    },
  ],
  deadlines: [
    'de.sepaDebit',
    'net.visa.131',
    'net.mc.4853',
    'net.amex.c08',
    'net.discover.rg',
    'net.other',
    'net.unknown',
    'net.visa.wait',
    'net.mc.wait',
  ],
};

export default track;
