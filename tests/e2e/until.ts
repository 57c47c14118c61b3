// A question asked again until it has an answer; the only waiting there is in a browser test.

/** Resolves with the first answer that is neither undefined, null, false nor an empty text. Rejects after `seconds`, saying what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  seconds = 30,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  // A question that a killed worker leaves open is asked again.
  const silence = () => new Promise<undefined>((done) => setTimeout(done, Math.max(1000, (seconds * 1000) / 4)));
  let last: unknown;
  do {
    try {
      const answer = await Promise.race([Promise.resolve(ask()), silence()]);
      if (answer !== undefined && answer !== null && answer !== false && answer !== '') return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 40));
  } while (Date.now() < end);
  throw new Error(
    `Waited ${seconds} s for: ${what}${last ? ` (last: ${last instanceof Error ? last.message : last})` : ''}`,
  );
}
