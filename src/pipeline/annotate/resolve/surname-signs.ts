import { formOf } from '../compile/form.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { isOffice, kindBit } from '../compile/sense.ts';
import { type Desk, styleAt } from '../desk.ts';
import { commonGivenNames, commonSurnames } from '../lexicon/given-names.ts';
import { everydayWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, tokenBefore, wordAt } from '../tokens.ts';
import { leadersIn } from './leaders-in.ts';
import { isHead } from './standing.ts';
import { isVerb } from './verb.ts';

/** `Mr. Bush`, `ex-President Bush`: a person for certain, and perhaps the leader. */
export function isAddressedPolitely(desk: Desk, { first }: Candidate): boolean {
  return courtesyTitles.has(wordBefore(desk, { first }));
}

/** The word before a name, over the stop of an abbreviation. */
export function wordBefore({ tokens }: Desk, { first }: Pick<Candidate, 'first'>): string {
  return wordAt(tokens, tokenBefore(tokens, first));
}

/** Whether a surname is nobody's but leaders': no first name, no common surname, no word; a short one may be a Chinese name. */
export function isRare({ tokens, index }: Desk, { first, last, senses }: Candidate): boolean {
  const word = wordAt(tokens, last - 1);
  if (last - first > 1) return true;
  const common =
    commonGivenNames.has(word) || commonSurnames.has(word) || everydayWords.has(word) || plainWords.has(word);
  const long = word.length > 3 || (word.length > 1 && isKnownThough(leadersIn(senses), word));
  return long && !common && (!index.givenNames.has(word) || isOwnFirstName(word, senses));
}

/** `Saddam`, `Thaksin`: the first name by which the head of a state is called, and at most one other is. */
function isOwnFirstName(word: string, senses: Candidate['senses']): boolean {
  const others = senses.filter((sense) => !isOffice(sense) && sense.naming === 'given');
  return (
    others.length < 2 &&
    leadersIn(senses).some(({ name, roles }) => formOf(name).words[0] === word && roles.some(isHead))
  );
}

/** `Xi`, `Moi`: borne by one leader, whose name it opens; or who headed a state, if it has three letters. */
function isKnownThough([leader, ...others]: readonly LeaderEntity[], word: string): boolean {
  if (!leader || others.length > 0) return false;
  if (leader.shortName !== undefined && leader.name.startsWith(`${leader.shortName} `)) return true;
  return word.length > 2 && leader.roles.some(isHead);
}

/** Whether the article speaks of a leader, an office or a seat of power at all. */
export function isPolitical({ mentions, candidates }: Desk): boolean {
  if (mentions.some(({ kind }) => kind === 'leader')) return true;
  return candidates.some(({ kinds, senses }) => {
    if ((kinds & kindBit.office) !== 0) return true;
    return (kinds & kindBit.named) !== 0 && senses.some((sense) => !isOffice(sense) && isSeat(sense.entity));
  });
}

/**
 * `in Crawford, Bush said`: within a sentence the capital tells a name from the word, if hardly anybody else bears it; at
 * the head of one a verb does that is no plural noun (`Bush fires`).
 */
export function isPlainlyName(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens } = desk;
  const word = wordAt(tokens, first);
  if (styleAt(desk, first) !== 'plain' || word.length < 4) return false;
  if (plainWords.has(word) || commonSurnames.has(word) || desk.index.givenNames.has(word)) return false;
  if (!has(tokens, first, flag.sentenceStart)) return standsFree(desk, { first });
  return !wordAt(tokens, last).endsWith('s') && isVerb(desk, last);
}

/** Whether no noun stands directly before a name that says who it is (`the swimmer Macron`). */
export function standsFree({ tokens }: Desk, { first }: Pick<Candidate, 'first'>): boolean {
  if (has(tokens, first, flag.sentenceStart) || has(tokens, first - 1, flag.punctuation)) return true;
  return plainWords.has(wordAt(tokens, first - 1));
}

const courtesyTitles = new Set('mr mrs ms miss sir lady madam president'.split(' '));

function isSeat(entity: { entity: string; kind?: string }): boolean {
  return entity.entity === 'organisation' && entity.kind === 'seat-of-power';
}
