// The build: one manifest for Chrome, Edge and Firefox. No host at install; every host is the user's own choice.
import { defineConfig } from 'wxt';
import { bareScript } from './scripts/bare-script.mjs';
import { cutPages, modulePreload } from './scripts/chunks.mjs';
import { fileViews } from './scripts/file-views.mjs';
import { buildParts } from './scripts/parts.mjs';
import { keepWorkerBare } from './scripts/worker.mjs';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDirTemplate: process.env.JIKIMI_BUILD ?? '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // Without the page-visible message that WXT sends when a content script starts.
  vite: () => ({ plugins: [bareScript('gate'), fileViews()], build: { modulePreload } }),
  hooks: {
    'vite:build:extendConfig': (_, config) => cutPages(config),
    'build:done': (_, output) => keepWorkerBare(output),
    'build:publicAssets': async (_, files) => {
      for (const { name, code } of await buildParts()) files.push({ relativeDest: `parts/${name}.js`, contents: code });
    },
  },
  zip: {
    includeSources: [
      'assets/**',
      'components/**',
      'entrypoints/**',
      'scripts/**',
      'utils/**',
      '*.json',
      '*.ts',
      'README.md',
      'CONTRIBUTING.md',
      '.npmrc',
    ],
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ko',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: ['<all_urls>'] } : {}),
    action: { default_title: '__MSG_shortName__', default_popup: 'popup.html' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jikimi@jikimi.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
