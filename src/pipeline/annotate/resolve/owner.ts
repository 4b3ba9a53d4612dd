import type { Entity } from '../../../model/entity.ts';
import { isTight } from '../compile/units.ts';
import { candidateFrom, type Desk, styleAt } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { officeOf, ownersBefore, ownersFrom } from '../titles.ts';
import { flag, has } from '../tokens.ts';

/** Whose office a phrase names, and where the phrase begins and ends. */
export interface Owned {
  /** Several where the word is ambiguous (`Korean`); none for a bare `the president`. */
  owners: readonly Entity[];
  first: number;
  last: number;
}

/**
 * Reads the country or organisation of an office: `Russian president`, `Israel's embattled prime minister`,
 * `president of France`, `the country's president`, or none for `the president`. Undefined where the phrase speaks of no
 * holder in office: a former, acting, deputy or future one, an indefinite one, one of something unknown.
 */
export function readOwner(desk: Desk, noun: Candidate): Owned | undefined {
  if (isNotHolding(desk, noun)) return undefined;
  const phrase = ownerAfter(desk, noun) ?? ownerBefore(desk, noun) ?? ofTheCountry(desk, noun) ?? bare(desk, noun);
  return phrase && (phrase.owners.length === 0 || !isNotHolding(desk, phrase)) && !isIndefinite(desk, phrase)
    ? phrase
    : undefined;
}

const notHolding = new Set(
  `acting former late ex deputy vice assistant then future next interim previous first last past greatest favourite favorite onetime ousted deposed
   elect designate incoming exiled would-be caretaker second third under junior shadow opposition`.split(/\s+/),
);
const notHoldingAfter = new Set(
  'elect designate candidate nominee hopeful contender race election post job role vote'.split(' '),
);

function isNotHolding({ tokens }: Desk, { first, last }: { first: number; last: number }): boolean {
  const before = tokens.folded[first - 1] === '-' ? first - 2 : first - 1;
  const after = tokens.folded[last] === '-' ? last + 1 : last;
  if (tokens.folded[last] === '(') return true; // president(s)
  if (tokens.folded[last] === '-' && tokens.folded[last + 1] === 'in') return true; // chancellor-in-waiting
  return notHolding.has(tokens.folded[before] ?? '') || notHoldingAfter.has(tokens.folded[after] ?? '');
}

const indefinite = new Set(
  `a an any every no another each some one as become becomes became becoming elected sworn appointed named for was were
   been being be or first mr mrs madam elect elects choose chooses appoint appoints`.split(/\s+/),
);

function isIndefinite({ tokens }: Desk, { first, last, owners }: Owned): boolean {
  const before = tokens.folded[first - 1] ?? '';
  if (before === 'for' && owners.length > 0) return races.has(tokens.folded[first - 2] ?? '');
  if (before === 'as' && tokens.folded[first] !== 'the') return !/(?:s|ed)$/.test(tokens.folded[last] ?? '');
  if (indefinite.has(before)) return true;
  if (owners.length > 0 || tokens.folded[first] !== 'the') return false;
  return copulas.has(before) || (before === 'then' && tokens.folded[first - 2] === ','); // he is, or was then, the president
}

/** What one enters for an office: `ran for Russian president`, but `an arrest warrant for Israeli prime minister`. */
const races = new Set(
  'candidate candidates ran run running runs bid vote voted votes nominee stand stood contest'.split(' '),
);

const copulas = new Set(['is', 'was', 'be', 'became', 'become', 'as', 'been', 'being', 'remains', 'remained']);

/** `president of France`, `head of the IMF`. Of anything else: no office that we know. */
function ownerAfter(desk: Desk, noun: Candidate): Owned | undefined {
  const { first, last } = noun;
  if (desk.tokens.folded[last] !== 'of') return undefined;
  const owners = ownersFrom(desk, last + 1).filter((owner) => canOwn(owner, noun));
  const name = candidateFrom(desk, desk.tokens.folded[last + 1] === 'the' ? last + 2 : last + 1);
  if (name && has(desk.tokens, name.last, flag.possessive)) return undefined; // head of Iran’s Quds Force
  return owners.length > 0 && name
    ? { owners, first: first - (desk.tokens.folded[first - 1] === 'the' ? 1 : 0), last: name.last }
    : undefined;
}

/** A `chief` or `head` in so many words is an organisation's; a country has many of them. */
function canOwn(owner: Entity, noun: Candidate): boolean {
  const office = officeOf(noun);
  return owner.entity === 'organisation' || office?.wide !== true || office.titles.length === 0;
}

