// Machine: a case with its receipts and files in, one ZIP out that a body can decide from: cover, attachments, tables, calendar, hashes.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { cleanText } from './clean-text';
import { csv } from './csv';
import { attachmentsOf } from './evidence/attachments';
import { evidenceDocument } from './evidence/document';
import type { EvidenceInput } from './evidence/input';
import { factsFor, wordsFor } from './evidence/language';
import { documentHtml, documentText } from './evidence/page';
import { orderRows, timelineRows } from './evidence/tables';
import { calendarFile } from './ics';
import { maskAll } from './mask';
import type { Case, Deadline } from './model';

/** SHA-256 of bytes as hex; utils/sha256.ts in the browser. */
export type Hash = (bytes: Uint8Array) => Promise<string>;

export interface EvidencePack {
  name: string;
  bytes: Uint8Array;
  /** Files of the user whose bytes no longer match the hash taken when they were added: told, not hidden. */
  changed: string[];
}

/** Pictures, papers and videos are packed already. */
const packed = /^(image|video|audio)\/|^application\/(pdf|zip)/;

/** All deadlines of a case as a calendar file; the safe day where there is one. */
export function deadlinesFile(input: Pick<EvidenceInput, 'case' | 'deadlines' | 'deadlineTitle' | 'now'>): string {
  const { number } = input.case.order.facts;
  const title = (deadline: Deadline) => input.deadlineTitle?.(deadline) ?? deadline.id;
  return calendarFile(
    input.deadlines.map((deadline) => ({
      uid: `${deadline.id}-${encodeURIComponent(input.case.id)}@jikimi`,
      on: deadline.safeOn ?? deadline.on,
      title: number ? `${title(deadline)} (${number})` : title(deadline),
      text: [deadline.law, deadline.safeOn && deadline.safeOn !== deadline.on ? deadline.on : '']
        .filter(Boolean)
        .join('\n'),
      ...(deadline.lawUrl ? { url: deadline.lawUrl } : {}),
    })),
    'Jikimi',
    input.now,
  );
}

/** Of a card only the last four digits leave, whatever was typed into that box. */
const withoutCard = (watched: Case): Case => ({
  ...watched,
  events: watched.events.map((event) =>
    event.kind === 'facts-stated' && event.facts.cardLast4
      ? { ...event, facts: { ...event.facts, cardLast4: event.facts.cardLast4.replace(/\D/g, '').slice(-4) } }
      : event,
  ),
});

/** Makes the pack. Verify it with `sha256sum -c SHA256SUMS` in the unpacked folder. */
export async function evidencePack(input: EvidenceInput, hash: Hash): Promise<EvidencePack> {
  const words = wordsFor(input.language);
  const facts = factsFor(input);
  const cover = evidenceDocument(input);
  const attachments = attachmentsOf(input, facts, words);
  const keep = [facts.order.number, facts.order.delivery?.trackingNumber].filter((text) => text !== undefined);
  const told = { case: withoutCard(input.case), deadlines: input.deadlines };
  const files: [name: string, content: string | Uint8Array, type: string][] = [
    ['00-cover.html', documentHtml(cover), 'text/html'],
    ['00-cover.txt', documentText(cover), 'text/plain'],
    ...attachments.map(({ file, content, type }): [string, string | Uint8Array, string] => [file, content, type]),
    ['orders.csv', csv(maskAll(orderRows(facts, words), keep)), 'text/csv'],
    ['timeline.csv', csv(maskAll(timelineRows(facts, words), keep)), 'text/csv'],
    ['case.json', `${JSON.stringify(maskAll(told, keep), null, 2)}\n`, 'application/json'],
    ['deadlines.ics', deadlinesFile(input), 'text/calendar'],
  ];
  const mtime = new Date(input.now);
  const zip: Zippable = {};
  const sums: string[] = [];
  for (const [name, content, type] of files) {
    // A receipt is what was hashed when it was seen, to the byte.
    const bytes =
      typeof content === 'string' ? strToU8(name.startsWith('E01-') ? content : cleanText(content)) : content;
    zip[name] = [bytes, { level: packed.test(type) ? 0 : 6, mtime }];
    sums.push(`${await hash(bytes)}  ${name}`);
  }
  zip.SHA256SUMS = [strToU8(`${sums.join('\n')}\n`), { mtime }];
  const changed: string[] = [];
  for (const file of input.files) if ((await hash(file.bytes)) !== file.sha256) changed.push(file.name);
  const label = (facts.order.number ?? input.case.order.site).replace(/[^\w.-]+|\.{2,}/g, '_').slice(0, 40);
  return { name: `jikimi-${label}-${facts.today}.zip`, bytes: zipSync(zip), changed };
}
