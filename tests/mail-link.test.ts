// Mail links: what a page wrote into its link never becomes a second receiver or a header.
import { describe, expect, test } from 'vitest';
import { mailLink, textLink } from '../utils/mail-link';

describe('mailLink', () => {
  test('carries subject and body, encoded', () => {
    expect(mailLink('mailto:help@shop.example', '문의 (주문번호 1&2)', '첫 줄\n둘째 줄?')).toBe(
      `mailto:help@shop.example?subject=${encodeURIComponent('문의 (주문번호 1&2)')}&body=${encodeURIComponent('첫 줄\n둘째 줄?')}`,
    );
    expect(mailLink('mailto:help@shop.example', undefined, 'a')).toBe('mailto:help@shop.example?body=a');
  });

  test('leaves the body out when the link grows too long; it is on the clipboard', () => {
    const link = mailLink('mailto:help@shop.example', 'S', '가'.repeat(1_000));
    expect(link).toBe('mailto:help@shop.example?subject=S');
  });

  test.each([
    ['mailto:help@shop.example?bcc=spy@evil.example&body=x', 'mailto:help@shop.example?body=a'],
    ['mailto:help@shop.example%0D%0ABcc:spy@evil.example', 'mailto:?body=a'],
    ['mailto:help@shop.example,spy@evil.example', 'mailto:?body=a'],
    ['mailto:help@shop.example%2Cspy@evil.example', 'mailto:?body=a'],
    ['mailto:%22a%22%3Cspy@evil.example%3E', 'mailto:?body=a'],
    ['mailto:%E0%A4%A', 'mailto:?body=a'],
    ['MAILTO:Help+order@Shop.example', 'mailto:Help%2Border@Shop.example?body=a'],
  ])('%s', (href, expected) => {
    expect(mailLink(href, undefined, 'a')).toBe(expected);
  });
});

describe('textLink', () => {
  test.each([
    ['sms:01023456789', '안녕 & 하세요', `sms:01023456789?body=${encodeURIComponent('안녕 & 하세요')}`],
    ['SMS:+82-10-2345-6789?body=x', 'a', 'sms:+821023456789?body=a'],
    ['sms:010,070', 'a', 'sms:010?body=a'],
    ['sms:010', '가'.repeat(300), 'sms:010'],
  ])('%s', (href, text, expected) => {
    expect(textLink(href, text)).toBe(expected);
  });
});
