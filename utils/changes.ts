// Our open screens hear of every change that the background stored.

/** Calls back after each change; returns the stop. */
export function onChange(changed: () => void): () => void {
  const channel = new BroadcastChannel('jikimi');
  channel.onmessage = () => changed();
  return () => channel.close();
}
