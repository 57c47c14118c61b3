// Words of a status → its kind: the whole text, or its first words before a date or a remark ("Delivered November 2").
import type { Dictionary } from './dictionary';
import type { StatusKind } from './model';

export function statusKind(text: string, words: Dictionary): StatusKind | undefined {
  const whole = words.word(text)?.status;
  if (whole) return whole;
  const parts = text.slice(0, 80).split(/\s+/);
  for (let length = Math.min(parts.length - 1, 5); length > 0; length--) {
    const kind = words.word(parts.slice(0, length).join(' '))?.status;
    if (kind) return kind;
  }
  return undefined;
}
