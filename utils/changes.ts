// Our open screens hear of every change that the background stored.

/** Calls back after each change; returns the stop. */
export function onChange(changed: () => void): () => void {
  const channel = new BroadcastChannel('jikimi');
  channel.onmessage = () => changed();
  return () => channel.close();
}

/** Tells all open screens that something changed. */
export function tellChange(): void {
  const channel = new BroadcastChannel('jikimi');
  channel.postMessage('changed');
  channel.close();
}
