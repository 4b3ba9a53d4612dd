import type { NamedSource } from './named.ts';
import { is, type Passage, wordAt, wordTest } from './passage.ts';
import type { Person } from './person.ts';
import { kind } from './words.ts';

/** Units that a body or several persons stay in mind. */
const reach = 1;

/** Whether a source takes up a body or a group: "it", "they". */
export const takesUpBody = wordTest(/^(it|they)$/);

/** The body or the several persons that were last a subject or a source, after one more subject or source. */
export function bodyAfter(
  passage: Passage,
  before: Person | null,
  { source, unit, speakers }: { source: NamedSource; unit: number; speakers: string[] },
): Person | null {
  if (takesUpBody(passage, source.head)) return before && { ...before, unit };
  const many = speakers.length > 1 || isPlural(passage, source.head);
  const [only] = speakers;
  const body = only !== undefined && passage.doc.entities.get(only)?.entity !== 'leader';
  return many || body ? { speakers, gender: null, unit, at: source.head } : before;
}

/** The speakers whom "it" or "they" takes up: the last body, for "they" also the last several; null where that is nobody. */
export function bodyFor(
  passage: Passage,
  source: NamedSource,
  { body, unit }: { body: Person | null; unit: number },
): string[] | null {
  if (!takesUpBody(passage, source.head) || !body || unit - body.unit > reach || body.speakers.length === 0)
    return null;
  const many = body.speakers.length > 1 || isPlural(passage, body.at);
  return wordAt(passage, source.head) === 'it' && many ? null : body.speakers;
}

function isPlural(passage: Passage, head: number): boolean {
  return is(passage, head, kind.third) && is(passage, head, kind.person);
}