/** The name before the noun, at most two small words between: `Israeli prime minister`, `Egypt's new president`. */
function ownerBefore(desk: Desk, noun: Candidate): Owned | undefined {
  const { tokens } = desk;
  const { first, last } = noun;
  if (tokens.folded[last] === 'of') return undefined;
  let words = 0;
  for (let i = first; i > Math.max(0, first - 6) && words < 3; i--) {
    const hyphen = tokens.folded[i] === '-' || tokens.folded[i - 1] === '-';
    if (!hyphen) words++;
    if (i < first && tokens.folded[i] !== '-' && isStop(desk, i)) return undefined;
    if (i < first && notHolding.has(tokens.folded[i] ?? '')) return undefined;
    const owners = ownersBefore(desk, i).filter((owner) => canOwn(owner, noun));
    if (owners.length > 0) return { owners, first: startOfName(desk, i), last };
  }
  return undefined;
}

function isStop({ tokens }: Desk, i: number): boolean {
  return has(tokens, i, flag.capitalised | flag.punctuation) || stops.has(tokens.folded[i] ?? '');
}

const stops = new Set(
  'the a an and or of to in by for with from as that who whose but at on said its his her their'.split(' '),
);

function startOfName(desk: Desk, i: number): number {
  const end = has(desk.tokens, i - 1, flag.possessive) ? i - 1 : i;
  const name = desk.candidates[desk.endAt[end] ?? -1];
  return name?.first ?? i;
}

const countryWords = new Set(['country', 'nation', 'kingdom', 'republic']);

/** `the country's president`: of the country named last before. */
function ofTheCountry(desk: Desk, { first, last }: Candidate): Owned | undefined {
  const { tokens } = desk;
  if (!has(tokens, first - 1, flag.possessive) || !countryWords.has(tokens.folded[first - 2] ?? '')) return undefined;
  const before = tokens.start[first] ?? 0;
  const places = desk.mentions
    .filter(({ kind, end }) => kind === 'place' && end < before)
    .sort((a, b) => a.end - b.end);
  const place = desk.index.entities.get(places.at(-1)?.entity ?? '');
  const country = place?.entity === 'place' && place.country ? desk.index.entities.get(place.country) : place;
  return country ? { owners: [country], first: first - 2, last } : undefined;
}

/** `the president`, `the incumbent prime minister`; without an article where a capital tells (`protests against President`). */
function bare(desk: Desk, { first, last }: Candidate): Owned | undefined {
  const { tokens } = desk;
  // the president of something else, the president and chief executive of a firm
  if (tokens.folded[last] === 'of' || isShared(desk, last)) return undefined;
  if (isOfAnyHolder(desk, first, last)) return undefined;
  const start = holding.has(tokens.folded[first - 1] ?? '') ? first - 1 : first;
  if (tokens.folded[start - 1] === 'the') return { owners: [], first: start - 1, last };
  return isProper(desk, first, last) ? { owners: [], first: start, last } : undefined;
}

/** `the monarch is the head of state`, `if the president is killed`: whoever holds the office. */
function isOfAnyHolder({ tokens }: Desk, first: number, last: number): boolean {
  if (tokens.folded[first - 2] === 'if' && tokens.folded[first - 1] === 'the') return true;
  return tokens.folded[last] === 'is' && ofAnyHolder.has(tokens.folded[last + 1] ?? '');
}

const ofAnyHolder = new Set('the a an elected appointed chosen limited allowed required nominated'.split(' '));

/** `president and chief executive`; but `the president and the Senate`. */
function isShared({ tokens }: Desk, last: number): boolean {
  if (tokens.folded[last] !== 'and') return false;
  return !has(tokens, last + 1, flag.capitalised) && !determiners.has(tokens.folded[last + 1] ?? '');
}

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'other', 'several', 'some', 'two', 'three']);

/** Adjectives that leave the holder in office. */
const holding = new Set([
  'incumbent',
  'current',
  'sitting',
  'outgoing',
  'embattled',
  'impeached',
  'beleaguered',
  'new',
]);

/** Whether the words are set as a name, by themselves: capitals in a sentence whose other words have none. */
function isProper(desk: Desk, first: number, last: number): boolean {
  const { tokens } = desk;
  if (!has(tokens, first, flag.capitalised) || styleAt(desk, first) !== 'plain') return false;
  const opens = has(tokens, first, flag.sentenceStart);
  if (opens && last - first === 1 && tokens.folded[first] !== 'president') return false;
  return (opens || !isNamedBefore(desk, first)) && !goesOn(desk, last);
}

/** `Senate President`, `Mr. President`, `the job of President`. */
function isNamedBefore({ tokens }: Desk, first: number): boolean {
  if (has(tokens, first - 1, flag.capitalised | flag.possessive) || tokens.folded[first - 1] === '.') return true;
  return tokens.folded[first - 1] === 'of' && posts.has(tokens.folded[first - 2] ?? '');
}

const posts = new Set('office job post role title position rank powers duties'.split(' '));

function goesOn({ tokens }: Desk, last: number): boolean {
  if (has(tokens, last, flag.capitalised)) return true;
  return isTight(tokens, last) && !has(tokens, last, flag.possessive | flag.punctuation);
}
