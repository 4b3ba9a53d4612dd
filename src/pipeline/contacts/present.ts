import { tokenAt } from '../annotate/tokens.ts';
import { mentionAt, mentionsIn } from '../statements/mentions.ts';
import { is, isCapital, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { kind } from '../statements/words.ts';
import { leaderOf } from './offices.ts';

/** Leaders that a stretch of words stands for: a name, or a plural office with its countries. */
export interface Presence extends Range {
  ids: string[];
  /** Whom a pronoun can mean, the likeliest first. */
  candidates?: readonly string[];
}

/** Every leader named in a unit, and every plural office ("the leaders of Egypt, Iran, and Syria"), in order. */
export function presencesIn(passage: Passage, unit: Range): Presence[] {
  const mentions = mentionsIn(passage, unit);
  const named = mentions
    .filter((mention) => mention.kind === 'leader')
    .map((mention) => {
      const from = tokenAt(passage.tokens, mention.start);
      return { from, to: tokenAt(passage.tokens, mention.end - 1) + 1, ids: [mention.entity] };
    });
  return [...named, ...pluralOffices(passage, unit), ...counterparts(passage, unit)].sort((a, b) => a.from - b.from);
}

const isPlural = wordTest(/^(leaders|presidents|premiers|counterparts)$/);
const isCounterpart = wordTest(/^counterpart$/);

/** The plural offices in a range ("the leaders of Egypt, Iran, and Syria", "the Egyptian and Iranian presidents"), each with its holders. */
export function pluralOffices(passage: Passage, unit: Range): Presence[] {
  const found: Presence[] = [];
  for (let i = unit.from; i < unit.to; i++) {
    if (!isPlural(passage, i)) continue;
    const presence = wordAt(passage, i + 1) === 'of' ? ofCountries(passage, unit, i) : withDemonyms(passage, unit, i);
    if (presence) found.push(presence);
  }
  return found;
}

/** "his Syrian counterpart" without a name behind: the leader of that country. */
function counterparts(passage: Passage, unit: Range): Presence[] {
  const found: Presence[] = [];
  for (let head = unit.from + 1; head < unit.to; head++) {
    if (!isCounterpart(passage, head) || isNamed(passage, head + 1)) continue;
    const country = countryAt(passage, head - 1);
    const presence = country === null ? null : resolved(passage, { from: head - 1, to: head + 1 }, [country]);
    if (presence) found.push(presence);
  }
  return found;
}

/** "his Chinese counterpart, *Wang Yi*", "his counterpart *Wang Yi*"; one of whom no file knows is nobody else either. */
function isNamed(passage: Passage, i: number): boolean {
  const name = wordAt(passage, i) === ',' ? i + 1 : i;
  return isCapital(passage, name) && !(name > i && is(passage, name, kind.time));
}

/** "the leaders of Egypt, Iran, and Syria": all of them, or none if one country's leader is unsure. */
function ofCountries(passage: Passage, unit: Range, head: number): Presence | null {
  const named = theTwoCountries(passage, unit, head);
  if (named) return resolved(passage, { from: head, to: named.to }, named.countries);
  let to = head + 2;
  while (to < unit.to && (isListWord(passage, to) || countryAt(passage, to))) to++;
  const countries = [...new Set(range(head + 2, to).flatMap((i) => countryAt(passage, i) ?? []))];
  return resolved(passage, { from: head, to }, countries);
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
function withDemonyms(passage: Passage, unit: Range, head: number): Presence | null {
  let from = head;
  while (from > unit.from && (isListWord(passage, from - 1) || countryAt(passage, from - 1))) from--;
  const countries = [...new Set(range(from, head).flatMap((i) => countryAt(passage, i) ?? []))];
  return countries.length > 1 ? resolved(passage, { from, to: head + 1 }, countries) : null;
}

function resolved(passage: Passage, at: Range, countries: readonly string[]): Presence | null {
  const ids = countries.map((country) => leaderOf(passage.doc, country)).filter((id) => id !== null);
  return ids.length > 0 && ids.length === countries.length ? { ...at, ids } : null;
}

function isListWord(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === ',' || wordAt(passage, i) === 'and' || is(passage, i, kind.determiner);
}

function countryAt(passage: Passage, i: number): string | null {
  const mention = mentionAt(passage, i);
  const entity = mention && passage.doc.entities.get(mention.entity);
  return entity?.entity === 'place' && entity.kind === 'country' ? entity.id : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
