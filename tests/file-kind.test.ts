// What a dropped file really is: its content decides, whatever its name says.
import { describe, expect, test } from 'vitest';
import { kindOfFile } from '../utils/file-kind';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what an evidence pack takes', () => {
  test.each([
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13]), 'a.png', 'image/png'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF'), 'a.jpg', 'image/jpeg'],
    ['GIF', bytes('GIF89a', [1, 0, 1, 0]), 'a.gif', 'image/gif'],
    ['WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'a.webp', 'image/webp'],
    ['AVIF', bytes([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0]), 'a.avif', 'image/avif'],
    ['HEIC', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]), 'a.heic', 'image/heic'],
    ['MP4', bytes([0, 0, 0, 32], 'ftypisom', [0, 0, 2, 0]), 'a.mp4', 'video/mp4'],
    ['a phone video', bytes([0, 0, 0, 20], 'ftypqt  ', [0, 0, 0, 0]), 'a.mov', 'video/quicktime'],
    ['PDF', bytes('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3]), 'a.pdf', 'application/pdf'],
    ['a scan with a line before the mark', bytes('\r\nscanned\r\n%PDF-1.4\n', [0, 1]), 'a.pdf', 'application/pdf'],
    ['a chat export', utf8('2026년 11월 20일 오후 2:05, 판매자 : 확인 중입니다\r\n'), 'Talk.txt', 'text/plain'],
    ['a chat export of old Windows', bytes([0xc8, 0xae, 0xc0, 0xce, 0x0d, 0x0a]), 'Talk.txt', 'text/plain'],
    ['a table', utf8('\ufeff날짜,내용\r\n'), 'list.csv', 'text/csv'],
    ['a saved page', utf8('<!DOCTYPE html><title>약관</title>'), 'terms', 'text/html'],
    ['a paper named as a picture', bytes('%PDF-1.7\n'), 'photo.jpg', 'application/pdf'],
  ])('%s', (_, content, name, kind) => {
    expect(kindOfFile(content, name)).toBe(kind);
  });
});

describe('what it does not take', () => {
  test.each([
    ['a program named as a picture', bytes('MZ', [0x90, 0, 3, 0, 0, 0]), 'photo.jpg'],
    ['a program named as a text', bytes([0x7f], 'ELF', [2, 1, 1, 0, 0]), 'chat.txt'],
    ['an archive named as a paper', bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0]), 'slip.pdf'],
    ['a font in the same container as videos', bytes([0, 0, 0, 20], 'ftypfont', [0, 0, 0, 0]), 'a.mp4'],
    ['half a picture mark', bytes([0x89], 'PN', [0, 0]), 'a.png'],
  ])('%s', (_, content, name) => {
    expect(kindOfFile(content, name)).toBeUndefined();
  });
});
