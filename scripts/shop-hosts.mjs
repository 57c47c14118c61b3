// Gives the background the hosts of each marketplace without its reader: `shops/x.ts?hosts` → the file's `hosts`, alone.
import { readFile } from 'node:fs/promises';

/** A Vite plugin. The unit test of `utils/site.ts` holds what it gives against the shop files themselves. */
export function shopHosts() {
  return {
    name: 'jikimi:shop-hosts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.ts?hosts')) return null;
      const text = await readFile(id.slice(0, -'?hosts'.length), 'utf8');
      const list = /^ {2}hosts: (\[[^\]]*\])/m.exec(text)?.[1] ?? '[]';
      return { code: `export default ${list};`, moduleType: 'js' };
    },
  };
}
