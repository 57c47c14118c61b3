// Text of a node → the same with every kind of space folded to one, and signs that only steer (zero width, bidi) taken out.

const odd = /[^\S ]|\s\s|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

export function foldSpaces(text: string): string {
  if (!odd.test(text)) return text.trim();
  // Written backwards on purpose: what it shows is not what it says, so it says nothing.
  if (text.includes('\u202e')) return '';
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
