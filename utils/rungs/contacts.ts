// Two polite rounds of contact abroad: the first when the seller is late, the second on another way two business days later.
import type { Rung } from '../playbook';

/** The rounds, under the law by which the seller is late; between persons there is none. */
export const contacts = (law?: string): readonly Rung[] => [
  {
    step: 'contact-1',
    stage: 2,
    quiet: 'watch',
    after: [['t0', 1, 'BD']],
    when: ['!refused', '!broken', '!closed'],
    done: ['contact1'],
    letter: 'inquiry',
    channel: 'first',
    ...(law ? { law } : { conf: 'default' as const }),
  },
  {
    step: 'contact-2',
    stage: 2,
    quiet: 'wait-reply',
    after: [['contact1', 2, 'BD'], ['contact1Dead']],
    when: ['!refused', '!broken', '!closed'],
    done: ['contact2'],
    letter: 'reminder',
    channel: 'other',
    conf: 'default',
  },
];
