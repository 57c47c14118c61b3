// The names of all parts that the build makes: a page's script may ask for these and nothing else.
import { shopIds } from './site';

const files = {
  ...import.meta.glob('./labels/*.ts', { query: '?name', eager: true }),
  ...import.meta.glob('./parts/*.ts', { query: '?name', eager: true }),
};

export const partNames: ReadonlySet<string> = new Set([
  ...Object.keys(files).map((path) => path.replace(/^\.\/(?:parts\/)?|\.ts.*$/g, '')),
  ...shopIds.map((id) => `shops/${id}`),
]);
