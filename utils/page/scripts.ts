// Inline scripts → their texts and the JSON in them, bounded. Nothing is run.
import type { Bounds } from './bounds';

const code = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** The script's text, or nothing when it is longer than the bound (its length is asked before it is copied). */
function scriptText(script: Element, longest: number): string | undefined {
  let length = 0;
  for (let node = script.firstChild; node; node = node.nextSibling) length += (node as Text).length ?? 0;
  if (length === 0 || length > longest) return undefined;
  return script.textContent ?? undefined;
}

export function scriptTexts(document: Document, limit: Bounds): string[] {
  const texts: string[] = [];
  let total = 0;
  for (const script of document.getElementsByTagName('script')) {
    if (texts.length >= limit.scripts || total > limit.scriptsTotal) break;
    if (script.hasAttribute('src') || !code.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const text = scriptText(script, limit.script);
    if (!text) continue;
    total += text.length;
    texts.push(text);
  }
  return texts;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}

/** `ld+json` → all JSON-LD blocks that parse; another selector → the first match's JSON. */
export function parseScript(document: Document, selector: string, limit: Bounds): unknown {
  const all = selector === 'ld+json';
  const found: unknown[] = [];
  for (const script of document.querySelectorAll(all ? 'script[type="application/ld+json" i]' : selector)) {
    if (found.length >= limit.scripts) break;
    const text = scriptText(script, limit.script);
    const value = text ? parseJson(text) : undefined;
    if (!all) return value;
    if (value !== undefined) found.push(value);
  }
  return all ? found : undefined;
}

/** The JSON assigned to a variable in an inline script: `name = {…}` or `name = JSON.parse('…')`. */
export function findVariable(texts: readonly string[], name: string): unknown {
  for (const text of texts) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const rest = /^["'\]]{0,2}\s*=\s*(JSON\.parse\(\s*['"`])?/.exec(
        text.slice(at + name.length, at + name.length + 60),
      );
      if (!rest) continue;
      const start = at + name.length + rest[0].length;
      const value = rest[1] ? parseQuoted(text, start, rest[1].slice(-1)) : parseBalanced(text, start);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function parseBalanced(text: string, start: number): unknown {
  const end = balancedEnd(text, start);
  return end === undefined ? undefined : parseJson(text.slice(start, end));
}

/** The end of the bracketed value that begins at `start`, minding strings; nothing when it does not close. */
export function balancedEnd(text: string, start: number): number | undefined {
  if (text[start] !== '{' && text[start] !== '[') return undefined;
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

function parseQuoted(text: string, start: number, quote: string): unknown {
  let end = start;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  const inner = text.slice(start, end);
  const plain = inner.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, x, u, sign) =>
    x || u ? String.fromCharCode(Number.parseInt(x ?? u, 16)) : sign === 'n' ? '\n' : sign === 't' ? '\t' : sign,
  );
  return parseJson(plain);
}
