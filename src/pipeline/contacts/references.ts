import { flag, has } from '../annotate/tokens.ts';
import { bringForward, type Focus, isOfGender, personFor } from '../statements/focus.ts';
import { groupBefore, lastGroup } from '../statements/group.ts';
import { mentionsIn } from '../statements/mentions.ts';
import { type NamedSource, namedIn } from '../statements/named.ts';
import { is, type Passage, type Range, type Unit, wordAt, wordTest } from '../statements/passage.ts';
import { type Person, personIn } from '../statements/person.ts';
import { firstSubject } from '../statements/subject.ts';
import { kind } from '../statements/words.ts';
import { leads } from './offices.ts';
import type { Presence } from './present.ts';
import type { Setting } from './setting.ts';

const isHeOrShe = wordTest(/^(s?he|his|her|him)$/);
const isThey = wordTest(/^(they('d|'ve|'ll)?|their)$/);

/** The leaders whom "he", "her" or "they" means; null for any other word, and where that is unsure. */
export function pronounAt(passage: Passage, setting: Setting, at: number): string[] | null {
  if (isThey(passage, at)) return groupAt(passage, setting, { from: at, to: at + 1, head: at });
  if (!isHeOrShe(passage, at)) return null;
  const [id, ...others] = candidatesFor(passage, setting, at);
  if (id === undefined) return null;
  const named = setting.presences.filter((one) => one.to <= at).flatMap((one) => one.ids);
  return others.length === 0 || !named.includes(id) ? [id] : subjectAmong(passage, setting, [id, ...others]);
}

/** Of several named in the sentence, its subject. */
function subjectAmong(passage: Passage, { unit }: Setting, ids: readonly string[]): string[] | null {
  const subject = firstSubject(passage, unit);
  const named = subject ? (namedIn(passage, subject) ?? []) : [];
  return named.length === 1 && named[0] !== undefined && ids.includes(named[0]) ? named : null;
}

/** Whom a singular pronoun can mean: leaders of its gender named before it in the sentence, the last one first, else who is in focus. */
export function candidatesFor(passage: Passage, setting: Setting, at: number): string[] {
  const word = wordAt(passage, at);
  const pronoun = word === 'him' ? 'he' : word;
  const before = setting.presences.filter((one) => one.to <= at && one.ids.length === 1).reverse();
  const owners = before.filter((one) => has(passage.tokens, one.to, flag.possessive));
  const named = [...subjectOf(passage, setting, at), ...before.filter((one) => !owners.includes(one)), ...owners];
  const fitting = [...new Set(named.flatMap((one) => one.ids))].filter((id) => isOfGender(passage, id, pronoun));
  const unit = setting.unit.number;
  const inFocus = personFor(passage, focusBefore(passage, unit), { pronoun, unit })?.speakers ?? [];
  return [...new Set([...fitting, ...inFocus])].filter((id) => passage.doc.entities.get(id)?.entity === 'leader');
}

/** The leader whom the sentences before were about; null where that is unsure. */
export function leaderInFocus(passage: Passage, { unit }: Setting): string | null {
  const focus = focusBefore(passage, unit.number);
  const [id] = personFor(passage, focus, { pronoun: 'they', unit: unit.number })?.speakers ?? [];
  return id !== undefined && passage.doc.entities.get(id)?.entity === 'leader' ? id : null;
}

/** The presence in the sentence's subject, before a token. */
function subjectOf(passage: Passage, { unit, presences }: Setting, at: number): Presence[] {
  const subject = firstSubject(passage, unit);
  if (!subject) return [];
  return presences.filter(
    (one) =>
      subject.from <= one.from &&
      one.to <= Math.min(subject.to, at) &&
      one.ids.length === 1 &&
      !has(passage.tokens, one.to, flag.possessive),
  );
}

/** Units before a pronoun from which it can take up a person. */
const reach = 4;

/** Who was a subject in the units before this one. */
function focusBefore(passage: Passage, number: number): Focus {
  let focus: Focus = [];
  for (const unit of passage.units.slice(Math.max(0, number - reach), number)) {
    const subject = firstSubject(passage, unit);
    if (!subject) continue;
    const pronoun = isHeOrShe(passage, subject.head) ? wordAt(passage, subject.head) : null;
    const person = pronoun
      ? personFor(passage, focus, { pronoun, unit: unit.number })
      : personIn(passage, subject, { speakers: namedIn(passage, subject) ?? [], unit: unit.number });
    const object = person && !pronoun ? objectIn(passage, focus, unit) : null;
    focus = bringForward(focus, person && { ...person, unit: unit.number });
    if (object && object.speakers.join() !== person?.speakers.join()) focus = bringForward(focus, object);
  }
  return focus;
}

/**
 * "Biden greeted *him*": the person whom the text goes on about stays in focus (Grosz, Joshi and Weinstein 1995,
 * Centering: what is realised as a pronoun is the centre).
 */
function objectIn(passage: Passage, focus: Focus, unit: Unit): Person | null {
  for (let i = unit.from; i < unit.to; i++) {
    if (wordAt(passage, i) !== 'him' || passage.quoted[i] !== -1) continue;
    const person = personFor(passage, focus, { pronoun: 'he', unit: unit.number });
    return person && { ...person, unit: unit.number };
  }
  return null;
}

const opensGroup = wordTest(/^(the|both|these|they|their)$/);
const isGroupNoun = wordTest(
  /^(leaders|presidents|premiers|men|women|ministers|pair|duo|two|both|they|they'd|they've|their|politicians|chiefs|statesmen)$/,
);

/** "the two leaders", "both men", "the pair": where such words stand, whom they take up. */
export function groupsIn(passage: Passage, setting: Setting): Presence[] {
  const found: Presence[] = [];
  for (let i = setting.unit.from; i < setting.unit.to; i++) {
    if (!opensGroup(passage, i) || passage.quoted[i] !== -1) continue;
    const head = headOfGroup(passage, i);
    if (head === null || wordAt(passage, head + 1) === 'of') continue;
    const ids = groupAt(passage, setting, { from: i, to: head + 1, head });
    if (ids) found.push({ from: i, to: head + 1, ids });
  }
  return found;
}

function headOfGroup(passage: Passage, from: number): number | null {
  for (let i = from + 1; i < from + 4; i++) {
    if (isGroupNoun(passage, i) && !isGroupNoun(passage, i + 1)) return saysTwo(passage, from, i) ? i : null;
    if (!is(passage, i, kind.determiner)) return null;
  }
  return null;
}

function saysTwo(passage: Passage, from: number, head: number): boolean {
  for (let i = from; i <= head; i++) if (/^(two|both|pair|duo)$/.test(wordAt(passage, i))) return true;
  return false;
}

/** The leaders whom a plural takes up: the only two who were just named, a list before it, or those whom it meant before. */
export function groupAt(passage: Passage, setting: Setting, source: NamedSource): string[] | null {
  if (!isGroupNoun(passage, source.head)) return null;
  const they = isThey(passage, source.head);
  if (they && isOfOthers(passage, setting, source)) return null;
  const two = saysTwo(passage, source.from, source.head);
  const exact = they || two;
  const found = [
    exact ? twoWithin(passage, setting, source, 0) : null,
    groupOf(setting),
    exact ? twoWithin(passage, setting, source, 1) : null,
    two ? pairTold(passage, setting, source, 2) : null,
    exact ? groupBefore(passage, source) : listBefore(passage, setting.unit.number, source),
    isOfHeads(passage, source.head) ? pairTold(passage, setting, source, 2) : null,
    two ? pairTold(passage, setting, source, passage.units.length) : null,
    exact ? twoWithin(passage, setting, source, 2) : null,
  ];
  return found.find((ids) => ids && fits(passage, source, ids, two)) ?? null;
}

/** "The delegations held their summit": a plural subject of the sentence that means no leaders. */
function isOfOthers(passage: Passage, { unit, presences }: Setting, source: NamedSource): boolean {
  if (source.from === unit.from) return false;
  if (presences.some((one) => one.from < source.from)) return false;
  const places = mentionsIn(passage, { from: unit.from, to: source.from }).filter(
    (mention) => mention.kind === 'place',
  );
  if (places.length > 1) return true;
  const subject = firstSubject(passage, unit);
  if (!subject || subject.from >= source.from || isGroupNoun(passage, subject.head)) return false;
  return wordAt(passage, subject.head).endsWith('s') && is(passage, subject.head, kind.person);
}

/** "the presidents" and "the leaders" lead countries; "both" are two. */
function fits(passage: Passage, { head }: NamedSource, ids: readonly string[], two: boolean): boolean {
  if (two && ids.length !== 2) return false;
  return !isOfHeads(passage, head) || ids.every((id) => isHead(passage, id));
}

const isOfHeads = wordTest(/^(presidents|premiers)$/);

/** Whom a plural in this unit or the one before meant. */
function groupOf({ unit, group }: Setting): string[] | null {
  return group && unit.number - group.unit <= 1 ? group.ids : null;
}

/** The only two leaders of this unit before the source, or, where it names none, of `back` units before it. */
function twoWithin(passage: Passage, { unit }: Setting, source: Range, back: number): string[] | null {
  const ids = new Set(leadersBetween(passage, { from: unit.from, to: source.from }));
  if (ids.size > 0 && back > 0) return null;
  for (const previous of passage.units.slice(Math.max(0, unit.number - back), unit.number))
    for (const id of leadersBetween(passage, previous)) ids.add(id);
  return ids.size === 2 ? [...ids] : null;
}

/** "the leaders": a list of them in this unit or the one before. */
function listBefore(passage: Passage, unit: number, source: Range): string[] | null {
  for (const one of passage.units.slice(Math.max(0, unit - 1), unit + 1).reverse()) {
    const list = lastGroup(passage, { from: one.from, to: Math.min(one.to, source.from) });
    if (list) return list;
  }
  return null;
}

function leadersBetween(passage: Passage, range: Range): string[] {
  if (range.to <= range.from) return [];
  return mentionsIn(passage, range)
    .filter((mention) => mention.kind === 'leader')
    .map(({ entity }) => entity);
}

/** The pair whose contact was told last, no more than some units before, and whom the noun suits. */
function pairTold(passage: Passage, { told, unit }: Setting, source: NamedSource, back: number): string[] | null {
  const first = passage.units[Math.max(0, unit.number - back)];
  const start = passage.tokens.start[first?.from ?? 0] ?? 0;
  const last = told.findLast(
    ({ participants, evidence }) =>
      evidence.start >= start && participants.length === 2 && fits(passage, source, participants, true),
  );
  return last?.participants ?? null;
}

function isHead({ doc }: Passage, id: string): boolean {
  const entity = doc.entities.get(id);
  return entity?.entity === 'leader' && doc.parsed.date !== null && leads(entity, doc.parsed.date);
}

/** "him", "her" as an object, and "he and Zeman" as an element of a list: whom they can mean. */
export function pronounsIn(passage: Passage, setting: Setting): Presence[] {
  const found: Presence[] = [];
  for (let i = setting.unit.from; i < setting.unit.to; i++) {
    if (!isHeOrShe(passage, i) || passage.quoted[i] !== -1 || !isElement(passage, i)) continue;
    const candidates = candidatesFor(passage, setting, i);
    if (candidates.length > 0) found.push({ from: i, to: i + 1, ids: candidates.slice(0, 1), candidates });
  }
  return found;
}

function isElement(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i);
  if (word === 'him') return true;
  if (word === 'her')
    return (
      is(passage, i + 1, kind.preposition | kind.time | kind.conjunction | kind.subordinator | kind.adverb) ||
      /^[.,;]$/.test(wordAt(passage, i + 1))
    );
  return /^s?he$/.test(word) && wordAt(passage, i + 1) === 'and' && !is(passage, i + 2, kind.verb | kind.auxiliary);
}
