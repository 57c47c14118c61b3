// The reader of the state that a page's own scripts left as JSON: wanted where there is such state.
import type { Reader } from '../reader';
import pageState from '../readers/page-state';

export default { 'page-state': pageState } satisfies Record<string, Reader>;
