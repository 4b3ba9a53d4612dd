import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, kindBit } from '../compile/sense.ts';
import type { Desk } from '../desk.ts';
import { commonGivenNames, commonSurnames } from '../lexicon/given-names.ts';
import { everydayWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { leadersIn } from './leaders-in.ts';

/** `Mr. Bush`, `ex-President Bush`: a person for certain, and perhaps the leader. */
export function isAddressedPolitely(desk: Desk, { first }: Candidate): boolean {
  return courtesyTitles.has(wordBefore(desk, { first }));
}

/** The word before a name, over the stop of an abbreviation. */
export function wordBefore({ tokens }: Desk, { first }: Pick<Candidate, 'first'>): string {
  return wordAt(tokens, wordAt(tokens, first - 1) === '.' ? first - 2 : first - 1);
}

/** Whether a surname is nobody's but leaders': no first name, no common surname, no word; a short one may be a Chinese name. */
export function isRare({ tokens, index }: Desk, { first, last, senses }: Candidate): boolean {
  const word = wordAt(tokens, last - 1);
  if (last - first > 1) return true;
  const common =
    commonGivenNames.has(word) || commonSurnames.has(word) || everydayWords.has(word) || plainWords.has(word);
  const long = word.length > 3 || (word.length > 1 && isFamilyNameFirst(leadersIn(senses)));
  return long && !common && !index.givenNames.has(word);
}

/** `Xi`: borne by one leader, whose name it opens. */
function isFamilyNameFirst([leader, ...others]: readonly LeaderEntity[]): boolean {
  return others.length === 0 && leader?.shortName !== undefined && leader.name.startsWith(`${leader.shortName} `);
}

/** Whether the article speaks of a leader, an office or a seat of power at all. */
export function isPolitical({ mentions, candidates }: Desk): boolean {
  if (mentions.some(({ kind }) => kind === 'leader')) return true;
  return candidates.some(({ kinds, senses }) => {
    if ((kinds & kindBit.office) !== 0) return true;
    return (kinds & kindBit.named) !== 0 && senses.some((sense) => !isOffice(sense) && isSeat(sense.entity));
  });
}

/** Whether no noun stands directly before a name that says who it is (`the swimmer Macron`). */
export function standsFree({ tokens }: Desk, { first }: Pick<Candidate, 'first'>): boolean {
  if (has(tokens, first, flag.sentenceStart) || has(tokens, first - 1, flag.punctuation)) return true;
  return plainWords.has(wordAt(tokens, first - 1));
}

const courtesyTitles = new Set('mr mrs ms miss sir madam president'.split(' '));

function isSeat(entity: { entity: string; kind?: string }): boolean {
  return entity.entity === 'organisation' && entity.kind === 'seat-of-power';
}
