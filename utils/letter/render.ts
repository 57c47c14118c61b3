// A parsed letter and the facts in; the finished text, its markup and what is still to be asked out. Nothing blank, nothing invented.
import { particle } from '../particle';
import type { Facts } from './facts';
import type { Nouns, Slot } from './slot';
import type { Condition, Line, Mark, Template } from './template';

const nouns = Object.values(import.meta.glob<Nouns>('./slots/*.ts', { eager: true, import: 'default' }));
export const slots: Record<string, Slot> = Object.assign({}, ...nouns.map((noun) => noun.slots));
export const conditions: Record<string, (facts: Facts) => boolean> = Object.assign(
  {},
  ...nouns.map((noun) => noun.conditions),
);

export interface Rendered {
  subject?: string;
  text: string;
  html: string;
  missing: string[];
}

/** Captured words may hold line breaks and marks that turn the reading direction: neither may shape a letter. */
const oneLine = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

const valuesOf = (slot: Slot | undefined, facts: Facts): string[] =>
  [slot?.write(facts) ?? []].flat().map(oneLine).filter(Boolean);

/** A condition by name; the name of a slot holds when there is something to write. */
function holds({ name, negated }: Condition, facts: Facts): boolean {
  const condition = conditions[name];
  const slot = slots[name];
  if (!condition && !slot) throw new Error(`a letter asks for the unknown condition ${name}`);
  return (condition ? condition(facts) : valuesOf(slot, facts).length > 0) !== negated;
}

/** The texts of one line (a list gives several); undefined when it falls out. */
function write(line: Line, facts: Facts, missing: Set<string>): string[] | undefined {
  if (!line.when.every((condition) => holds(condition, facts))) return undefined;
  let texts = [''];
  for (const token of line.tokens) {
    if ('text' in token) texts = texts.map((text) => text + token.text);
    else if ('particle' in token) texts = texts.map((text) => text + particle(text, token.particle));
    else {
      const slot = slots[token.slot];
      if (!slot) throw new Error(`a letter asks for the unknown slot ${token.slot}`);
      const value = valuesOf(slot, facts);
      if (value.length === 0) {
        if (!token.optional) missing.add(slot.ask ?? token.slot);
        return undefined;
      }
      texts = texts.flatMap((text) => value.map((one) => text + one));
    }
  }
  return texts;
}

interface Block {
  mark: Mark;
  opens: boolean;
  /** A heading whose text stands right under it, without a blank line. */
  tight: boolean;
  items: string[];
}

function blocksOf(lines: Line[], facts: Facts, missing: Set<string>): Block[] {
  const blocks: Block[] = [];
  let opens = false;
  let fell = false;
  for (const [index, line] of lines.entries()) {
    opens ||= line.opens;
    if (line.mark === '>' && fell) continue;
    const texts = write(line, facts, missing);
    if (line.mark !== '>') fell = !texts;
    if (!texts) continue;
    const last = blocks.at(-1);
    const goesOn = line.mark === '>' || (line.mark === '' && !opens && last?.mark === '');
    if (last && goesOn) {
      const item = last.items.pop() ?? '';
      last.items.push([item, ...texts].filter(Boolean).join(facts.words.space));
    } else if (last && !opens && last.mark === line.mark && line.mark !== '=') last.items.push(...texts);
    else {
      const prose = line.mark === '' || line.mark === '>';
      blocks.push({
        mark: prose ? '' : line.mark,
        opens: opens || blocks.length === 0,
        tight: line.mark === '=' && lines[index + 1]?.opens === false,
        items: prose ? [texts.join(facts.words.space)] : texts,
      });
    }
    opens = false;
  }
  // A heading over nothing falls out with what stood under it.
  return blocks.filter(({ mark, tight }, index) => {
    const next = blocks[index + 1];
    return mark !== '=' || (next && next.mark !== '=' && !(tight && next.opens));
  });
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function textOf(blocks: Block[]): string {
  let number = 0;
  return blocks
    .map(({ mark, opens, items }, index) => {
      if (mark === '=') number = 0;
      const lines = items.map((item) => (mark === '-' ? `- ${item}` : mark === '#' ? `${++number}. ${item}` : item));
      return (index === 0 ? '' : opens ? '\n\n' : '\n') + lines.join('\n');
    })
    .join('');
}

function htmlOf(blocks: Block[]): string {
  let number = 0;
  return blocks
    .map(({ mark, items }) => {
      const safe = items.map(escapeHtml);
      if (mark === '=') number = 0;
      if (mark === '=') return `<p><strong>${safe.join('')}</strong></p>`;
      if (mark === '-') return `<ul>${safe.map((item) => `<li>${item}</li>`).join('')}</ul>`;
      if (mark === '#') {
        const start = number === 0 ? '' : ` start="${number + 1}"`;
        number += safe.length;
        return `<ol${start}>${safe.map((item) => `<li>${item}</li>`).join('')}</ol>`;
      }
      return `<p>${safe.join('<br>')}</p>`;
    })
    .join('');
}

/** Markup of a text that the user edited: paragraphs and lines, nothing else. */
export const htmlOfText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replace(/\n/g, '<br>')}</p>`)
    .join('');

/** Fills one form of a letter. @throws when the template names an unknown slot or condition (a bug in the file) */
export function render(template: Template, facts: Facts): Rendered {
  const missing = new Set<string>();
  for (const { when, ask } of template.needs) if (!holds(when, facts)) missing.add(ask);
  const lines = template.forms[facts.form] ?? template.forms.mail ?? [];
  const blocks = blocksOf(lines, facts, missing);
  const held = template.subjects.find(({ when }) => when.every((condition) => holds(condition, facts)));
  const subject = held && write(held, facts, missing)?.[0];
  return {
    ...(subject ? { subject } : {}),
    text: textOf(blocks),
    html: htmlOf(blocks),
    missing: [...missing],
  };
}
