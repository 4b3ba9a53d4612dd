import { leaderOf } from './leader-of.ts';
import { mentionAt } from './mentions.ts';
import { is, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

/** Leaders that a plural office stands for, with its words. */
export interface PluralOffice extends Range {
  ids: string[];
}

const isPlural = wordTest(/^(leaders|presidents|premiers|counterparts)$/);

/** The plural offices in a range ("the leaders of Egypt, Iran, and Syria", "the Egyptian and Iranian presidents"), each with its holders. */
export function pluralOffices(passage: Passage, unit: Range): PluralOffice[] {
  const found: PluralOffice[] = [];
  for (let i = unit.from; i < unit.to; i++) {
    if (!isPlural(passage, i)) continue;
    const presence = wordAt(passage, i + 1) === 'of' ? ofCountries(passage, unit, i) : withDemonyms(passage, unit, i);
    if (presence) found.push(presence);
  }
  return found;
}

/** "the leaders of Egypt, Iran, and Syria": all of them, or none if one country's leader is unsure. */
function ofCountries(passage: Passage, unit: Range, head: number): PluralOffice | null {
  const named = theTwoCountries(passage, unit, head);
  if (named) return holdersOf(passage, { from: head, to: named.to }, named.countries);
  let to = head + 2;
  while (to < unit.to && (isListWord(passage, to) || countryAt(passage, to))) to++;
  const countries = [...new Set(range(head + 2, to).flatMap((i) => countryAt(passage, i) ?? []))];
  return holdersOf(passage, { from: head, to }, countries);
}

const isNations = wordTest(/^(countries|nations|states|sides)$/);
const isBoth = wordTest(/^(the|two|both|their|these)$/);

/** Tokens before "the two countries" in which they must have been named: keeps the reading linear. */
const countriesReach = 80;

/** "the leaders of the two countries": the two that the sentence named before. */
function theTwoCountries(passage: Passage, unit: Range, head: number): { to: number; countries: string[] } | null {
  let i = head + 2;
  while (isBoth(passage, i)) i++;
  if (i === head + 2 || !isNations(passage, i)) return null;
  const from = Math.max(unit.from, head - countriesReach);
  const countries = [...new Set(range(from, head).flatMap((k) => countryAt(passage, k) ?? []))];
  return countries.length === 2 ? { to: i + 1, countries } : null;
}

/** "the Egyptian and Iranian presidents". */
function withDemonyms(passage: Passage, unit: Range, head: number): PluralOffice | null {
  let from = head;
  while (from > unit.from && (isListWord(passage, from - 1) || countryAt(passage, from - 1))) from--;
  const countries = [...new Set(range(from, head).flatMap((i) => countryAt(passage, i) ?? []))];
  return countries.length > 1 ? holdersOf(passage, { from, to: head + 1 }, countries) : null;
}

/** The leaders of some countries, if each is sure, with the words that stand for them. */
export function holdersOf(passage: Passage, at: Range, countries: readonly string[]): PluralOffice | null {
  const ids = countries.map((country) => leaderOf(passage.doc, country)).filter((id) => id !== null);
  return ids.length > 0 && ids.length === countries.length ? { ...at, ids } : null;
}

function isListWord(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === ',' || wordAt(passage, i) === 'and' || is(passage, i, kind.determiner);
}

/** The country that a token names, if it names one. */
export function countryAt(passage: Passage, i: number): string | null {
  const mention = mentionAt(passage, i);
  const entity = mention && passage.doc.entities.get(mention.entity);
  return entity?.entity === 'place' && entity.kind === 'country' ? entity.id : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
