import { type Gender, genderOf, genderOfPronoun } from './gender.ts';
import { mentionsIn } from './mentions.ts';
import { type NamedSource, namedIn } from './named.ts';
import { is, isCapital, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { kind } from './words.ts';

/** A single person who was a subject or a source. */
export interface Person {
  /** The person's id; empty where nobody is known by the words. */
  speakers: string[];
  gender: Gender | null;
  /** The last unit in which this was a subject or a source. */
  unit: number;
  /** Token of the head noun by which this came into focus. */
  at: number;
}

/** The last two persons, the later one first. */
export type Focus = readonly Person[];

/** Units that a person stays in focus while nobody else is a subject; one whom a pronoun singles out, one more. */
const reach = 3;

/**
 * The person whom a pronoun takes up: the last one whose gender does not speak against it, else the only leader of its
 * gender in the unit before, else the one before the last.
 */
export function personFor(
  passage: Passage,
  focus: Focus,
  { pronoun, unit }: { pronoun: string; unit: number },
): Person | null {
  const gender = genderOfPronoun(pronoun);
  const [last, before] = focus;
  if (last && agrees(last, gender) && unit - last.unit <= reach) return last;
  const recent = before && before.gender === gender && gender !== null ? before : null;
  if (recent && unit - recent.unit <= 1) return recent;
  const previous = passage.units[unit - 1];
  const speakers = previous ? onlyLeaderIn(passage, previous, pronoun) : [];
  if (speakers.length > 0) return { speakers, gender, unit, at: -1 };
  return recent && unit - recent.unit <= reach + 1 ? recent : null;
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

/** A singular person in a noun phrase; null for anything that "he" or "she" cannot take up. */
export function personIn(passage: Passage, source: NamedSource, unit: number): Person | null {
  const word = wordAt(passage, source.head);
  if (isCollective(passage, source.head)) return null;
  const plural = word.endsWith('s');
  if (
    isCapital(passage, source.head)
      ? plural && is(passage, source.head, kind.human)
      : plural || !is(passage, source.head, kind.person)
  )
    return null;
  const speakers = namedIn(passage, source) ?? [];
  if (speakers.length > 1) return null;
  const entity = passage.doc.entities.get(speakers[0] ?? '');
  if (entity && entity.entity !== 'leader') return null;
  return {
    speakers,
    gender: genderOfLeader(passage, speakers[0]) ?? genderInWords(passage, source),
    unit,
    at: source.head,
  };
}

/** Nouns for bodies, which are neither "he" nor "she". */
const isCollective = wordTest(
  /^(government|ministry|campaign|police|army|military|court|jury|company|firm|agency|department|office|bureau|committee|commission|council|party|group|team|union|coalition|alliance|parliament|congress|senate|house|cabinet|administration|authority|community|public|media|press|newspaper|network|family|crowd|organi[sz]ation|association|board|panel|city|town|county|province|pentagon|state|country|nation|world|bank|foundation|institute|university|church|staff|side|audience|movement|militia|outlet|caucus|establishment|majority|minority|everyone|nobody|delegation)$/,
);

/** The only leader of a pronoun's gender whom a unit names; the gender must show. */
export function onlyLeaderIn(passage: Passage, unit: Range, pronoun: string): string[] {
  const gender = genderOfPronoun(pronoun);
  const ids = new Set(mentionsIn(passage, unit).map((mention) => mention.entity));
  const fitting = [...ids].filter((id) => gender !== null && genderOfLeader(passage, id) === gender);
  return fitting.length === 1 ? fitting : [];
}

function genderOfLeader(passage: Passage, id: string | undefined): Gender | null {
  const entity = passage.doc.entities.get(id ?? '');
  return entity?.entity === 'leader' ? genderOf(givenName(entity.name)) : null;
}

function givenName(name: string): string {
  const end = name.search(/[ -]|$/);
  return name.slice(0, end).toLowerCase();
}

function genderInWords(passage: Passage, source: NamedSource): Gender | null {
  for (let i = source.from; i <= source.head; i++) {
    const gender = isCapital(passage, i) ? genderOf(wordAt(passage, i)) : null;
    if (gender) return gender;
  }
  return null;
}
