// The case in, the cover sheet and its annexes as structured parts out: the printed page and the pack's files show the same.
import { dayAt, daysBetween } from '../day';
import { textOf } from '../file-kind';
import { lateInterest } from '../interest';
import { eventsOf, type Facts, orderedOn, paidAmount, paidOn, paymentOf, refundable } from '../letter/facts';
import { claimDue } from '../letter/slots/request';
import { timelineOf } from '../letter/timeline';
import { civil, type EvidenceId, writeDay, writeMoney } from '../letter/words';
import { maskAll } from '../mask';
import type { Day, Deadline } from '../model';
import { type Attachment, attachmentsOf } from './attachments';
import type { EvidenceInput } from './input';
import { factsFor, wordsFor } from './language';
import { asksOf, type Preset, presets } from './presets';
import { attemptRows } from './tables';
import type { CoverWords } from './words';

export interface Section {
  id: string;
  title: string;
  rows?: [label: string, value: string][];
  list?: string[];
  table?: { head: string[]; rows: string[][] };
  /** Whole texts: letters as sent, replies, the saved page. */
  text?: string;
  picture?: { file: string; fileId: string; alt: string };
  /** Starts on a new sheet of paper. */
  sheet?: true;
}

export interface EvidenceDocument {
  language: string;
  title: string;
  lead: string[];
  sections: Section[];
}

export interface Completeness {
  held: EvidenceId[];
  /** What the body needs and the case has not. */
  missing: { id: EvidenceId; name: string }[];
  helpful: { id: EvidenceId; name: string }[];
  /** Facts it asks for, by their names, with words. */
  facts: { name: string; words: string }[];
}

const presetOf = (input: EvidenceInput): Preset =>
  presets.find(({ id }) => id === input.preset) ?? (presets[0] as Preset);

const say = (day: Day | undefined, facts: Facts) => day && writeDay(day, facts.words);

/** Deadlines of others that have passed, with how they were counted; figures that were not read in the law stay out. */
function missed(input: EvidenceInput, facts: Facts, words: CoverWords): string[] {
  const stand = ({ passed, who, confidence }: Deadline) => passed && who !== 'user' && confidence === 'V';
  return input.deadlines.filter(stand).flatMap((deadline) => {
    const title = input.deadlineTitle?.(deadline) ?? deadline.id;
    const due = writeDay(deadline.on, facts.words);
    const shown = deadline.rule.unit === 'business-day' ? deadline.count : [];
    return [
      [
        `${title}: ${words.missed(due, deadline.law, daysBetween(deadline.on, facts.today))}`,
        shown.length > 0 ? words.counted(shown.map((day) => writeDay(day, facts.words))) : '',
        deadline.skipped.length > 0 ? words.skipped(deadline.skipped.map(({ day }) => writeDay(day, facts.words))) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    ];
  });
}

function asked(input: EvidenceInput, facts: Facts, words: CoverWords): string[] {
  const left = refundable(facts);
  if (!left) return [words.askedUnknown];
  const lines = [words.asked(input.preset, writeMoney(left, facts.words))];
  const due = claimDue(facts);
  const days = due ? daysBetween(due, facts.today) : 0;
  if (presetOf(input).interest && facts.case.jurisdiction === 'KR' && left.currency === 'KRW' && days > 0)
    lines.push(
      words.interest(writeMoney({ amount: lateInterest(left.amount, days), currency: 'KRW' }, facts.words), days),
    );
  return lines;
}

const rows = (pairs: [string, string | undefined][]): [string, string][] =>
  pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));

/** Pictures that every browser draws; those of some phones are in the pack only. */
const shown = /^image\/(?:png|jpeg|gif|webp|avif)$/;

/** Of an added chat; some ten pages. The whole of it is in the pack. */
const longest = 20_000;

function annexes(attachments: Attachment[]): Section[] {
  return attachments.flatMap((one): Section[] => {
    const title = `${one.number} ${one.title}`;
    if (one.fileId && one.type === 'text/plain' && typeof one.content !== 'string') {
      const text = textOf(one.content)?.trim() ?? '';
      return [{ id: one.number, title, text: text.length > longest ? `${text.slice(0, longest)} …` : text }];
    }
    if (one.fileId)
      return shown.test(one.type)
        ? [{ id: one.number, title, picture: { file: one.file, fileId: one.fileId, alt: one.title }, sheet: true }]
        : [];
    if (typeof one.content !== 'string' || one.type !== 'text/plain') return [];
    return [{ id: one.number, title, text: one.content.trim(), ...(one.id === 'E1' ? { sheet: true as const } : {}) }];
  });
}

