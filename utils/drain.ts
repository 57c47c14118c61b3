// Work that pauses in, its result out: for callers that need not give the thread back.

/** Runs the steps to their end in one go. */
export function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
