/** What the tags of analytics and advertising are called: in a script's text, that it may tell of a purchase. */
export const tags =
  /gtag|[lL]ayer|fbq|ttq|pintrk|criteo_q|surveyoptin|snaptr|twq|EmfV5|ecommerce|ec:setAction|_gaq|wcs\s{0,3}\.trans|_conv|linkbackData|AWIN|utag_data|DaumConversion/;

/** Where pages leave their state: a script's id or a variable's name. */
export const states = [
  '__NEXT_DATA__',
  '__INITIAL_STATE__',
  '__PRELOADED_STATE__',
  '__NUXT__',
  'EC_FRONT_EXTERNAL_SCRIPT_VARIABLE_DATA',
] as const;
