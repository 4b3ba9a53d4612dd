import type { Role } from '../../model/entity.ts';
import { fold } from '../annotate/fold.ts';

/** An office in the form in which two sources can be compared: "Minister of Foreign Affairs of X" is "foreign minister of x". */
export function comparableOffice(office: string): string {
  return fold(office)
    .replace(/\b(federal )?minist(er|ry) (of|for) (foreign|external) (affairs|relations)\b/g, 'foreign minister')
    .replace(
      /\bminister of foreign affairs\b|\bforeign affairs minister\b|\bexternal affairs minister\b/g,
      'foreign minister',
    )
    .replace(/\bthe\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The class of an office by its English wording; that of an organisation's head is told by whose office it is. */
export function classOfOffice(office: string, ofOrganisation: boolean): Role['class'] {
  if (ofOrganisation) return 'head-of-organisation';
  const found = classes.find(([words]) => words.test(office));
  return found ? found[1] : 'other';
}

const classes: readonly (readonly [RegExp, Role['class']])[] = [
  [
    /\b(foreign|external affairs) (minister|secretary)\b|^united states secretary of state$|minister (of|for) foreign/i,
    'foreign-minister',
  ],
  [/\b(vice|deputy|first lady|speaker)\b/i, 'other'],
  [/\b(prime minister|premier|chancellor|taoiseach|chief adviser)\b/i, 'head-of-government'],
  [/\b(president|king|queen|emir|sultan|emperor|pope|supreme leader|grand duke|monarch|prince of)\b/i, 'head-of-state'],
];
