// The readers of schema.org: wanted where a page is marked up with it.
import type { Reader } from '../reader';
import jsonLd from '../readers/json-ld';
import microdata from '../readers/microdata';

export default { 'json-ld': jsonLd, microdata } satisfies Record<string, Reader>;
