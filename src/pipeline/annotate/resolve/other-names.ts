import type { Role } from '../../../model/entity.ts';
import { isCandidacy } from '../../../model/office.ts';
import { isNumeralForm, keptTitles } from '../compile/regnal.ts';
import { isTightHyphen } from '../compile/units.ts';
import { candidateFrom, candidateTo, type Desk } from '../desk.ts';
import { americanStates } from '../lexicon/states.ts';
import type { Candidate } from '../match.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';
import { leadersIn } from './leaders-in.ts';

/** Whether the words beside a surname make something else of it: another monarch, a firm, a day, a state, a law. */
export function isOfOtherName(desk: Desk, candidate: Candidate): boolean {
  if (isOtherMonarch(desk, candidate) || isPartner(desk, candidate) || isDay(desk, candidate)) return true;
  return isState(desk, candidate) || isNameOfLaw(desk, candidate);
}

/** `Gramm-Rudman`, `the McCain-Feingold bill`: two members of a parliament, joined to the name of the law that they moved. */
function isNameOfLaw(desk: Desk, { first, last, senses }: Candidate): boolean {
  const other = isJoint(desk.tokens, first - 1)
    ? candidateTo(desk, first - 1)
    : isJoint(desk.tokens, last) && candidateFrom(desk, last + 1);
  if (other === false) return false;
  return [senses, other?.senses ?? []].every((one) => leadersIn(one).every(({ roles }) => roles.every(isLawmakers)));
}

/** A hyphen without spaces between two capitals. */
function isJoint(tokens: Tokens, i: number): boolean {
  return isTightHyphen(tokens, i) && has(tokens, i - 1, flag.capitalised) && has(tokens, i + 1, flag.capitalised);
}

function isLawmakers(role: Role): boolean {
  return isCandidacy(role) || lawmakers.test(role.office);
}

const lawmakers =
  /\b(?:Senator|Representative|Congressman|Congresswoman|Member of|Leader of the (?:House|Senate)|Whip|Chair(?:man)? of the (?:House|Senate))\b/;

/** `King Charles I`, `Queen Elizabeth I of England`: another number follows than any leader of the name has. */
function isOtherMonarch({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (!has(tokens, last, flag.capitalised) || !isNumeralForm(wordAt(tokens, last))) return false;
  return keptTitles.has(wordAt(tokens, first - 1));
}

/** `Herzog & de Meuron`, `Ernst & Young`. */
function isPartner({ tokens }: Desk, { first, last }: Candidate): boolean {
  return wordAt(tokens, last) === '&' || wordAt(tokens, first - 1) === '&';
}

/** `on May 13`. */
function isDay({ tokens }: Desk, { first, last }: Candidate): boolean {
  return months.has(wordAt(tokens, first)) && has(tokens, last, flag.digit);
}

const months = new Set(['april', 'may', 'june', 'august']);

/** `Dan Glickman, D-Kan.`, `Wichita, Kan.`: an abbreviated state. */
function isState({ tokens }: Desk, { first, last }: Candidate): boolean {
  if (wordAt(tokens, last) !== '.' || has(tokens, last, flag.spaceBefore)) return false;
  return /^[,-]$/.test(wordAt(tokens, first - 1)) && americanStates.has(wordAt(tokens, first));
}
