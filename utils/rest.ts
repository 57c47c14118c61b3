// Nothing in, a later task out: what a script owes the page between two slices of its work.

interface Scheduler {
  yield?(): Promise<void>;
}

/** Goes on in a task of its own, soon; a timer, which waits longer, where the browser has nothing better. */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
}
