/** Peoples and places whose two words name neither of the countries that the words alone would. Folded, in the singular. */
export const ethnonyms: ReadonlySet<string> = new Set([
  'west indian',
  'west indies',
  'east indian',
  'east indies',
  'american indian',
  'red indian',
  'indian country',
  'native american',
  'native hawaiian',
  'north american',
  'south american',
  'central american',
  'latin american',
  'african american',
  'south asian',
  'spanish flu',
]);