/** The printable document: people, purchase, facts by day, deadlines missed with their count, what is asked, attachments, annexes. */
export function evidenceDocument(input: EvidenceInput): EvidenceDocument {
  const words = wordsFor(input.language);
  const facts = factsFor(input);
  const { labels, sections: titles, columns } = words;
  const { order, seller, sender } = facts;
  const attachments = attachmentsOf(input, facts, words);
  const left = refundable(facts);
  const paid = paidAmount(facts);
  const back = eventsOf(facts, 'refunded').map(
    ({ amount, on }) => `${writeMoney(amount, facts.words)} (${writeDay(on, facts.words)})`,
  );
  const seen = (at: string | undefined) => {
    if (!at) return '';
    const { day, time } = civil(at, facts.case.zone);
    return `${day} ${time}`;
  };
  const [attemptHead = [], ...attempts] = attemptRows(facts, words).map((row) => row.map((cell) => String(cell ?? '')));
  const parts: Section[] = [
    {
      id: 'people',
      title: titles.people,
      rows: rows([
        [labels.buyer, sender.name],
        [labels.contact, [sender.phone, sender.email].filter(Boolean).join(' · ')],
        [labels.address, sender.address],
        [labels.seller, seller.name],
        [labels.representative, seller.representative],
        [labels.businessNumber, seller.businessNumber],
        [labels.mailOrderNumber, seller.mailOrderNumber],
        [labels.phone, seller.phone],
        [labels.email, seller.email],
        [labels.address, seller.address],
        [labels.shop, facts.case.order.url],
      ]),
    },
    {
      id: 'purchase',
      title: titles.purchase,
      rows: rows([
        [labels.number, order.number],
        [labels.ordered, say(orderedOn(facts), facts)],
        [
          labels.items,
          order.items?.map(({ name, quantity }) => (quantity ? `${name} × ${quantity}` : name)).join(', '),
        ],
        [labels.paid, paid && writeMoney(paid, facts.words)],
        [labels.refunded, back.join(', ')],
        [labels.left, left && writeMoney(left, facts.words)],
        [labels.tracking, [order.delivery?.carrier, order.delivery?.trackingNumber].filter(Boolean).join(' ')],
      ]),
    },
    {
      id: 'facts',
      title: titles.facts,
      table: {
        head: [columns.day, columns.what],
        rows: timelineOf(facts).map(({ on, text }) => [writeDay(on, facts.words), text]),
      },
    },
    { id: 'missed', title: titles.missed, list: missed(input, facts, words) },
    { id: 'asked', title: titles.asked, list: asked(input, facts, words) },
    { id: 'attempts', title: titles.attempts, table: { head: attemptHead, rows: attempts } },
    {
      id: 'attachments',
      title: titles.attachments,
      table: {
        head: [columns.attachment, columns.what, columns.file, columns.seen],
        rows: attachments.map(({ number, title, file, at }) => [number, title, file, seen(at)]),
      },
    },
    {
      id: 'verify',
      title: titles.verify,
      list: words.verify,
      table: {
        head: [columns.attachment, columns.hash],
        rows: attachments.flatMap(({ number, sha256 }) => (sha256 ? [[number, sha256]] : [])),
      },
    },
    ...annexes(attachments),
  ];
  const keep = [order.number, order.delivery?.trackingNumber].filter((text) => text !== undefined);
  return {
    language: input.language,
    title: words.title,
    lead: [
      `${words.page}: ${words.presets[input.preset]}`,
      `${words.made}: ${writeDay(dayAt(input.now, input.case.zone) ?? facts.today, facts.words)}`,
    ],
    sections: maskAll(parts, keep).filter(filled),
  };
}

const filled = ({ rows, list, table, text, picture }: Section) =>
  Boolean(rows?.length || list?.length || table?.rows.length || text || picture);

/** What is there for this body, and what is still missing: shown before the pack is made. */
export function completenessOf(input: EvidenceInput): Completeness {
  const words = wordsFor(input.language);
  const facts = factsFor(input);
  const preset = presetOf(input);
  const held = new Set(attachmentsOf(input, facts, words).map(({ id }) => id));
  const name = (id: EvidenceId) => ({ id, name: facts.words.record?.evidence[id] ?? id });
  const known: Record<string, unknown> = { ...facts.stated, ...facts.order };
  for (const [key, value] of Object.entries(facts.sender)) known[`sender.${key}`] = value;
  for (const [key, value] of Object.entries(facts.seller)) known[`seller.${key}`] = value;
  known.total = paidAmount(facts);
  known.paidOn ??= paidOn(facts);
  return {
    held: [...held],
    missing: preset.needs.filter((id) => !held.has(id)).map(name),
    helpful: preset.helps.filter((id) => !held.has(id)).map(name),
    facts: asksOf(preset, paymentOf(facts)?.kind)
      .filter((ask) => known[ask] === undefined)
      .map((ask) => ({ name: ask, words: words.facts[ask] ?? ask })),
  };
}
