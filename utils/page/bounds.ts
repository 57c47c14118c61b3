// How much of a page is read at most, so that no page can hold the thread or the memory.

export interface Bounds {
  /** Text nodes looked at. */
  nodes: number;
  /** Characters of visible text kept. */
  letters: number;
  /** Characters of one text node. */
  run: number;
  /** Text nodes between two pauses. */
  slice: number;
  /** Inline scripts read, characters of one, and of all together. */
  scripts: number;
  script: number;
  scriptsTotal: number;
}

/** The largest real order pages seen have 9,000 text nodes and 250,000 letters. */
export const bounds: Bounds = {
  nodes: 60_000,
  letters: 1_000_000,
  run: 4_000,
  slice: 300,
  scripts: 120,
  script: 1_500_000,
  scriptsTotal: 6_000_000,
};
