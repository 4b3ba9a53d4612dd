import { bareOffice } from './bare-office.ts';
import { bodyAfter, bodyFor, takesUpBody } from './body-focus.ts';
import { definiteBody, isDefinite } from './definite.ts';
import { describedPerson } from './described.ts';
import { isDescription } from './description.ts';
import { bringForward, type Focus, onlyLeaderIn, personFor } from './focus.ts';
import type { Found } from './found.ts';
import { groupBefore } from './group.ts';
import { type NamedSource, namedIn } from './named.ts';
import { type Passage, type Range, type Unit, wordAt, wordTest } from './passage.ts';
import { type Person, personIn } from './person.ts';
import { pluralOffices } from './plural-offices.ts';
import { possessedBody } from './possessed.ts';
import { relatedPerson } from './related.ts';
import { hasSpokesperson } from './spokesperson.ts';
import { firstSubject } from './subject.ts';

/**
 * The speakers of each statement, as ids: who the source names, the person that "he" or "she" goes on with, or the
 * group that "the leaders" or "they" takes up. Empty where the source is unnamed, unknown or unsure.
 */
export function resolveSpeakers(passage: Passage, found: readonly Found[]): string[][] {
  const resolved = new Map<Found, string[]>();
  const lastAsking = found.findLastIndex((statement) => asksForFocus(passage, sourceOf(statement)));
  let focus: Focus = [];
  let body: Person | null = null;
  let next = 0;
  for (const unit of passage.units) {
    if (next >= found.length) break;
    const n = unit.number;
    const subject = next <= lastAsking ? subjectOf(passage, unit, found, next) : null;
    if (subject) {
      const speakers = speakersOf(passage, subject, { focus, body, unit: n });
      body = bodyAfter(passage, body, { source: subject, unit: n, speakers });
      focus = afterSource(passage, focus, { source: subject, unit: n, speakers });
    }
    for (; next < found.length && startOf(found[next]) < unit.to; next++) {
      const statement = found[next];
      if (!statement) continue;
      const source = sourceOf(statement);
      const told = source ? speakersOf(passage, source, { focus, body, unit: n }) : goingOn(statement, resolved);
      const opens = source !== null && told.length === 0 && opensStatement(passage, statement, source);
      const own = opens ? (onlyBefore(passage, source, n) ?? told) : told;
      const text = source && own.length === 0 ? textOf(passage, source, found[next - 1]) : null;
      resolved.set(statement, text ? (resolved.get(text) ?? []) : own);
      if (next >= lastAsking) continue;
      body = source ? bodyAfter(passage, body, { source, unit: n, speakers: own }) : body;
      if (isAside(passage, statement)) continue;
      focus = source ? afterSource(passage, focus, { source, unit: n, speakers: own }) : stay(focus, n);
    }
  }
  return found.map((statement) => resolved.get(statement) ?? []);
}

/** "…, because *she* feared it": a pronoun with what it says behind it; whom it takes up stands before both. */
function opensStatement(passage: Passage, { content }: Found, source: NamedSource): boolean {
  return isPronoun(passage, source.head) && (content[0]?.from ?? 0) > source.head;
}

/** Whether only the persons spoken of before can tell who a source is. */
function asksForFocus(passage: Passage, source: NamedSource | null): boolean {
  if (source === null) return false;
  return (
    isPronoun(passage, source.head) ||
    isPronoun(passage, source.from) ||
    wordAt(passage, source.head) === 'both' ||
    hasSpokesperson(passage, source) ||
    takesUpBody(passage, source.head) ||
    isDescription(passage, source)
  );
}

/** The unit's subject; one inside what somebody says, be it in the next statement or the one behind, is not taken up. */
function subjectOf(passage: Passage, unit: Unit, found: readonly Found[], next: number): NamedSource | null {
  const subject = firstSubject(passage, unit);
  return subject && !holds(found[next], subject) && !holds(found[next + 1], subject) ? subject : null;
}

function holds(found: Found | undefined, subject: Range): boolean {
  return found?.content.some((piece) => piece.from <= subject.from && subject.from < piece.to) === true;
}

