// en: words of the first run.
import type ko from '../ko/welcome';

export default {} satisfies Record<keyof typeof ko, string>;
