// How much one tab may ask: a bucket for each, in memory only, since a flood keeps the worker alive.

interface Bucket {
  left: number;
  at: number;
}

/** Takes `cost` out of the bucket of `key`; false when it is empty. `now` in milliseconds. */
export function makeRate(capacity: number, perSecond: number) {
  const buckets = new Map<string, Bucket>();
  return (key: string, cost: number, now: number): boolean => {
    const known = buckets.get(key) ?? { left: capacity, at: now };
    const left = Math.min(capacity, known.left + (Math.max(0, now - known.at) / 1000) * perSecond);
    if (buckets.size > 500) buckets.clear();
    const enough = left >= cost;
    buckets.set(key, { left: enough ? left - cost : left, at: now });
    return enough;
  };
}
