import type { NamedSense } from '../compile/sense.ts';
import { type Desk, isCovered, sensesOf } from '../desk.ts';
import { personTitles } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { isFirstName, nameBefore } from '../neighbours.ts';
import { flag, has, type Tokens, tokenBefore, wordAt } from '../tokens.ts';
import { hasAge } from './aged.ts';
import { isLocative } from './located.ts';
import { endsAsFirm } from './opened-body.ts';
import { isDirection } from './set-as-name.ts';

/**
 * Notes the towns' and peoples' words that are somebody's here: after an unknown first name such a word is a surname, and
 * means that person when it stands alone, as the first word of a firm means the firm; not where the words around it put
 * something there (`Air Busan … in Busan, South Korea`).
 */
export function noteBearers(desk: Desk, words: readonly Candidate[]): void {
  for (const candidate of words) {
    const word = wordAt(desk.tokens, candidate.first);
    if (hasAge(desk, candidate)) desk.aged.add(word);
    if (endsPersonsName(desk, candidate)) desk.bearers.add(word);
    if (endsAsFirm(desk, candidate.last)) noteFirm(desk, candidate);
  }
}

/** `Piedmont Aviation Inc`: by that word alone it is named again, unless it is a capital or a large town; by two words in any case. */
function noteFirm(desk: Desk, candidate: Candidate): void {
  const places = sensesOf(candidate, 'place').map(({ entity }) => entity);
  const isSmall = places.every(({ kind, population = 0 }) => kind !== 'capital' && population < large);
  if (isSmall) desk.bearers.add(wordAt(desk.tokens, candidate.first));
  const pair = pairFrom(desk, candidate.first);
  if (pair !== undefined) desk.bearers.add(pair);
}

/** Two words that stand together with capitals, as one string. */
function pairFrom({ tokens }: Desk, first: number): string | undefined {
  if (!has(tokens, first, flag.capitalised) || !has(tokens, first + 1, flag.capitalised)) return undefined;
  return `${wordAt(tokens, first)} ${wordAt(tokens, first + 1)}`;
}

/** `Chicago Milwaukee`, of Chicago Milwaukee Corp: two words of a firm's name that stand together again. */
function isOfFirm(desk: Desk, first: number): boolean {
  return [first - 1, first].some((i) => desk.bearers.has(pairFrom(desk, i) ?? ''));
}

/** Whether the word is somebody's surname here; a country's name or demonym stays what it is. */
export function isBorne(desk: Desk, { first, last }: Candidate, senses: readonly NamedSense[]): boolean {
  if (last - first > 1) return false;
  if (desk.bearers.size > 0 && isOfFirm(desk, first)) return true;
  if (!desk.bearers.has(wordAt(desk.tokens, first))) return false;
  const before = wordAt(desk.tokens, first - 1);
  if (before === ',' || isDirection(before) || isLocative(desk, { first, last })) return false;
  return senses.every(
    ({ entity, naming, the }) => entity.entity === 'place' && entity.kind !== 'country' && naming !== 'acronym' && !the,
  );
}

/** Whether the word is the first name of somebody whose age the article gives, and no place here. */
export function isAged(desk: Desk, candidate: Candidate): boolean {
  const { first, last } = candidate;
  if (last - first > 1 || !desk.aged.has(wordAt(desk.tokens, first))) return false;
  return !isLocative(desk, candidate) && wordAt(desk.tokens, first - 1) !== 'the';
}

/** Inhabitants from which on a town is what its name means, whatever firms are called like it. */
const large = 1_000_000;

/**
 * Whether a place's word ends the name of an unknown person, so that it means that person where it stands alone later
 * (`Qandeel Baloch`). Before a town's word a capital is not enough (`Downtown Houston`, `Save Venice`): then the first
 * name must be a known one, or the words around must be a person's.
 */
function endsPersonsName(desk: Desk, candidate: Candidate): boolean {
  const { first } = candidate;
  if (!has(desk.tokens, first, flag.capitalised) || !nameBefore(desk, first) || isCovered(desk, candidate))
    return false;
  const before = wordAt(desk.tokens, first - 1);
  if (modifiers.has(before)) return false;
  if (sensesOf(candidate, 'place').some(({ naming }) => naming === 'demonym')) return true;
  return isFirstName(desk, before) || isPersons(desk, candidate);
}

/** Words with a capital that stand before a town's name and are nobody's first name. */
const modifiers = new Set(
  `downtown uptown midtown greater inner outer metropolitan metro suburban central upper lower old historic visit save
   make free occupy destination team port fort camp little mainland`.split(/\s+/),
);

/** `singer Xanthe Houston`, `Mr. Xanthe Houston`, `Xanthe Houston said`, `Xanthe Houston, who`. */
function isPersons({ tokens }: Desk, { first, last }: Candidate): boolean {
  const i = tokenBefore(tokens, first - 1);
  const role = wordAt(tokens, i);
  if (personTitles.has(role) || (!has(tokens, i, flag.capitalised) && roleEnding.test(role))) return true;
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
