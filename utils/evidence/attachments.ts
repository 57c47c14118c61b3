// The case, its receipts and the user's files in; the numbered attachments E1 to E12 out, each with its file name and content.

import { csv } from '../csv';
import { eventsOf, type Facts } from '../letter/facts';
import type { EvidenceId } from '../letter/words';
import { civil, writeDay } from '../letter/words';
import { mask } from '../mask';
import type { CaseEvent } from '../model';
import type { EvidenceFile, EvidenceInput } from './input';
import { inertPage } from './page';
import { attemptRows } from './tables';
import type { CoverWords } from './words';

export interface Attachment {
  id: EvidenceId;
  /** `E1-2`. */
  number: string;
  title: string;
  /** Name inside the pack. */
  file: string;
  content: string | Uint8Array;
  /** When it was saved or sent. */
  at?: string;
  /** As taken when it was saved or added; absent for what is written for the pack (its hash stands in SHA256SUMS). */
  sha256?: string;
  /** The user's own file, by its stored id. */
  fileId?: string;
  type: string;
}

const extension: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
};

/**
 * A name that every unpacker writes the same way, in any language of the system: ASCII, no path, no reserved sign, short.
 * The name as the user gave it stands in the cover's list.
 */
export function safeName(name: string, type: string): string {
  const bare = name.replace(/^.*[/\\]/, '');
  const dot = bare.lastIndexOf('.');
  const ascii = (text: string) => text.replace(/[^A-Za-z0-9-]+/g, '_').replace(/^_+|_+$/g, '');
  const end = (dot > 0 && ascii(bare.slice(dot + 1)).slice(0, 8)) || (extension[type] ?? 'bin');
  return `${ascii(dot > 0 ? bare.slice(0, dot) : bare).slice(0, 60) || 'file'}.${end.toLowerCase()}`;
}

/** Where a file goes that nobody put anywhere: pictures to photos, texts to replies, papers to payment. */
function placeOf(file: EvidenceFile, events: CaseEvent[]): EvidenceId {
  const said = events.findLast((event) => event.kind === 'file-added' && event.fileId === file.id);
  if (said?.kind === 'file-added' && said.attachment && /^E([1-9]|1[0-2])$/.test(said.attachment))
    return said.attachment as EvidenceId;
  return file.type.startsWith('image/') || file.type.startsWith('video/')
    ? 'E7'
    : file.type === 'application/pdf'
      ? 'E2'
      : 'E9';
}

type Draft = Omit<Attachment, 'number' | 'file'> & { name: string };

/** A text with its particulars on top, masked. */
const paper = (lines: (string | undefined)[], text: string, keep: string[]) =>
  mask(`${lines.filter(Boolean).join('\n')}\n\n${text}\n`, keep);

function drafts(input: EvidenceInput, facts: Facts, words: CoverWords, keep: string[]): Draft[] {
  const { channels } = facts.words;
  const { labels, fileTitle } = words;
  const all: Draft[] = [];
  const when = (at: string) => {
    const { day, time } = civil(at, facts.case.zone);
    return `${writeDay(day, facts.words)} ${time}`;
  };
  for (const receipt of input.receipts) {
    const { seenAt: at, text, html, sha256 } = receipt;
    all.push({
      id: 'E1',
      title: fileTitle.receipt,
      name: 'receipt.txt',
      content: text,
      at,
      sha256,
      type: 'text/plain',
    });
    if (html)
      all.push({ id: 'E1', title: fileTitle.page, name: 'page.html', content: inertPage(html), at, type: 'text/html' });
  }
  const { seller } = facts;
  const particulars = (
    ['name', 'representative', 'businessNumber', 'mailOrderNumber', 'phone', 'email', 'address'] as const
  ).flatMap((key) => (seller[key] ? [`${key === 'name' ? labels.seller : labels[key]}: ${seller[key]}`] : []));
  if (particulars.length > 0)
    all.push({
      id: 'E4',
      title: fileTitle.seller,
      name: 'seller.txt',
      content: paper(particulars, `${labels.shop}: ${facts.case.order.url}`, keep),
      type: 'text/plain',
    });
  const attempts = attemptRows(facts, words);
  if (attempts.length > 1)
    all.push({
      id: 'E5',
      title: fileTitle.attempts,
      name: 'attempts.csv',
      content: mask(csv(attempts), keep),
      type: 'text/csv',
    });
  const { delivery } = facts.order;
  if (delivery?.trackingNumber)
    all.push({
      id: 'E6',
      title: fileTitle.tracking,
      name: 'tracking.txt',
      content: `${[delivery.carrier, delivery.trackingNumber].filter(Boolean).join(' ')}\n`,
      type: 'text/plain',
    });
  for (const event of facts.events) {
    const text = 'text' in event ? event.text : undefined;
    if (!text) continue;
    const by =
      event.kind === 'contact-attempted'
        ? channels[event.channel]
        : event.kind === 'refund-requested'
          ? event.channels.map((channel) => channels[channel]).join(', ')
          : event.kind === 'filed'
            ? (facts.words.record?.agencies[event.with] ?? event.with)
            : undefined;
    if (by !== undefined)
      all.push({
        id: 'E8',
        title: `${fileTitle.letter} (${by})`,
        name: 'letter.txt',
        content: paper([when(event.at), by], text, keep),
        at: event.at,
        type: 'text/plain',
      });
    else if (event.kind === 'seller-replied' || event.kind === 'refused')
      all.push({
        id: 'E9',
        title: fileTitle.reply,
        name: 'reply.txt',
        content: paper([when(event.at)], text, keep),
        at: event.at,
        type: 'text/plain',
      });
  }
  const filed = eventsOf(facts, 'filed').map((event) =>
    [writeDay(event.on, facts.words), facts.words.record?.agencies[event.with] ?? event.with, event.number]
      .filter(Boolean)
      .join(' · '),
  );
  if (filed.length > 0)
    all.push({
      id: 'E12',
      title: fileTitle.filings,
      name: 'filings.txt',
      content: `${filed.join('\n')}\n`,
      type: 'text/plain',
    });
  for (const file of input.files)
    all.push({
      id: placeOf(file, facts.events),
      title: file.name,
      name: safeName(file.name, file.type),
      content: file.bytes,
      sha256: file.sha256,
      fileId: file.id,
      type: file.type,
    });
  return all;
}

/** All attachments in the order of their numbers; `E1-1` is the first of the first kind. */
export function attachmentsOf(input: EvidenceInput, facts: Facts, words: CoverWords): Attachment[] {
  const keep = [facts.order.number, facts.order.delivery?.trackingNumber].filter((text) => text !== undefined);
  const counts = new Map<EvidenceId, number>();
  return drafts(input, facts, words, keep)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map(({ name, ...draft }) => {
      const n = (counts.get(draft.id) ?? 0) + 1;
      counts.set(draft.id, n);
      return {
        ...draft,
        title: mask(draft.title, keep),
        number: `${draft.id}-${n}`,
        file: `E${draft.id.slice(1).padStart(2, '0')}-${n}-${name}`,
      };
    });
}
