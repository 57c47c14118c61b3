// The names of all parts that the build makes: a page's script may ask for these and nothing else.
const files = {
  ...import.meta.glob('./labels/*.ts', { query: '?name', eager: true }),
  ...import.meta.glob('./shops/*.ts', { query: '?name', eager: true }),
  ...import.meta.glob('./parts/*.ts', { query: '?name', eager: true }),
};

export const partNames: ReadonlySet<string> = new Set(
  Object.keys(files).map((path) => path.replace(/^\.\/(?:parts\/)?|\.ts.*$/g, '')),
);
