// How the build of the pages is cut into files.
import { join } from 'node:path';
import { root } from './prepare.mjs';

const popup = join(root, 'entrypoints/popup/main.tsx');
/** What only the popup draws stays with its entry. */
const own = /\/(?:entrypoints|components)\/popup\//;

/** Whether the module is reached from the popup without a lazy import. */
function startsWithPopup(id, build, seen) {
  if (id === popup) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (build.getModuleInfo(id)?.importers ?? []).some((from) => startsWithPopup(from, build, seen));
}

/**
 * A group of rolldown's `codeSplitting`. All that the popup loads to start lies in one chunk beside its entry, since many small files compress worse than one. The
 * other pages take it as it is; what only they need stays out of it.
 */
const start = {
  name: (id, build) => (!own.test(id) && startsWithPopup(id, build, new Set()) ? 'start' : null),
  debugName: 'start',
};

/** `words-ko-law-brief`, `letter-ko-kr-inquiry`: named so that the weights know what they weigh. */
function nameOf({ name, facadeModuleId }) {
  const [, room, language, file, view] =
    /\/(locales|letters)\/(\w+)\/([\w-]+)\.(?:ts|txt)(?:\?(\w+))?$/.exec(facadeModuleId ?? '') ?? [];
  if (!room) return name;
  return [
    room === 'locales' ? 'words' : 'letter',
    language,
    file,
    ...(/^(?:brief|rest)$/.test(view) ? [view] : []),
  ].join('-');
}

/** Files lie on the disk: lists of what a lazy file will import weigh more than the wait that they save. */
export const modulePreload = {
  polyfill: false,
  resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
};

/**
 * Cuts the pages' build, as WXT has set it up.
 * @param {import('vite').InlineConfig} config
 */
export function cutPages({ build }) {
  const output = build?.rollupOptions?.output;
  if (!output || Array.isArray(output) || build.lib) return;
  output.codeSplitting = { groups: [start] };
  output.chunkFileNames = (chunk) => `chunks/${nameOf(chunk)}-[hash].js`;
}
