import { groupBefore, lastGroup } from '../statements/group.ts';
import { leads } from '../statements/leader-of.ts';
import { mentionsIn } from '../statements/mentions.ts';
import type { NamedSource } from '../statements/named.ts';
import { is, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { firstSubject } from '../statements/subject.ts';
import { kind } from '../statements/words.ts';
import type { Presence } from './present.ts';
import type { Setting } from './setting.ts';

/** Whether a word is a pronoun for several. */
export const isThey = wordTest(/^(they('d|'ve|'ll)?|their)$/);

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
