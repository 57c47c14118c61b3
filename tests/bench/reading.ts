// What the capture bench runs in the host page, on a frame's document: ours, one bare pass over the text, a peer.
import Defuddle from 'defuddle';
import { capture } from '../../utils/capture';
import { indexPage } from '../../utils/page';
import { receiptOf } from '../../utils/receipt';

/** A whole capture, and the receipt that goes with it. */
function ours(document: Document, url: string): unknown {
  const page = indexPage(document, new URL(url));
  const found = capture(page);
  return found.page === 'none' ? found : [found, receiptOf(page, { width: 1200, height: 900 }, [])];
}

/** The same without the receipt: what the readers cost. */
function read(document: Document, url: string): unknown {
  return capture(indexPage(document, new URL(url)));
}

/** The pass over the page alone, which all readers share. */
function index(document: Document, url: string): unknown {
  return indexPage(document, new URL(url));
}

/** The least that reading a page's text can cost: every text node visited once and its data read. */
function walk(document: Document): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) letters += (node as Text).data.length;
  return letters;
}

function defuddle(document: Document, url: string): unknown {
  return new Defuddle(document, { url }).parse();
}

Object.assign(globalThis, { reading: { ours, read, index, walk, defuddle } });
