// A build's folder → the parts of its capture script by name, for those who read pages without the background.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part that is there waits until the capture script takes it by name: which ones a page gets stays the script's choice. */
export function readParts(folder) {
  const at = join(folder, 'parts');
  const files = readdirSync(at, { recursive: true }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(files.map((name) => [name.slice(0, -'.js'.length), readFileSync(join(at, name), 'utf8')]));
}
