// The contract of the letters' slots and conditions; every file in slots/ fills one noun's part of them.
import type { Facts } from './facts';

export interface Slot {
  /** The fact to ask for when there is nothing to write; a name of docs/letters.md. */
  ask?: string;
  /** Several texts = one line each. */
  write(facts: Facts): string | string[] | undefined;
}

export interface Nouns {
  slots: Record<string, Slot>;
  conditions?: Record<string, (facts: Facts) => boolean>;
}

/** Cuts a captured name to `room` characters, never through a surrogate pair. */
export function shorten(text: string, room: number): string {
  const letters = [...text];
  return letters.length > room
    ? `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
