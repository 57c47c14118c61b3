// (a mail or text-message link as a page wrote it, subject, words) → a link to that one receiver, encoded; the words only while they fit.

/** Longer links are cut by mail programs and dialogs of the system. */
const longest = 1_800;

/** One plain address: what a shop's page wrote into its link may hold line breaks, further receivers or headers. */
function addressOf(href: string): string | undefined {
  const [path = ''] = href.replace(/^mailto:/i, '').split('?');
  try {
    const address = decodeURIComponent(path).trim();
    return /^[^\s,;:<>()[\]"\\@]+@[^\s,;:<>()[\]"\\@]+$/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** `mailto:` with subject and body while they fit; the body is on the clipboard anyway. Without a sound address to nobody yet. */
export function mailLink(href: string, subject: string | undefined, text: string): string {
  const address = `mailto:${encodeURIComponent(addressOf(href) ?? '').replace('%40', '@')}`;
  const start = subject ? `${address}?subject=${encodeURIComponent(subject)}` : address;
  const whole = `${start}${subject ? '&' : '?'}body=${encodeURIComponent(text)}`;
  return whole.length <= longest ? whole : start;
}

/** `sms:` with the words while they fit (RFC 5724); the number alone, whatever else stood in the link. */
export function textLink(href: string, text: string): string {
  const number =
    href
      .replace(/^sms:/i, '')
      .split(/[?;,]/)[0]
      ?.replace(/[^\d+]/g, '') ?? '';
  const whole = `sms:${number}?body=${encodeURIComponent(text)}`;
  return whole.length <= longest ? whole : `sms:${number}`;
}
