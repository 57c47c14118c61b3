// `script[type="application/ld+json"]` → orders, invoices, parcels (schema.org).
import type { Reader } from '../reader';
import { readSchema } from '../schema-org';

const reader: Reader = {
  rank: 10,
  part: 'structured',
  read(page) {
    const blocks = page.json('ld+json');
    if (!Array.isArray(blocks) || !blocks.length) return undefined;
    return readSchema(blocks);
  },
};

export default reader;
