import type { NamedSense } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import {
  institutions,
  opaqueHeads,
  opaqueWords,
  personTitles,
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

/** `Bank of Israel`, `the Sea of Japan`; but `the Republic of Iraq`, `Security Service of Ukraine`, `Klobuchar of Minnesota`. */
function isAfterOf({ tokens }: Desk, first: number): boolean {
  const of = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1;
  if (tokens.folded[of] !== 'of' && tokens.folded[of] !== 'for') return false;
  return has(tokens, of - 1, flag.capitalised) && opaqueHeads.has(tokens.folded[of - 1] ?? '');
}

function isRole({ tokens }: Desk, i: number): boolean {
  return transparentHeads.has(tokens.folded[i] ?? '');
}

/**
 * Whether what follows leaves the name its own sense. A country's word before capitals modifies an organ of state
 * (`US Air Force`, `Iranian Expediency Council`) or stands before a person, unless the words are a party's, a firm's or
 * another body's name (`Scottish National Party`).
 */
function goesOnOpenly(desk: Desk, last: number, senses: readonly NamedSense[]): boolean {
  const word = wordAfter(desk, last);
  if (senses.some(isAdjective)) return !hasOpaqueWord(desk, last);
  if (desk.index.givenNames.has(word)) return isAddressed(desk, last);
  return senses.some(({ entity }) => entity.entity === 'place') && institutions.has(word) && !hasOpaqueWord(desk, last);
}

/** Demonyms, and the names of countries that serve as adjectives: US, UK, United States. */
function isAdjective({ naming, entity }: NamedSense): boolean {
  if (naming === 'demonym') return true;
  return (
    entity.entity === 'place' && entity.kind === 'country' && (naming === 'acronym' || /^United /.test(entity.name))
  );
}

/** `ambassador to the United Nations Nikki Haley`: the person is who was sent there. */
function isAddressed({ tokens }: Desk, last: number): boolean {
  for (let i = last - 2; i > last - 8; i--)
    if (tokens.folded[i] === 'to') return personTitles.has(tokens.folded[i - 1] ?? '');
  return false;
}

/** Whether the capitalised words from here on hold one that makes a name of their own. */
function hasOpaqueWord({ tokens }: Desk, from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const word = tokens.folded[i] ?? '';
    if (!has(tokens, i, flag.capitalised) && !links.has(word)) return false;
    if (opaqueWords.has(word) || roadsAndBuildings.has(word)) return true;
  }
  return false;
}

const links = new Set(['of', 'and', 'for', 'the', '-']);
