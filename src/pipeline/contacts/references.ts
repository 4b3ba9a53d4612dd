import { flag, has } from '../annotate/tokens.ts';
import { bringForward, type Focus, isOfGender, personFor } from '../statements/focus.ts';
import { namedIn } from '../statements/named.ts';
import { is, type Passage, type Unit, wordAt, wordTest } from '../statements/passage.ts';
import { type Person, personIn } from '../statements/person.ts';
import { firstSubject } from '../statements/subject.ts';
import { kind } from '../statements/words.ts';
import { groupAt, isThey } from './groups.ts';
import type { Presence } from './present.ts';
import type { Setting } from './setting.ts';

const isHeOrShe = wordTest(/^(s?he|his|her|him)$/);

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
