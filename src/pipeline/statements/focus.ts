import { type Gender, genderOfPronoun } from '../annotate/gender.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { mentionsIn } from './mentions.ts';
import { is, type Passage, type Range } from './passage.ts';
import { genderOfLeader, type Person } from './person.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** The last two persons, the later one first. */
export type Focus = readonly Person[];

/** Units that a person stays in focus while nobody else is a subject; one whom a pronoun singles out, one more. */
const reach = 3;

/**
 * The person whom a pronoun takes up: the last one whose gender does not speak against it, else the only leader of its
 * gender in the unit before, else the one before the last; of these two an older one only where that leader is no subject.
 */
export function personFor(
  passage: Passage,
  focus: Focus,
  { pronoun, unit }: { pronoun: string; unit: number },
): Person | null {
  const gender = genderOfPronoun(pronoun);
  const [last, before] = focus;
  const fitting = last && agrees(last, gender) && unit - last.unit <= reach ? last : null;
  if (fitting && unit - fitting.unit <= 1) return fitting;
  const recent = before && before.gender === gender && gender !== null ? before : null;
  if (recent && unit - recent.unit <= 1) return recent;
  const previous = passage.units[unit - 1];
  const named = previous ? onlyLeaderIn(passage, previous, pronoun) : [];
  const older = fitting ?? (recent && unit - recent.unit <= reach + 1 ? recent : null);
  if (named.length === 0 || !previous || (older && !isSubjectIn(passage, previous, named[0]))) return older;
  return { speakers: named, gender, unit, at: -1 };
}

/** "…, a pledge that *Mrs. Clinton* has called unrealistic": the subject of a clause is likelier to be taken up. */
function isSubjectIn(passage: Passage, unit: Range, id: string | undefined): boolean {
  return mentionsIn(passage, unit).some(({ entity, end }) => {
    if (entity !== id) return false;
    const next = tokenAt(passage.tokens, end);
    return is(passage, next, kind.auxiliary | kind.verb | kind.past) || isFiniteVerb(passage, next);
  });
}

function agrees(person: Person, gender: Gender | null): boolean {
  return person.gender === null || gender === null || person.gender === gender;
}

/** The focus after a person was a subject or a source. */
export function bringForward(focus: Focus, person: Person | null): Focus {
  if (!person) return focus;
  const others = focus.filter((one) => one.speakers.join() !== person.speakers.join() || person.speakers.length === 0);
  return [person, ...others].slice(0, 2);
}

/** The only leader of a pronoun's gender whom a unit names; the gender must show. */
export function onlyLeaderIn(passage: Passage, unit: Range, pronoun: string): string[] {
  const gender = genderOfPronoun(pronoun);
  const ids = new Set(mentionsIn(passage, unit).map((mention) => mention.entity));
  const fitting = [...ids].filter((id) => gender !== null && genderOfLeader(passage, id) === gender);
  return fitting.length === 1 ? fitting : [];
}

/** Whether nothing speaks against a pronoun's meaning this leader. */
export function isOfGender(passage: Passage, id: string, pronoun: string): boolean {
  const shown = genderOfLeader(passage, id);
  const asked = genderOfPronoun(pronoun);
  return shown === null || asked === null || shown === asked;
}
