// Script text → the values of its literals: objects, arrays, strings, numbers. Read, never run; bounded in depth and steps.

const maxDepth = 24;
const maxSteps = 40_000;

/** A value that the script computes (a call, a variable): known to be there, not known what it is. */
export const computed = Symbol('computed');

export type Literal = string | number | boolean | null | typeof computed | Literal[] | { [key: string]: Literal };

interface Cursor {
  text: string;
  at: number;
  steps: number;
}

const space = /[\s\u00a0]/;

function skip(c: Cursor): void {
  for (;;) {
    while (c.at < c.text.length && space.test(c.text[c.at] ?? '')) c.at += 1;
    if (c.text.startsWith('//', c.at)) c.at = endOr(c.text, '\n', c.at);
    else if (c.text.startsWith('/*', c.at)) c.at = endOr(c.text, '*/', c.at + 2) + 2;
    else return;
  }
}

const endOr = (text: string, mark: string, from: number) => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
};

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

function string(c: Cursor): string | undefined {
  const quote = c.text[c.at];
  let out = '';
  for (let i = c.at + 1; i < c.text.length && i - c.at < 20_000; i++) {
    const char = c.text[i];
    if (char === quote) {
      c.at = i + 1;
      return out;
    }
    if (char === '\\') {
      const next = c.text[i + 1] ?? '';
      const hex = next === 'u' ? c.text.slice(i + 2, i + 6) : next === 'x' ? c.text.slice(i + 2, i + 4) : '';
      if (hex && /^[\da-f]+$/i.test(hex)) {
        out += String.fromCharCode(Number.parseInt(hex, 16));
        i += 1 + hex.length;
      } else {
        out += next === '\n' ? '' : (escapes[next] ?? next);
        i += 1;
      }
    } else if (char === '\n' && quote !== '`') return undefined;
    else out += char;
  }
  return undefined;
}

/** Passes over an expression that is no literal, to the comma or bracket that ends it. */
function expression(c: Cursor): typeof computed {
  let depth = 0;
  while (c.at < c.text.length && c.steps++ < maxSteps) {
    const char = c.text[c.at] ?? '';
    if (char === '"' || char === "'" || char === '`') {
      if (string(c) === undefined) c.at += 1;
      continue;
    }
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) {
      if (depth === 0) break;
      depth -= 1;
    } else if ((char === ',' || char === ';') && depth === 0) break;
    c.at += 1;
  }
  return computed;
}

function value(c: Cursor, depth: number): Literal {
  skip(c);
  if (depth > maxDepth || c.steps++ > maxSteps) return expression(c);
  const start = c.at;
  const char = c.text[c.at] ?? '';
  let found: Literal | undefined;
  if (char === '{') return object(c, depth);
  if (char === '[') return array(c, depth);
  if (char === '"' || char === "'" || char === '`') {
    const text = string(c);
    found = text !== undefined && !(char === '`' && text.includes('${')) ? text : undefined;
  } else {
    const word = c.text
      .slice(c.at, c.at + 40)
      .match(/^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|true|false|null|undefined)(?![\w$])/i)?.[0];
    if (word) {
      c.at += word.length;
      found = word === 'true' ? true : word === 'false' ? false : /^[nu]/.test(word) ? null : Number(word);
    } else {
      // Number("12"), parseInt('12', 10), String("x"): the literal inside is the value.
      const call = c.text
        .slice(c.at, c.at + 60)
        .match(/^(?:Number|parseInt|parseFloat|String|decodeURIComponent)\(\s*(?=["'\d])/)?.[0];
      if (call) {
        c.at += call.length;
        found = value(c, depth + 1);
        expression(c);
        c.at = endOr(c.text, ')', c.at) + 1;
      }
    }
  }
  skip(c);
  const next = c.text[c.at] ?? '';
  if (found !== undefined && (next === '' || ',;)]}\n'.includes(next))) return found;
  c.at = start;
  return expression(c);
}

function object(c: Cursor, depth: number): { [key: string]: Literal } {
  const out: { [key: string]: Literal } = Object.create(null);
  c.at += 1;
  while (c.at < c.text.length && c.steps++ < maxSteps) {
    skip(c);
    const char = c.text[c.at] ?? '';
    if (char === '}') {
      c.at += 1;
      return out;
    }
    if (char === ',') {
      c.at += 1;
      continue;
    }
    let key: string | undefined;
    if (char === '"' || char === "'") key = string(c);
    else {
      key = c.text.slice(c.at, c.at + 120).match(/^[\w$가-힣]+/)?.[0];
      c.at += key?.length ?? 0;
    }
    skip(c);
    if (key === undefined || c.text[c.at] !== ':') {
      if (expression(c) && c.text[c.at] !== ',' && c.text[c.at] !== '}') return out;
      continue;
    }
    c.at += 1;
    out[key] = value(c, depth + 1);
  }
  return out;
}

function array(c: Cursor, depth: number): Literal[] {
  const out: Literal[] = [];
  c.at += 1;
  while (c.at < c.text.length && c.steps++ < maxSteps && out.length < 2000) {
    skip(c);
    const char = c.text[c.at] ?? '';
    if (char === ']') {
      c.at += 1;
      return out;
    }
    if (char === ',') {
      c.at += 1;
      continue;
    }
    const before = c.at;
    out.push(value(c, depth + 1));
    if (c.at === before || c.text[c.at] === '}' || c.text[c.at] === ')') return out;
  }
  return out;
}

/** The literal that starts at an index (after spaces). */
export const literalAt = (text: string, at: number): Literal => value({ text, at, steps: 0 }, 0);

/** The arguments of a call whose opening bracket stands at an index. */
export function argumentsAt(text: string, at: number): Literal[] {
  const c: Cursor = { text, at: at + 1, steps: 0 };
  const out: Literal[] = [];
  while (c.at < text.length && out.length < 8) {
    skip(c);
    if (text[c.at] === ')') return out;
    const before = c.at;
    out.push(value(c, 0));
    skip(c);
    if (text[c.at] !== ',') return out;
    c.at += 1;
    if (c.at <= before) return out;
  }
  return out;
}

export type Fields = { [key: string]: Literal };

export const isFields = (literal: Literal | undefined): literal is Fields =>
  typeof literal === 'object' && literal !== null && !Array.isArray(literal);
