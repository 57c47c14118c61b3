/** What the tags of analytics and advertising are called: in a script's text, that it may tell of a purchase. */
export const tags =
  /gtag|[lL]ayer|fbq|ttq|pintrk|criteo_q|surveyoptin|snaptr|twq|EmfV5|ecommerce|ec:setAction|_gaq|wcs\s{0,3}\.trans|_conv|linkbackData|AWIN|utag_data|DaumConversion/;
