// A page's sentences and the languages' templates → number, date, status, total and seller that stand in prose.
import { type PhraseFinder, phraseFinder } from './phrases';
import type { Range } from './range';
import type { Scan } from './scan';

export interface SentenceFact {
  field: 'number' | 'orderedOn' | 'status' | 'total' | 'seller';
  text: string;
  quote: string;
}

interface Template {
  /** Its longest literal part, folded: tested first, because it is cheap. */
  core: string;
  pattern: RegExp;
  fields: readonly SentenceFact['field'][];
}

const slots: Record<string, { field: SentenceFact['field']; source: string }> = {
  number: { field: 'number', source: '[\\s#№:：【「(\\[]{0,3}([A-Za-z0-9][\\w-]{0,39})' },
  date: { field: 'orderedOn', source: '(.{4,40}?\\d.{0,30}?)' },
  status: { field: 'status', source: '(.{2,30}?)' },
  total: { field: 'total', source: "(\\D{0,6}\\d[\\d.,' ]{0,14}(?:\\s?\\p{Sc}|\\s?[A-Z]{3}|\\s?원)?(?:\\s[A-Z]{3})?)" },
  seller: { field: 'seller', source: '(.{2,80}?)' },
};

interface Templates {
  all: readonly Template[];
  /** Whether a text in lower case holds the core of any. */
  hasCore: PhraseFinder;
}

const compiled = new WeakMap<Scan['words'], Templates>();

function templates({ words }: Scan): Templates {
  let known = compiled.get(words);
  if (known) return known;
  const all = words.sentences.map((sentence) => {
    const fields: SentenceFact['field'][] = [];
    const parts = sentence.replace(/[.。!！]+$/, '').split(/%(number|date|status|total|seller)/);
    const source = parts
      .map((part, at) => {
        if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s*');
        const slot = slots[part];
        if (slot) fields.push(slot.field);
        return slot?.source ?? '';
      })
      .join('');
    const core = parts.filter((_, at) => at % 2 === 0).sort((a, b) => b.length - a.length)[0] ?? '';
    const end = sentence.endsWith('%number') ? '(?![\\w-])' : '(?=[\\s.。!！(（,]|$)';
    return { core: core.trim().toLowerCase(), fields, pattern: new RegExp(source + end, 'iu') };
  });
  known = { all, hasCore: phraseFinder([all.map(({ core }) => core)]) };
  compiled.set(words, known);
  return known;
}

/** Sentences are read block by block, because pages set their numbers in boxes of their own. */
export function sentenceFacts(scan: Scan, range: Range): SentenceFact[] {
  const { runs } = scan.page;
  const { all, hasCore } = templates(scan);
  const found: SentenceFact[] = [];
  const read = (text: string): void => {
    if (text.length < 12 || text.length > 300 || !/\d/.test(text)) return;
    const lower = text.toLowerCase();
    if (!hasCore(lower)) return;
    for (const { core, pattern, fields } of all) {
      const match = lower.includes(core) ? pattern.exec(text) : null;
      if (!match) continue;
      fields.forEach((field, index) => {
        const value = match[index + 1]?.trim();
        if (value) found.push({ field, text: value, quote: text.slice(0, 200) });
      });
      return;
    }
  };
  for (let at = range.from; at < range.to; ) {
    const block = runs[at]?.block;
    const parts: string[] = [];
    let numbered = false;
    for (; at < range.to && runs[at]?.block === block; at++) {
      numbered ||= scan.digits(at);
      if (parts.length < 12) parts.push(runs[at]?.text ?? '');
    }
    if (!numbered) continue;
    if (parts.length > 1) for (const part of parts) read(part);
    read(parts.join(' ').replace(/\s+([.,)])/g, '$1'));
  }
  return found;
}
