// A live document → whether it has changed since the last look, once it is quiet again. Heard from the start, so that no change
// falls between two looks: a page may be finished while the first of them is still being read.

/** The page counts as settled after so long without change, in milliseconds. */
const quiet = 400;

export interface PageChanges {
  /** A look begins: what changes from now on is for the next one. */
  looked(): void;
  /** True when the page has changed since the last look began and is quiet; false when `time` ms are over without that. */
  next(time: number): Promise<boolean>;
  stop(): void;
}

/** Our own toast hangs on the document's root; it is no change of the page. */
const isOwn = ({ target }: MutationRecord) => target === target.ownerDocument?.documentElement;

export function pageChanges(document: Document): PageChanges {
  let changed = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let over: ReturnType<typeof setTimeout> | undefined;
  let settle: ((value: boolean) => void) | undefined;
  const end = (value: boolean) => {
    clearTimeout(rest);
    clearTimeout(over);
    settle?.(value);
    settle = undefined;
  };
  const whenQuiet = () => {
    clearTimeout(rest);
    if (changed) rest = setTimeout(() => end(true), quiet);
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    changed = true;
    whenQuiet();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  return {
    looked() {
      changed = false;
    },
    next(time) {
      if (time <= 0) return Promise.resolve(false);
      return new Promise((done) => {
        settle = done;
        over = setTimeout(() => end(changed), time);
        whenQuiet();
      });
    },
    stop() {
      observer.disconnect();
      end(false);
    },
  };
}
