// How the pages are cut into files: all that the popup loads to start lies in one chunk beside its entry, since many small
// files compress worse than one. The other pages take it as it is; what only they need stays out of it.
import { join } from 'node:path';
import { root } from './prepare.mjs';

const entry = join(root, 'entrypoints/popup/main.tsx');
/** What only the popup draws stays with its entry. */
const own = /\/(?:entrypoints|components)\/popup\//;

/** Whether the module is reached from the popup without a lazy import. */
function startsWithPopup(id, build, seen) {
  if (id === entry) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (build.getModuleInfo(id)?.importers ?? []).some((from) => startsWithPopup(from, build, seen));
}

/** A group of rolldown's `codeSplitting`. */
export const popupChunk = {
  name: (id, build) => (!own.test(id) && startsWithPopup(id, build, new Set()) ? 'start' : null),
  debugName: 'start',
};
