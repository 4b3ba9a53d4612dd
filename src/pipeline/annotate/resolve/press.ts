import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Whether words of the press stand beside a name: `told Bild`, `the FT reported`, `the daily El Mundo`. */
export function isOfPress({ tokens }: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  if (openers.has(wordAt(tokens, wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1))) return true;
  return followers.has(wordAt(tokens, last)) && !has(tokens, last, flag.capitalised);
}

const openers = new Set(
  'told tells telling newspaper daily weekly magazine tabloid broadcaster broadsheet channel agency'.split(' '),
);

const followers = new Set(
  `reported reports newspaper daily weekly magazine tabloid agency correspondent correspondents reporter reporters
   journalist journalists columnist columnists interview editorial`.split(/\s+/),
);
