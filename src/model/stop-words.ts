import { calendarWords } from './calendar.ts';

/** Words that say nothing of an event: function words, time words, and those of every news text. In lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about according after again against ago all also although am amid among an and another any are around as at away ' +
    'back be because been before being below between both but by can could day days did do does down during each earlier ' +
    'even ever every few first following for former from further get go had has have having he her here hers him his how ' +
    'however i if in including into is it its itself just last late later least less like made make many may me might month ' +
    'months more most much must my near new next no nor not now of off on once one only onto or other others our out over ' +
    'own part people per put said same say saying says several she should since so some still such than that the their ' +
    'them themselves then there these they this those though three through time times to today told too took toward towards ' +
    'two under until up upon us use used very via was we week weeks well were what when where whether which while who ' +
    'whom whose why will with within without would year years yesterday yet you your ' +
    `${calendarWords} ` +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'added reported reports report officials official statement news agency reuters afp ap s t re ve ll'
  ).split(' '),
);
