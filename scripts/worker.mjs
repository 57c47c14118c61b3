// What the build put into the worker, which starts at every wake → nothing, or an error that names what has no business there.

const heavy =
  /\/node_modules\/@?preact\/|\/assets\/letters\/|\/components\/|\/utils\/(?:locales|letter|evidence|readers)\/|\/utils\/(?:shops|labels)\/[^?]+$/;

/**
 * Shop files and labels are in it by a word of theirs alone (`?hosts`, `?name`).
 * @param {{ steps: readonly { chunks: readonly object[] }[] }} output of WXT's build
 */
export function keepWorkerBare({ steps }) {
  const worker = steps.flatMap(({ chunks }) => chunks).find(({ fileName }) => fileName === 'background.js');
  const wrong = worker?.moduleIds?.filter((id) => heavy.test(id)) ?? [];
  if (wrong.length > 0) throw new Error(`The worker would load at each start:\n${wrong.join('\n')}`);
}
