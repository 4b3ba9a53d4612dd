import { type Desk, isCovered, sensesOf } from '../desk.ts';
import { commonGivenNames } from '../lexicon/given-names.ts';
import { personTitles } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameBefore } from '../neighbours.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';

/**
 * Whether a place's word ends the name of an unknown person, so that it means that person where it stands alone later
 * (`Qandeel Baloch`). Before a town's word a capital is not enough (`Downtown Houston`, `Save Venice`): then the first
 * name must be a known one, or the words around must be a person's.
 */
export function endsPersonsName(desk: Desk, candidate: Candidate): boolean {
  const { first } = candidate;
  if (!has(desk.tokens, first, flag.capitalised) || !nameBefore(desk, first) || isCovered(desk, candidate))
    return false;
  const before = wordAt(desk.tokens, first - 1);
  if (modifiers.has(before)) return false;
  if (sensesOf(candidate, 'place').some(({ naming }) => naming === 'demonym')) return true;
  return desk.index.givenNames.has(before) || commonGivenNames.has(before) || isPersons(desk, candidate);
}

/** Words with a capital that stand before a town's name and are nobody's first name. */
const modifiers = new Set(
  `downtown uptown midtown greater inner outer metropolitan metro suburban central upper lower old historic visit save
   make free occupy destination team port fort camp little mainland`.split(/\s+/),
);

/** `singer Xanthe Houston`, `Mr. Xanthe Houston`, `Xanthe Houston said`, `Xanthe Houston, who`. */
function isPersons({ tokens }: Desk, { first, last }: Candidate): boolean {
  const dot = wordAt(tokens, first - 2) === '.' ? first - 3 : first - 2;
  const role = wordAt(tokens, dot);
  if (personTitles.has(role) || (!has(tokens, dot, flag.capitalised) && roleEnding.test(role))) return true;
  const after = wordAt(tokens, last);
  if (after !== ',') return speech.has(after);
  return wordAt(tokens, last + 1) === 'who' || has(tokens, last + 1, flag.digit) || isDescribed(tokens, last + 1);
}

/** `Xanthe Houston, an Australian woman`. */
function isDescribed(tokens: Tokens, from: number): boolean {
  const article = wordAt(tokens, from);
  if (article !== 'a' && article !== 'an' && article !== 'the') return false;
  for (let i = from + 1; i < from + 5 && !has(tokens, i, flag.punctuation); i++)
    if (roleEnding.test(wordAt(tokens, i))) return true;
  return false;
}

/** How words for what somebody does end: `singer`, `actor`, `feminist`, `physician`, `gunman`. */
const roleEnding = /..(?:(?:ng|ch|rm|ct|rt|rk|nt|ad)er|[ct]or|ress|ist|ician|man|woman)$/;

const speech = new Set('said says told wrote added died sang'.split(' '));
