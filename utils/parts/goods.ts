// The readers of what was ordered and what it cost: wanted once something of an order was said.
import type { Reader } from '../reader';
import itemTables from '../readers/item-tables';
import totals from '../readers/totals';

export default { totals, 'item-tables': itemTables } satisfies Record<string, Reader>;
