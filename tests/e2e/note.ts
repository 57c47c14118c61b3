// The note on a shop's page, which no script of the page can reach: a button's word in, a click of the mouse on it out.
import type { CDPSession, Page } from 'playwright-core';
import { until } from './until.ts';

interface Node {
  nodeId: number;
  localName: string;
  /** Names and values by turns. */
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const within = (node: Node): Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

/** Its words are drawn by a style sheet, out of an attribute. */
function find(node: Node, word: string): Node | undefined {
  if (node.localName === 'button' && node.attributes?.includes(word)) return node;
  for (const each of within(node)) {
    const found = find(each, word);
    if (found) return found;
  }
  return undefined;
}

/** Where the button stands, once it does. */
async function place(session: CDPSession, word: string): Promise<{ x: number; y: number }> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const button = find(root, word);
  if (!button) throw new Error(`no button "${word}" on the page`);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Waits for the note with this button, and clicks it. */
export async function pressNote(page: Page, word: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await until(`"${word}" in the note`, () => place(session, word));
  await page.mouse.click(x, y);
  await session.detach();
}
