/** The months' English names, January first. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The weekdays' English names, Monday first. */
export const weekdays: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The names of weekdays and months in lower case, separated by spaces, as lists of words hold them. */
export const calendarWords: string = [...weekdays, ...months].join(' ').toLowerCase();
