// Names under which pages leave their state: a script's id or a variable in an inline script. In: nothing. Out: the names.
/** Where pages leave their state: a script's id or a variable's name. */
export const states = [
  '__NEXT_DATA__',
  '__INITIAL_STATE__',
  '__PRELOADED_STATE__',
  '__NUXT__',
  'EC_FRONT_EXTERNAL_SCRIPT_VARIABLE_DATA',
] as const;
