import { isNumeralForm, keptTitles } from '../compile/regnal.ts';
import type { Desk } from '../desk.ts';
import { americanStates } from '../lexicon/states.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Whether the words beside a surname make something else of it: another monarch, a firm, a day, a state. */
export function isOfOtherName(desk: Desk, candidate: Candidate): boolean {
  return (
    isOtherMonarch(desk, candidate) || isPartner(desk, candidate) || isDay(desk, candidate) || isState(desk, candidate)
  );
}

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
