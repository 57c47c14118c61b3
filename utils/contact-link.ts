// (a link's address) → the channel it opens; undefined for any other link. Tiny: it goes into every page of the allowed sites.
import type { ChannelKind } from './model';

/** The first match counts. Made when a link is used: hardly ever on a page. */
const kinds = (): readonly (readonly [RegExp, ChannelKind])[] => [
  [/^tel:/i, 'phone'],
  [/^mailto:/i, 'email'],
  [/^sms:/i, 'sms'],
  [/^https?:\/\/(pf|open)\.kakao\.com\//i, 'kakao'],
  [/^https?:\/\/talk\.naver\.com\//i, 'naver-talk'],
  [/^https?:\/\/[\w-]+\.channel\.io\//i, 'channel-talk'],
];

export const contactChannel = (href: string): ChannelKind | undefined => kinds().find(([test]) => test.test(href))?.[1];

/** Addresses of the forms in which shops take questions. */
export const isInquiry = (address: string): boolean =>
  /inquir|qna|contact|1to1|one2one|counsel|\/cs\b/.test(address.toLowerCase());
