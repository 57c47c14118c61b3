// An unlisted script without what WXT puts around it: its `main` is called, and nothing else is there to be read on every page.

const wrapper = 'virtual:wxt-unlisted-script-entrypoint?';

/** A Vite plugin for the scripts of these names; what one of them returns or throws is nobody's. */
export function bareScript(...names) {
  return {
    name: 'jikimi:bare-script',
    enforce: 'pre',
    load(id) {
      const path = id.split(wrapper)[1];
      if (!names.some((name) => path?.endsWith(`/entrypoints/${name}.ts`))) return null;
      return `import script from ${JSON.stringify(path)};\nscript.main();\n`;
    },
  };
}
