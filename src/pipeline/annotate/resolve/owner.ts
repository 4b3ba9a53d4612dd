import type { Entity } from '../../../model/entity.ts';
import { candidateFrom, candidateTo, type Desk, sensesOf } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { officeOf, ownersBefore, ownersFrom } from '../titles.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { bareOffice } from './bare-office.ts';
import { areOfLeader } from './country-leader.ts';
import { isIndefinite, isNotHolding, notHolding } from './holding.ts';
import type { Owned } from './owned.ts';

/**
 * Reads the country or organisation of an office: `Russian president`, `Israel's embattled prime minister`,
 * `president of France`, `the country's president`, or none for `the president`. Undefined where the phrase speaks of no
 * holder in office: a former, acting, deputy or future one, an indefinite one, one of something unknown.
 */
export function readOwner(desk: Desk, noun: Candidate): Owned | undefined {
  if (isNotHolding(desk, noun)) return undefined;
  const phrase =
    ownerAfter(desk, noun) ?? ownerBefore(desk, noun) ?? ofTheCountry(desk, noun) ?? bareOffice(desk, noun);
  return phrase && (phrase.owners.length === 0 || !isNotHolding(desk, phrase)) && !isIndefinite(desk, phrase)
    ? phrase
    : undefined;
}

/** `president of France`, `head of the IMF`. Of anything else: no office that we know. */
function ownerAfter(desk: Desk, noun: Candidate): Owned | undefined {
  const { first, last } = noun;
  if (wordAt(desk.tokens, last) !== 'of') return undefined;
  const owners = ownersFrom(desk, last + 1).filter((owner) => canOwn(owner, noun));
  const name = candidateFrom(desk, wordAt(desk.tokens, last + 1) === 'the' ? last + 2 : last + 1);
  if (name && has(desk.tokens, name.last, flag.possessive)) return undefined; // head of Iran’s Quds Force
  if (name && bodies.has(wordAt(desk.tokens, name.last))) return undefined; // head of the UN agency for refugees
  return owners.length > 0 && name
    ? { owners, first: first - (wordAt(desk.tokens, first - 1) === 'the' ? 1 : 0), last: name.last }
    : undefined;
}

const bodies = new Set(
  'agency mission office team programme program department delegation force fund commission panel'.split(' '),
);

/** A `chief` or `head` in so many words is an organisation's; a country has many of them. */
function canOwn(owner: Entity, noun: Candidate): boolean {
  const office = officeOf(noun);
  return owner.entity === 'organisation' || office?.wide !== true || office.titles.length === 0;
}

/** The name before the noun, at most two small words between: `Israeli prime minister`, `Egypt's new president`. */
function ownerBefore(desk: Desk, noun: Candidate): Owned | undefined {
  const { tokens } = desk;
  const { first, last } = noun;
  if (wordAt(tokens, last) === 'of' && !isCharge(desk, last + 1)) return undefined;
  let words = 0;
  for (let i = first; i > Math.max(0, first - 6) && words < 3; i--) {
    const hyphen = wordAt(tokens, i) === '-' || wordAt(tokens, i - 1) === '-';
    if (!hyphen) words++;
    if (i < first && wordAt(tokens, i) !== '-' && isStop(desk, i)) return undefined;
    if (i < first && notHolding.has(wordAt(tokens, i))) return undefined;
    const owners = ownersBefore(desk, i).filter((owner) => canOwn(owner, noun) && !isOtherwise(desk, i, owner));
    if (owners.length > 0 && !isLeader(noun)) return { owners, first: startOfName(desk, i), last };
    if (owners.length > 0)
      return areOfLeader(desk, i, noun) ? { owners, first: startOfName(desk, i), last } : undefined;
  }
  return undefined;
}

/** `accused the Spanish prime minister of lying`, `of “interference”`: what follows names no body that the office is of. */
function isCharge({ tokens }: Desk, i: number): boolean {
  return /ing$|^["“‘]$/.test(wordAt(tokens, i)) && !has(tokens, i, flag.capitalised);
}

/** `the lower house speaker`, another country's `Senate majority leader`: a body of a common name that is not linked here. */
function isOtherwise(desk: Desk, i: number, { entity, id }: Entity): boolean {
  if (entity !== 'organisation') return false;
  const { tokens, mentions } = desk;
  const end = has(tokens, i - 1, flag.possessive) ? i - 1 : i;
  if (!has(tokens, end - 1, flag.capitalised)) return true;
  const name = candidateTo(desk, end);
  const common = name && sensesOf(name, 'organisation').some((sense) => sense.entity.id === id && sense.ambiguous);
  return common === true && !mentions.some((one) => one.entity === id && one.end === tokens.end[end - 1]);
}

function isLeader(noun: Candidate): boolean {
  return officeOf(noun)?.titles.length === 0;
}

function isStop({ tokens }: Desk, i: number): boolean {
  return has(tokens, i, flag.capitalised | flag.punctuation) || stops.has(wordAt(tokens, i));
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
  if (!has(tokens, first - 1, flag.possessive) || !countryWords.has(wordAt(tokens, first - 2))) return undefined;
  const before = tokens.start[first] ?? 0;
  const places = desk.mentions
    .filter(({ kind, end }) => kind === 'place' && end < before)
    .sort((a, b) => a.end - b.end);
  const place = desk.index.entities.get(places.at(-1)?.entity ?? '');
  const country = place?.entity === 'place' && place.country ? desk.index.entities.get(place.country) : place;
  return country ? { owners: [country], first: first - 2, last } : undefined;
}
