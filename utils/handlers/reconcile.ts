// A page of ours opened, or somebody wants to be sure: up to date when the reply comes.
import type { Handler } from '../handler';
import { wake } from '../wake';

const reconcile: Handler<'reconcile'> = async () => {
  await wake();
  return undefined;
};

export default reconcile;
