// A stranger's text → the same words without what reorders, hides or controls: safe to show, copy and export.

// Control and format characters (bidi overrides, zero-width, soft hyphen, tags: Unicode TR36, CVE-2021-42574) except tab,
// line feed and the joiner, which is judged below; and the Hangul fillers, which are letters that nobody sees.
const hidden = /(?![\t\n\u200d])[\p{Cc}\p{Cf}]|\u115f|\u1160|\u3164|\uffa0/gu;

/** The same, but line ends as they are, and the mark with which a file may begin. */
const hiddenInText = /(?![\t\n\r\u200d])(?!^\ufeff)[\p{Cc}\p{Cf}]|\u115f|\u1160|\u3164|\uffa0/gu;

/** A joiner is kept only where it joins two pictures, as in a family or a profession. */
const strayJoiner = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** One line of at most `cap` characters. */
export function cleanLine(text: string, cap: number): string {
  const line = text
    .slice(0, cap * 4)
    .toWellFormed()
    .replace(/\s+/g, ' ');
  const shown = line.replace(hidden, '').replace(strayJoiner, '').replace(/ +/g, ' ').trim();
  // The cut may leave half a character, half a picture or a space at the end.
  return shown.slice(0, cap).toWellFormed().replace(strayJoiner, '').trim();
}

/** Any number of lines, as long as they are. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(hiddenInText, '').replace(strayJoiner, '');
}
