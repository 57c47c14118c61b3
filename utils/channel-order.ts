// The seller's channels and what was tried in; the channel to try next out.
import type { Contacts } from './contact';
import type { Channel, ChannelKind } from './model';

/** Where a shop answers soonest and in writing, first; a phone call second, because it leaves no text. */
const first: readonly ChannelKind[] = [
  'kakao',
  'naver-talk',
  'channel-talk',
  'line',
  'marketplace',
  'board',
  'email',
  'form',
  'phone',
  'sms',
  'messenger',
  'whatsapp',
  'telegram',
  'instagram',
  'facebook',
  'x',
  'blog',
  'youtube',
  'other',
];
const second: readonly ChannelKind[] = [
  'phone',
  'email',
  'kakao',
  'naver-talk',
  'channel-talk',
  'line',
  'board',
  'marketplace',
  'form',
  'sms',
  'messenger',
  'whatsapp',
  'telegram',
  'instagram',
  'facebook',
  'x',
  'blog',
  'youtube',
  'other',
];
const written: readonly ChannelKind[] = [
  'email',
  'board',
  'marketplace',
  'form',
  'kakao',
  'naver-talk',
  'channel-talk',
  'line',
  'sms',
  'messenger',
  'whatsapp',
  'telegram',
  'instagram',
  'facebook',
  'x',
  'phone',
  'blog',
  'youtube',
  'other',
];
const orders = { first, other: second, written };

/**
 * The best channel for a purpose: untried before tried, never one that is known dead while another is left. `gone`: the
 * shop's own address, when it does not open; its board and its forms are gone with it.
 */
export function nextChannel(
  channels: readonly Channel[],
  contacts: Contacts,
  purpose: keyof typeof orders,
  gone?: string,
): Channel | undefined {
  const order = orders[purpose];
  const rank = (channel: Channel) => {
    let score = order.indexOf(channel.kind);
    if (gone && (channel.kind === 'board' || channel.kind === 'form') && channel.href.includes(gone)) score += 1000;
    for (const { event } of contacts.attempts) {
      if (event.channel !== channel.kind || (event.href !== undefined && event.href !== channel.href)) continue;
      if (event.outcome === 'bounced' || event.outcome === 'dead') score += 1000;
      else if (purpose !== 'written') score += 100;
    }
    return score;
  };
  let best: Channel | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const channel of channels) {
    const score = rank(channel);
    if (score < lowest) {
      best = channel;
      lowest = score;
    }
  }
  return best;
}
