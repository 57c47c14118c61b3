// The background's answer to a capture → the note on the page: what was saved, undo, correct, not on this shop.
import { moneyText } from '../format';
import type { CaptureReply } from '../messages';
import type { ChannelKind } from '../model';
import type { Language } from '../settings';
import { showNote, type ToastTexts } from '../toast';
import { toastWords } from './words';

export interface ToastCallbacks {
  undo: () => void;
  correct: () => void;
  mute: () => void;
}

/** `3개 상품 · 128,000원`; for a list of orders, how many. */
export function toastTexts(reply: CaptureReply, language: Language): ToastTexts | undefined {
  const words = toastWords[language];
  const title = { saved: words.saved, updated: words.updated, ask: words.ask, failed: words.failed }[
    reply.state as 'saved' | 'updated' | 'ask' | 'failed'
  ];
  if (!title) return undefined;
  const { read, claimed } = reply.items ?? {};
  const items = read === undefined ? '' : claimed && claimed > read ? words.part(read, claimed) : words.items(read);
  const total = reply.total ? moneyText(reply.total, language) : '';
  const many = reply.orderIds.length > 1 ? words.many(reply.orderIds.length) : '';
  const line = [many || items, many ? '' : total].filter(Boolean).join(' · ');
  return {
    title,
    ...(line ? { line } : {}),
    close: words.close,
    ...(/^(ask|failed)$/.test(reply.state) ? { doubt: true } : {}),
  };
}

/** Shows the note for this answer, where one is wanted. Returns what closes it. */
export function showToast(
  reply: CaptureReply,
  language: Language,
  callbacks: ToastCallbacks,
): (() => void) | undefined {
  const texts = reply.toast ? toastTexts(reply, language) : undefined;
  if (!texts) return undefined;
  const words = toastWords[language];
  return showNote(texts, [
    ...(reply.undo ? [{ label: words.undo, run: callbacks.undo }] : []),
    ...(reply.state === 'failed'
      ? []
      : [{ label: reply.state === 'ask' ? words.check : words.correct, run: callbacks.correct }]),
    { label: words.mute, run: callbacks.mute, quiet: true },
  ]);
}

/** After a click on the shop's own contact: offers to log it. */
export function showContactOffer(channel: ChannelKind, language: Language, log: () => void): () => void {
  const words = toastWords[language];
  const name = words.channels[channel] ?? words.channels.form ?? channel;
  const texts = { title: words.contact(name), line: words.contactLine, close: words.close };
  return showNote(texts, [{ label: words.log, run: log }]);
}

/** One line that something was done. */
export function showDone(what: 'undone' | 'logged', language: Language): () => void {
  const words = toastWords[language];
  return showNote({ title: words[what], close: words.close }, []);
}
