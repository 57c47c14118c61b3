// A file's bytes and name in, what it really is out (a media type); undefined for what an evidence pack does not take.

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Brands of the ISO base media format (ISO/IEC 14496-12) that pictures and videos of phones carry. */
const brands: [RegExp, string][] = [
  [/^avi[fs]/, 'image/avif'],
  [/^(?:hei[cxms]|hev[cxms]|mif1|msf1)/, 'image/heic'],
  [/^qt /, 'video/quicktime'],
  [/^(?:isom|iso\d|mp4\d|avc1|M4V|mp71|3gp|dash)/, 'video/mp4'],
];

function binary(bytes: Uint8Array): string | undefined {
  const head = ascii(bytes, 0, 16);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image/webp';
  if (head.startsWith('\x1a\x45\xdf\xa3')) return 'video/webm';
  if (head.slice(4, 8) === 'ftyp') return brands.find(([brand]) => brand.test(head.slice(8, 12)))?.[1];
  // Some scanners write a line before the mark; readers look for it in the first kilobyte.
  return ascii(bytes, 0, 1024).includes('%PDF-') ? 'application/pdf' : undefined;
}

/** Exports of chats: UTF-8, UTF-16 with its mark, or the Korean and Japanese encodings of Windows. */
export function textOf(bytes: Uint8Array): string | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  for (const encoding of marked ? [marked] : ['utf-8', 'euc-kr', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/** What the content says; the name decides only which kind of text it is. */
export function kindOfFile(bytes: Uint8Array, name: string): string | undefined {
  const known = binary(bytes);
  if (known) return known;
  const text = textOf(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: texts have none but tabs, line and page breaks
  if (text === undefined || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return undefined;
  if (/\.csv$/i.test(name)) return 'text/csv';
  return /\.html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(text) ? 'text/html' : 'text/plain';
}
