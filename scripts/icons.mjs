// assets/icon/mark.svg → assets/public/icon/*.png: the toolbar icon in its sizes, and grey and alert beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureNode, ensurePackages, root } from './prepare.mjs';

ensurePackages();
ensureNode();
const { chromium } = await import('playwright-core');
const mark = readFileSync(join(root, 'assets/icon/mark.svg'), 'utf8');
const dot = '<circle cx="12.4" cy="3.6" r="3.6" fill="#fff"/><circle cx="12.4" cy="3.6" r="2.8" fill="#d9480f"/>';
const kinds = {
  '': mark,
  'grey-': mark.replace('#1f5fe0', '#868c96'),
  'alert-': mark.replace('</svg>', `${dot}</svg>`),
};
const folder = join(root, 'assets/public/icon');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [kind, svg] of Object.entries(kinds)) {
  for (const size of [16, 32, 48, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(folder, `${kind}${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
