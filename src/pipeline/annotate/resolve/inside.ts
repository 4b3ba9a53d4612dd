import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import {
  institutions,
  opaqueHeads,
  personTitles,
  plainWords,
  roadsAndBuildings,
  transparentHeads,
} from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { nameAfter, nameBefore, wordAfter } from '../neighbours.ts';
import { flag, has } from '../tokens.ts';

/** Whether a name is only a part of a longer one that is not known: Bank of Israel, New Mexico, Israel Katz, Air China. */
export function isInsideName(desk: Desk, { first, last }: Candidate, senses: readonly NamedSense[]): boolean {
  if (isAfterOf(desk, first)) return true;
  if (nameBefore(desk, first) && !isRole(desk, first - 1)) return true;
  return nameAfter(desk, last) && !goesOnOpenly(desk, last, senses);
}

/** `Bank of Israel`, `the Sea of Japan`: a capitalised word and `of` before the name. */
function isAfterOf(desk: Desk, first: number): boolean {
  const { tokens } = desk;
  const of = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1;
  const head = of - 1;
  if (tokens.folded[of] !== 'of' || !has(tokens, head, flag.capitalised)) return false;
  const word = tokens.folded[head] ?? '';
  if (opaqueHeads.has(word)) return true;
  const open = transparentHeads.has(word) || personTitles.has(word) || plainWords.has(word);
  return !open && !has(tokens, head, flag.sentenceStart) && !isPerson(desk, head);
}

/** `President Mahmoud Abbas of Palestine`: a person, known or not, and where from. */
function isPerson(desk: Desk, last: number): boolean {
  const end = desk.tokens.end[last];
  if (desk.mentions.some((mention) => mention.kind === 'leader' && mention.end === end)) return true;
  return desk.index.givenNames.has(desk.tokens.folded[last - 1] ?? '') && has(desk.tokens, last - 1, flag.capitalised);
}

function isRole({ tokens }: Desk, i: number): boolean {
  return transparentHeads.has(tokens.folded[i] ?? '');
}

/** Whether what follows leaves the name its own sense: a state institution, or a person after a demonym. */
function goesOnOpenly(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const word = wordAfter(desk, last);
  if (roadsAndBuildings.has(word)) return false;
  const adjectival = senses.some(
    ({ naming, entity }) => naming === 'demonym' || (entity.entity === 'place' && entity.kind === 'country'),
  );
  if (adjectival && institutions.has(word)) return true;
  return senses.some(({ naming }) => naming === 'demonym') && desk.index.givenNames.has(word);
}
