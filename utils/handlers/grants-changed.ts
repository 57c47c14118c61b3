// The user allowed or took back sites in one of our pages: the gate follows.
import { enterOpenTabs, registerGate } from '../grants';
import type { Handler } from '../handler';

const grantsChanged: Handler<'grants-changed'> = async () => {
  const origins = await registerGate();
  await enterOpenTabs(origins);
  return { origins };
};

export default grantsChanged;
