// The check of the built worker lets pass what it needs and stops what it must not carry.
import { expect, test } from 'vitest';
import { keepWorkerBare } from '../scripts/worker.mjs';

const built = (...moduleIds: string[]) => ({
  steps: [
    { chunks: [{ fileName: 'popup.js', moduleIds: ['/x/components/icon.tsx'] }] },
    { chunks: [{ fileName: 'background.js', moduleIds }] },
  ],
});

test('rules, messages and the hosts of shops pass', () => {
  expect(() =>
    keepWorkerBare(
      built(
        '/x/utils/next-step.ts',
        '/x/utils/shops/cafe24.ts?hosts',
        '/x/utils/labels/ko.ts?name',
        '/x/node_modules/idb/build/index.js',
      ),
    ),
  ).not.toThrow();
});

test.each([
  '/x/node_modules/preact/dist/preact.mjs',
  '/x/node_modules/@preact/signals/dist/signals.mjs',
  '/x/components/step/step.tsx',
  '/x/assets/letters/ko/kr-inquiry.txt',
  '/x/utils/letter/render.ts',
  '/x/utils/locales/ko/law.ts?brief',
  '/x/utils/shops/cafe24.ts',
  '/x/utils/labels/ko.ts',
])('%s does not', (id) => {
  expect(() => keepWorkerBare(built('/x/utils/next-step.ts', id))).toThrow(id);
});
