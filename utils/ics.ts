// Days with a title in, a calendar file (RFC 5545) out: all-day entries with an alarm the day before at nine.
import { addDays } from './day';
import type { Day } from './model';

export interface CalendarEntry {
  /** Unique and the same at every export, so that importing again updates. */
  uid: string;
  on: Day;
  title: string;
  text?: string;
  url?: string;
}

/** Text values: backslash, comma, semicolon and line breaks are escaped, other control characters dropped (RFC 5545 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[,;]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is dropped
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** Lines hold at most 75 bytes and are folded between characters, never inside one (3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (day: string) => day.replaceAll('-', '');

/** @param now when the file is made (DTSTAMP) */
export function calendarFile(entries: readonly CalendarEntry[], name: string, now: Date | string): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Jikimi//Deadlines//EN', 'CALSCALE:GREGORIAN'];
  lines.push(`X-WR-CALNAME:${escaped(name)}`);
  for (const { uid, on, title, text, url } of entries) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escaped(uid).replace(/\\n/g, '')}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
    );
    if (text) lines.push(`DESCRIPTION:${escaped(text)}`);
    if (url && /^https?:\/\/\S+$/i.test(url)) lines.push(`URL:${url}`);
    lines.push(
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
