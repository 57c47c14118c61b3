// How long the buyer protection of world-wide platforms stands open: their own terms, in plain days, never rolled.
import type { Rule } from '../deadline';

const open = '!filed:platform';

const platforms: readonly Rule[] = [
  {
    id: 'platform.amazon',
    from: 'delivered|expected',
    n: 90,
    unit: 'day',
    who: 'user',
    hard: true,
    law: 'Amazon A-to-z Guarantee',
    fact: 'A6',
    conf: 'R',
    when: ['site:amazon', open],
  },
  {
    id: 'platform.ebay',
    from: 'delivered|expected',
    n: 30,
    unit: 'day',
    who: 'user',
    hard: true,
    law: 'eBay Money Back Guarantee',
    fact: 'A6',
    conf: 'R',
    when: ['site:ebay', open],
  },
  {
    id: 'platform.aliexpress',
    from: 'paid',
    n: 90,
    unit: 'day',
    who: 'user',
    hard: true,
    law: 'AliExpress Buyer Protection',
    fact: 'A6',
    conf: 'N',
    when: ['site:aliexpress', open],
  },
];

export default platforms;
