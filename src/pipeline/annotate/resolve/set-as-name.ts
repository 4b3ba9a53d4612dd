import { kindBit, type NamedSense } from '../compile/sense.ts';
import { type Desk, styleAt, surfaceOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isAcronymSet } from './acronym-set.ts';
import { isTicker } from './ticker.ts';
import { isWritten } from './written.ts';

/** The senses that the words are set as; mostly all, and then the very same list. */
export function sensesSet(desk: Desk, candidate: Candidate, senses: readonly NamedSense[]): readonly NamedSense[] {
  for (const sense of senses)
    if (!isSet(desk, candidate, sense)) return senses.filter((one) => one !== sense && isSet(desk, candidate, one));
  return senses;
}

/** Whether the words are set as this name is: an acronym in capitals, a name with capitals, its Arabic article in place. */
export function isSet(desk: Desk, candidate: Candidate, sense: NamedSense): boolean {
  const { entity, naming, particle, exact } = sense;
  if ((candidate.article && !particle) || lacksThe(desk, candidate, sense) || isTicker(desk, candidate)) return false;
  if (isTownInCapitals(desk, candidate, entity)) return false;
  if (exact) return surfaceOf(desk, candidate.first, candidate.last) === exact;
  if (naming !== 'acronym')
    return isWritten(desk, candidate) || isWrittenSmall(desk, candidate) || isPartOfRegion(desk, candidate, entity);
  return isAcronymSet(desk, candidate, sense);
}

/** Whether the article stands before a name, with its capital. */
export function hasThe({ tokens }: Desk, first: number): boolean {
  return wordAt(tokens, first - 1) === 'the' && has(tokens, first - 1, flag.capitalised);
}

/** `southern`, `west`: which part of a place is meant. */
export function isDirection(word: string): boolean {
  return /^(?:north|south|east|west|central)/.test(word);
}

/** Whether the article of a one-word name stands before it: a paper's with its capital, a town's (`the Hague`) with or without. */
function lacksThe(desk: Desk, { first, last }: Candidate, { entity, the }: NamedSense): boolean {
  if (!the || last - first > 1) return false;
  return entity.entity === 'place' ? wordAt(desk.tokens, first - 1) !== 'the' : !hasThe(desk, first);
}

/** `Houthi movement`, `Democratic party`: the common noun of a name may be small. */
function isWrittenSmall({ tokens }: Desk, { first, last }: Candidate): boolean {
  return last - first > 1 && has(tokens, first, flag.capitalised);
}

/** `the ITU standards`, `GAO SAYS`: three capitals within a sentence are no town of so short a name, nor where a body is called so; NYC is. */
function isTownInCapitals(desk: Desk, candidate: Candidate, entity: NamedSense['entity']): boolean {
  const { first, kinds } = candidate;
  if (entity.entity !== 'place' || entity.kind !== 'city' || entity.name.length > 4) return false;
  const { tokens } = desk;
  if (!has(tokens, first, flag.allCaps) || wordAt(tokens, first).length !== 3) return false;
  if (styleAt(desk, first) !== 'plain') return (kinds & kindBit.organisation) !== 0;
  return !has(tokens, first, flag.sentenceStart);
}

/** `southern California`, `eastern Europe`: a region whose name begins with a direction, which may be small. */
function isPartOfRegion({ tokens }: Desk, { first, last }: Candidate, entity: NamedSense['entity']): boolean {
  if (entity.entity !== 'place' || entity.kind !== 'region' || !has(tokens, last - 1, flag.capitalised)) return false;
  return last - first > 1 && isDirection(wordAt(tokens, first));
}
