// PayPal, everywhere (P5): open within 180 days, escalate within 20 of opening, no chargeback beside it.
import type { Track } from '../playbook';

const track: Track = {
  id: 'paypal',
  rungs: [
    {
      step: 'paypal-dispute',
      stage: 3,
      after: [['contact2'], ['formal'], ['fraud'], ['closedBiz']],
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
  ],
  deadlines: ['paypal.open', 'paypal.escalate'],
};

export default track;