/** "…, according to a person on the call": whom the sentence is about goes on. */
function isAside(passage: Passage, { cue }: Found): boolean {
  return wordAt(passage, cue.from) === 'according';
}

function startOf(found: Found | undefined): number {
  return Math.min(found?.content[0]?.from ?? 0, found?.cue.from ?? 0);
}

function sourceOf({ source, head }: Found): NamedSource | null {
  return source && head !== null ? { from: source.from, to: source.to, head } : null;
}

function speakersOf(passage: Passage, source: NamedSource, { focus, body, unit }: Known): string[] {
  const word = wordAt(passage, source.head);
  const own = isPossessive(passage, source.head) ? onlyBefore(passage, source, unit) : null;
  if (own) return own;
  if (isPronoun(passage, source.head)) return personFor(passage, focus, { pronoun: word, unit })?.speakers ?? [];
  return (
    bareOffice(passage, source, { focus, unit }) ??
    namedIn(passage, source) ??
    possessedBody(passage, source, { focus, unit }) ??
    relatedPerson(passage, source, { focus, unit }) ??
    pluralOffices(passage, source)[0]?.ids ??
    groupBefore(passage, source) ??
    bothInFocus(passage, source, { focus, unit }) ??
    definiteBody(passage, source) ??
    describedPerson(passage, source, { focus, unit }) ??
    bodyFor(passage, source, { body, unit }) ??
    []
  );
}

/** "Fico echoed him. *Both* said …": the last two persons, where both were just spoken of. */
function bothInFocus(
  passage: Passage,
  { head }: NamedSource,
  { focus, unit }: { focus: Focus; unit: number },
): string[] | null {
  const [last, before] = focus;
  if (wordAt(passage, head) !== 'both' || !last || !before || unit - before.unit > 2) return null;
  return last.speakers.length === 1 && before.speakers.length === 1 ? [...before.speakers, ...last.speakers] : null;
}

/** Who was spoken of before a unit. */
interface Known {
  focus: Focus;
  body: Person | null;
  unit: number;
}

/** The last statement, where "the statement" takes up the text that it was made in. */
function textOf(passage: Passage, source: NamedSource, last: Found | undefined): Found | null {
  if (!last || !isDefinite(passage, source) || !ownTexts.has(wordAt(passage, source.head))) return null;
  for (let i = Math.max(0, source.from - nearText); i < source.from; i++)
    if (wordAt(passage, i) === wordAt(passage, source.head)) return last;
  return null;
}

const ownTexts = new Set('statement tweet letter speech post message email memo announcement release'.split(' '));

/** Tokens before "the statement" within which it must have been named. */
const nearText = 80;

const isPossessive = wordTest(/^(his|her)$/);

/** "over Bolton’s book and his refusal to testify": the only leader of that gender whom the sentence names before. */
function onlyBefore(passage: Passage, source: NamedSource, unit: number): string[] | null {
  const from = passage.units[unit]?.from ?? source.from;
  if (from >= source.from) return null;
  const ids = onlyLeaderIn(passage, { from, to: source.from }, wordAt(passage, source.head));
  return ids.length === 1 ? ids : null;
}

/** A quotation without a source goes on with the statement before it, or has no known speaker. */
function goingOn({ continues }: Found, resolved: ReadonlyMap<Found, string[]>): string[] {
  return continues ? (resolved.get(continues) ?? []) : [];
}

const isPronoun = wordTest(/^(s?he('d|'ll|'s)?|his|her|him)$/);

/** The focus after a subject or a source: a pronoun keeps its person in it, a name brings its own forward. */
function afterSource(
  passage: Passage,
  focus: Focus,
  { source, unit, speakers }: { source: NamedSource; unit: number; speakers: string[] },
): Focus {
  if (!isPronoun(passage, source.head)) return bringForward(focus, personIn(passage, source, { speakers, unit }));
  const person = personFor(passage, focus, { pronoun: wordAt(passage, source.head), unit });
  return person ? bringForward(focus, { ...person, unit }) : [];
}

/** A quotation that goes on keeps its speaker in focus. */
function stay([last, ...others]: Focus, unit: number): Focus {
  return last ? [{ ...last, unit }, ...others] : [];
}
