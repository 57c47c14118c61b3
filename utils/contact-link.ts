// (a link's address) → the channel it opens; undefined for any other link. Tiny: it goes into every page of a shop with an open case.
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

/** Whether address and title are of a page on which a shop takes questions. Cafe24 numbers its boards: 6 and 9 are those. */
export const isInquiry = (address: string, title: string): boolean =>
  /inquir|enquir|qna|q&a|\bqa|contact|1to1|1:1|one2one|counsel|\/cs\b|board_no=[69]\b|문의|상담|問い?合わ?せ|kontakt/.test(
    `${address}\n${title}`.toLowerCase(),
  );
