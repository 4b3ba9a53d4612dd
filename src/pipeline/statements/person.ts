import { type Gender, genderOf, genderOfName } from '../annotate/gender.ts';
import { covers, mentionsIn } from './mentions.ts';
import type { NamedSource } from './named.ts';
import { is, isCapital, type Passage, wordAt, wordTest } from './passage.ts';
import { hasSpokesperson } from './spokesperson.ts';
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

/** A singular person in a noun phrase; null for anything that "he" or "she" cannot take up. */
export function personIn(
  passage: Passage,
  source: NamedSource,
  { speakers, unit }: { speakers: string[]; unit: number },
): Person | null {
  const word = wordAt(passage, source.head);
  if (isCollective(passage, source.head)) return null;
  const plural = word.endsWith('s');
  if (
    isCapital(passage, source.head)
      ? plural && is(passage, source.head, kind.human)
      : plural || !is(passage, source.head, kind.person)
  )
    return null;
  if (speakers.length > 1) return null;
  if (hasSpokesperson(passage, source) && !isNamed(passage, source, speakers[0]))
    return { speakers, gender: genderOfSpokesperson(passage, source), unit, at: source.head };
  const entity = passage.doc.entities.get(speakers[0] ?? '');
  if (entity && entity.entity !== 'leader') return null;
  return {
    speakers,
    gender: genderOfLeader(passage, speakers[0]) ?? genderInWords(passage, source),
    unit,
    at: source.head,
  };
}

/** Whether the spokesperson is the speaker, by a file of his own. */
function isNamed(passage: Passage, source: NamedSource, speaker: string | undefined): boolean {
  const own = [...mentionsIn(passage, source)].filter(({ kind }) => kind === 'leader');
  return own.some((mention) => mention.entity === speaker && covers(passage, mention, source.head));
}

function genderOfSpokesperson(passage: Passage, source: NamedSource): Gender | null {
  for (let i = source.from; i < source.to; i++) {
    if (wordAt(passage, i) === 'spokeswoman') return 'female';
    if (wordAt(passage, i) === 'spokesman') return 'male';
  }
  return genderInWords(passage, source);
}

/** Nouns for bodies, which are neither "he" nor "she". */
export const isCollective = wordTest(
  /^(government|ministry|campaign|police|army|military|court|jury|company|firm|agency|department|office|bureau|committee|commission|council|party|group|team|union|coalition|alliance|parliament|congress|senate|house|cabinet|administration|authority|community|public|media|press|newspaper|network|family|crowd|organi[sz]ation|association|board|panel|city|town|county|province|pentagon|state|country|nation|world|bank|foundation|institute|university|church|staff|side|audience|movement|militia|outlet|caucus|establishment|majority|minority|embassy|consulate|mission|charity|everyone|nobody|delegation|people|men|women|children|percent|both|many|some|most|all|few|several|others|two|three|four|half|everybody|none)$/,
);

/** The gender that a leader's name shows; null where it shows none. */
export function genderOfLeader(passage: Passage, id: string | undefined): Gender | null {
  const entity = passage.doc.entities.get(id ?? '');
  return entity?.entity === 'leader' ? genderOfName(entity.name) : null;
}

function genderInWords(passage: Passage, source: NamedSource): Gender | null {
  for (let i = source.from; i <= source.head; i++) {
    const gender = isCapital(passage, i) ? genderOf(wordAt(passage, i)) : null;
    if (gender) return gender;
  }
  return null;
}
