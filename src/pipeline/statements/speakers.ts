import type { Found } from './found.ts';
import { groupBefore } from './group.ts';
import { type NamedSource, namedIn } from './named.ts';
import { isCapital, type Passage, type Range, wordAt } from './passage.ts';
import { firstSubject } from './subject.ts';
import { isHuman } from './words.ts';

/** Who was last spoken of as a single person in subject position, and in which unit. */
interface Person {
  speakers: string[];
  unit: number;
}

/** Units that a person stays in focus without being the subject again. */
const focusReach = 1;

/**
 * The speakers of each statement, as ids: who the source names, the person that "he" or "she" goes on with, or the
 * group that "the leaders" or "they" takes up. Empty where the source is unnamed, unknown or unsure.
 */
export function resolveSpeakers(passage: Passage, found: readonly Found[]): string[][] {
  const resolved = new Map<Found, string[]>();
  let person: Person | null = null;
  let next = 0;
  passage.units.forEach((unit, n) => {
    const subject = outsideContent(firstSubject(passage, unit), found, next);
    if (subject && !isPronoun(wordAt(passage, subject.head))) person = personOf(passage, subject, n) ?? person;
    else if (subject && person && n - person.unit <= focusReach) person = { ...person, unit: n };
    for (; next < found.length && startOf(found[next]) < unit.to; next++) {
      const statement = found[next];
      if (!statement) continue;
      const inFocus = person && n - person.unit <= focusReach ? person.speakers : [];
      const speakers = speakersOf(passage, statement, { inFocus, resolved });
      resolved.set(statement, speakers);
      person = personAfter(passage, statement, { speakers, person, unit: n });
    }
  });
  return found.map((statement) => resolved.get(statement) ?? []);
}

/** A subject inside what somebody says is not the one that "he said" takes up. */
function outsideContent<Subject extends Range>(
  subject: Subject | null,
  found: readonly Found[],
  next: number,
): Subject | null {
  const inside = found
    .slice(next, next + 2)
    .some(({ content }) =>
      content.some((piece) => piece.from <= (subject?.from ?? -1) && (subject?.from ?? 0) < piece.to),
    );
  return inside ? null : subject;
}

function startOf(found: Found | undefined): number {
  return Math.min(found?.content[0]?.from ?? 0, found?.cue.from ?? 0);
}

interface Context {
  /** Ids that "he" or "she" stands for here. */
  inFocus: string[];
  resolved: ReadonlyMap<Found, string[]>;
}

function speakersOf(passage: Passage, found: Found, context: Context): string[] {
  if (!found.source || found.head === null) return found.continues ? (context.resolved.get(found.continues) ?? []) : [];
  const word = wordAt(passage, found.head);
  if (isPronoun(word)) return context.inFocus;
  const source: NamedSource = { ...found.source, head: found.head };
  return namedIn(passage, source) ?? groupBefore(passage, source) ?? [];
}

function isPronoun(word: string): boolean {
  return /^(s?he('d|'ll|'s)?|his|her)$/.test(word);
}

/** A singular person as a subject; null for anything that "he" or "she" cannot take up. */
function personOf(passage: Passage, source: NamedSource, unit: number): Person | null {
  const word = wordAt(passage, source.head);
  if (!isCapital(passage, source.head) && (!isHuman(word) || word.endsWith('s'))) return null;
  const speakers = namedIn(passage, source) ?? [];
  if (speakers.length > 1) return null;
  const kind = passage.doc.entities.get(speakers[0] ?? '')?.entity;
  return kind === undefined || kind === 'leader' ? { speakers, unit } : null;
}

function personAfter(
  passage: Passage,
  found: Found,
  state: { speakers: string[]; person: Person | null; unit: number },
): Person | null {
  if (!found.source || found.head === null) return state.person && { ...state.person, unit: state.unit };
  if (isPronoun(wordAt(passage, found.head))) return { speakers: state.speakers, unit: state.unit };
  return personOf(passage, { ...found.source, head: found.head }, state.unit) ?? state.person;
}
