// (what to say, what may be done about it) → a small note on the shop's page, gone in seconds.
// Plain DOM in a closed shadow root; the page's words go in as text, never as markup.
import { freeCorner } from './toast/corner';
import { style } from './toast/style';

export interface ToastAction {
  label: string;
  run: () => void;
  /** Set back: it concerns the shop, not this order. */
  quiet?: boolean;
}

export interface ToastTexts {
  title: string;
  line?: string;
  close: string;
  /** Needs the user's eye. */
  doubt?: boolean;
}

/** How long it stays without being looked at, in milliseconds. */
const stay = 7_000;

/** What closes the note that stands there: each script that shows one carries this file, and they share a world. */
const own = globalThis as { jikimiNote?: (() => void) | undefined };

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function button(className: string, text: string, run: () => void): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  // A page may send clicks of its own: only the user's own count.
  made.addEventListener('click', (event) => event.isTrusted && run());
  return made;
}

function body(texts: ToastTexts, actions: readonly ToastAction[], end: () => void): HTMLElement {
  const box = element('div', 'box');
  const said = element('div', 'said');
  said.setAttribute('role', 'status');
  said.append(element('span', texts.doubt ? 'sign doubt' : 'sign', texts.doubt ? '!' : '✓'));
  const words = element('div', 'words');
  words.append(element('b', '', texts.title));
  if (texts.line) words.append(element('span', 'line', texts.line));
  said.append(words);
  const row = element('div', 'row');
  for (const { label, run, quiet } of actions) {
    const act = () => {
      end();
      run();
    };
    row.append(button(quiet ? 'act quiet' : 'act', label, act));
  }
  const shut = button('shut', '×', end);
  shut.setAttribute('aria-label', texts.close);
  // What may be done comes before the way out, for those who tab.
  box.append(said, ...(actions.length > 0 ? [row] : []), shut);
  return box;
}

/** Words as generated content, which a style sheet of ours draws: a page's `find()` looks into closed roots, too. */
function seal(box: HTMLElement): void {
  for (const one of box.querySelectorAll<HTMLElement>('*')) {
    if (one.childElementCount > 0 || !one.textContent) continue;
    one.dataset.said = one.textContent;
    one.textContent = '';
  }
}

/**
 * Shows a note in the corner that covers none of the page's controls; a newer note takes the place of an older one.
 * @returns closes it
 */
export function showNote(texts: ToastTexts, actions: readonly ToastAction[]): () => void {
  own.jikimiNote?.();
  const host = document.createElement('div');
  host.lang = document.documentElement.lang;
  const root = host.attachShadow({ mode: 'closed' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    host.remove();
    if (own.jikimiNote === end) own.jikimiNote = undefined;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(end, stay);
  };
  own.jikimiNote = end;
  const box = body(texts, actions, end);
  if (style(root)) seal(box);
  root.append(box);
  root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && end());
  for (const stop of ['pointerenter', 'focusin']) host.addEventListener(stop, () => clearTimeout(timer));
  for (const go of ['pointerleave', 'focusout']) host.addEventListener(go, wait);
  const place = freeCorner(document, innerWidth, innerHeight);
  host.style.cssText = `all:initial;position:fixed;z-index:2147483647;${place};`;
  document.documentElement.append(host);
  wait();
  return end;
}
