// Platforms with a buyer protection of their own terms, in every country: the claim before it lapses.
import type { Track } from '../playbook';

const windows = ['platform.amazon', 'platform.ebay', 'platform.aliexpress'];

const track: Track = {
  id: 'world-platform',
  rungs: [
    {
      step: 'platform-claim',
      stage: 3,
      after: [['contact1', 2, 'BD'], ['formal'], ['deliveryClaimed'], ['fraud'], ['closedBiz']],
      urgent: windows.map((id) => [id, 14, 'day'] as const),
      when: ['site:amazon|site:ebay|site:aliexpress'],
      done: ['filed:platform'],
      agency: 'platform',
      attach: ['E1', 'E2', 'E5', 'E6'],
      conf: 'N',
      law: 'Amazon A-to-z Guarantee, eBay Money Back Guarantee, AliExpress Buyer Protection',
    },
  ],
  deadlines: windows,
};

export default track;
