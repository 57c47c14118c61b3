// en: words of the dashboard.
import type ko from '../ko/desk';

export default {} satisfies Record<keyof typeof ko, string>;
