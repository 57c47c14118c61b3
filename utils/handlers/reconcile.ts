// A page of ours opened: up to date comes after every handler, so there is nothing else to do.
import type { Handler } from '../handler';

const reconcile: Handler<'reconcile'> = async () => undefined;

export default reconcile;
