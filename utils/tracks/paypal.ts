// PayPal, everywhere (P5): open within 180 days, escalate within 20 of opening, no chargeback beside it.
import type { Track } from '../playbook';

const track: Track = {
  id: 'paypal',
  rungs: [
    {
      step: 'paypal-dispute',
      stage: 3,
      after: [['contact2'], ['formal'], ['sent:en-refund-request', 3, 'BD'], ['fraud'], ['closedBiz']],
      urgent: [['paypal.open', 14, 'day']],
      when: ['pay:paypal', '!friends'],
      done: ['filed:paypal'],
      agency: 'paypal',
      attach: ['E1', 'E2', 'E5', 'E6'],
      law: 'PayPal User Agreement',
    },
    {
      step: 'paypal-escalate',
      stage: 3,
      after: [['filed:paypal', 7, 'day']],
      urgent: [['paypal.escalate', 5, 'day']],
      when: ['filed:paypal'],
      done: ['escalated:paypal', 'answered:paypal'],
      agency: 'paypal',
      attach: ['E12'],
      law: 'PayPal User Agreement',
    },
    {
      // Lost there, but the money came from a card: its own dispute, never beside PayPal's.
      step: 'paypal-card',
      stage: 3,
      after: [['denied:paypal']],
      when: ['denied:paypal', 'cardFunded'],
      done: ['filed:card-issuer'],
      agency: 'card-issuer',
      attach: ['E1', 'E2', 'E5', 'E12'],
      conf: 'N',
      law: 'Visa 13.1, Mastercard 4853',
    },
  ],
  deadlines: ['paypal.open', 'paypal.escalate'],
};

export default track;
