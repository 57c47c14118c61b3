// A stranger's text → the same words without what reorders, hides or controls: safe to show, copy and export.

// Control characters except tab and line feed; soft hyphen; bidi marks and overrides; zero-width and invisible
// operators; variation of the byte order mark; interlinear marks; tag characters (Unicode TR36, CVE-2021-42574).
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** A joiner is kept only where it joins two pictures (👩‍💻). */
const strayJoiner = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** One line of at most `cap` characters. */
export function cleanLine(text: string, cap: number): string {
  return strip(text.slice(0, cap * 4))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, cap)
    .toWellFormed();
}

/** Several lines, at most `cap` characters; line breaks are kept. */
export function cleanLines(text: string, cap: number): string {
  return strip(text.slice(0, cap).replace(/\r\n?/g, '\n')).toWellFormed();
}

function strip(text: string): string {
  return text.toWellFormed().replace(hidden, '').replace(strayJoiner, '');
}
