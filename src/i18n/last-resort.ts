/** Said when not even the language files could be fetched, hence in both languages at once. */
export const lastResort =
  'Verktyget kunde inte hämtas. Ladda om sidan. – The tool could not be loaded. Reload the page.';
