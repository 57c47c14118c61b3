// Unit tests. The zone and the language are hostile on purpose: nothing may depend on the machine's own.
import { defineConfig } from 'vitest/config';
import { fileViews } from './scripts/file-views.mjs';

process.env.TZ = 'Pacific/Kiritimati';
process.env.LC_ALL = 'tr_TR.UTF-8';

export default defineConfig({
  plugins: [fileViews()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
  },
});
