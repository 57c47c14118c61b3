// The text of a letter's file in, its parts out: forms, lines with their conditions, slots and particles. Syntax: docs/letters.md
import { isParticlePair, type ParticlePair } from '../particle';

export type Form = 'mail' | 'chat' | 'call';

export type Token = { text: string } | { slot: string; optional: boolean } | { particle: ParticlePair };

/** `?supply.overdue` or `?!supply.overdue` before a line: the line is written only when it holds. */
export interface Condition {
  name: string;
  negated: boolean;
}

/** `-` bullet, `#` numbered, `=` heading, `|` a line of its own, `>` goes on in the line above, none: prose. */
export type Mark = '-' | '#' | '=' | '|' | '>' | '';

export interface Line {
  mark: Mark;
  when: Condition[];
  tokens: Token[];
  /** First line after a blank one. */
  opens: boolean;
}

export interface Template {
  /** Of the mail form; the first that can be written. */
  subjects: Line[];
  forms: Partial<Record<Form, Line[]>>;
  /** What must hold for the letter to be offered, and the fact to ask for when it does not. */
  needs: { when: Condition; ask: string }[];
}

const isForm = (name: string | undefined): name is Form => name === 'mail' || name === 'chat' || name === 'call';

function tokens(text: string): Token[] {
  return text
    .split(/(\{\{[\w.-]+\??\}\}|\{[^{}/]+\/[^{}/]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const slot = /^\{\{([\w.-]+)(\?)?\}\}$/.exec(part);
      if (slot) return { slot: slot[1] ?? '', optional: slot[2] === '?' };
      const pair = part.slice(1, -1);
      if (part.startsWith('{') && isParticlePair(pair)) return { particle: pair };
      return { text: part };
    });
}

const condition = (word: string): Condition => ({ name: word.replace(/^\?!?/, ''), negated: word.startsWith('?!') });

function line(text: string, opens: boolean): Line {
  let rest = text;
  const when: Condition[] = [];
  let mark: Mark = '';
  for (;;) {
    const found = /^(?:(\?!?[\w.-]+)|([-#=|>]))(?:\s+|$)/.exec(rest);
    if (!found || (found[2] && mark)) break;
    if (found[1]) when.push(condition(found[1]));
    if (found[2]) mark = found[2] as Mark;
    rest = rest.slice(found[0].length);
  }
  return { mark, when, tokens: tokens(rest), opens };
}

/** @throws when the file names a part that no letter has: a letter that cannot be read is a bug, not a miss. */
export function parseTemplate(source: string): Template {
  const template: Template = { subjects: [], forms: {}, needs: [] };
  let current: Line[] | undefined;
  let opens = true;
  for (const raw of source.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const text = raw.trimEnd();
    const command = /^@(\w+)\s*(.*)$/.exec(text);
    if (command) {
      const [, name, rest = ''] = command;
      if (name === 'subject') template.subjects.push(line(rest, true));
      else if (name === 'needs') {
        const [when = '', ask = ''] = rest.split(/\s+/);
        template.needs.push({ when: condition(when), ask });
      } else if (isForm(name)) {
        current = [];
        template.forms[name] = current;
      } else throw new Error(`a letter has no part @${name}`);
      opens = true;
    } else if (text === '') opens = true;
    else if (current) {
      current.push(line(text, opens));
      opens = false;
    } else if (!text.startsWith('//')) throw new Error(`text before the first part: ${text}`);
  }
  return template;
}
