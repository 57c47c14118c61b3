// The reader of purchase events: wanted where a page has tags of analytics or advertising.
import type { Reader } from '../reader';
import purchaseEvents from '../readers/purchase-events';

export default { 'purchase-events': purchaseEvents } satisfies Record<string, Reader>;
