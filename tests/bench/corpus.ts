// Pages to measure on: saved pages of real shops where they lie beside the project, else the fixtures of the shop files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';

export interface Sample {
  name: string;
  url: string;
  html: string;
  /** Whether the truth beside it knows an order on it. */
  order: boolean;
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return name.endsWith('.html') ? [path] : [];
  });
}

/** JIKIMI_PAGES names another folder. */
export function readCorpus(): { from: string; pages: Sample[] } {
  const folders = [process.env.JIKIMI_PAGES, join(root, '../shared/pages'), join(root, 'tests/shops')];
  const from = folders.find((folder) => folder && existsSync(folder)) ?? '';
  const pages = walk(from).flatMap((path): Sample[] => {
    const html = readFileSync(path, 'utf8');
    const beside = path.replace(/html$/, 'json');
    const truth: unknown = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined;
    const known = (truth ?? {}) as { url?: string; order?: unknown; orders?: unknown[] };
    // Own fixtures carry their address in the first line.
    const url = known.url ?? /^<!--\s*(https?:\S+)/.exec(html)?.[1] ?? 'https://shop.example/';
    if (!/^https?:/.test(url)) return [];
    return [
      {
        name: path.slice(from.length + 1),
        url: url.replace(/^http:/, 'https:'),
        html,
        order: Boolean(known.order ?? known.orders?.length),
      },
    ];
  });
  return { from, pages };
}
