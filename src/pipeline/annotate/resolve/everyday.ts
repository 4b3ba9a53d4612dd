import { type Desk, styleAt } from '../desk.ts';
import { everydayWords, headingWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isOfReign } from './former-head.ts';
import { leadersIn } from './leaders-in.ts';
import { isJoined, isJoinedToNamed } from './peers.ts';
import { isVerb } from './verb.ts';

/** `May` or `Brown` where it may be the month or the colour. */
export function isEverydayWord(desk: Desk, { first, last, senses }: Candidate): boolean {
  const { tokens } = desk;
  const word = wordAt(tokens, first);
  if (last - first > 1) return false;
  const isHeading = styleAt(desk, first) !== 'plain';
  if (!everydayWords.has(word) && !plainWords.has(word) && !(isHeading && headingWords.has(word))) return false;
  if (isHeading) return !isSubjectOfHeading(desk, { first, last });
  if (word === 'may' && (has(tokens, first + 1, flag.digit) || has(tokens, first - 1, flag.digit))) return true;
  if (word === 'may' && timeWords.has(wordAt(tokens, first - 1))) return true;
  if (!has(tokens, first, flag.sentenceStart) || has(tokens, first + 1, flag.possessive)) return false;
  if (isVerb(desk, first + 1) || isOfReign(desk, { last }) || isNamedAndSetOff(desk, { first, last, senses }))
    return false;
  return !isJoined(desk, { first, last }) && !isJoinedToNamed(desk, { first, last });
}

/** `Brown, with his sons, left`, `Bush at last agreed`: the name of somebody in the article, before a mark or a small word. */
function isNamedAndSetOff(desk: Desk, candidate: Pick<Candidate, 'first' | 'last' | 'senses'>): boolean {
  return leadersIn(candidate.senses).some((one) => desk.settled.has(one)) && isSetOffAsName(desk, candidate);
}

/** Whether a word that is no month or verb stands at the head of a sentence as a name does: before a mark or, but for headings, a small word. */
export function isSetOffAsName(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const { tokens } = desk;
  if (plainWords.has(wordAt(tokens, first))) return false;
  const next = wordAt(tokens, last);
  if (next !== ',' && next !== 'and') {
    return next !== 'or' && plainWords.has(next) && styleAt(desk, first) === 'plain';
  }
  return has(tokens, last + 1, flag.capitalised) || plainWords.has(wordAt(tokens, last + 1));
}

/** `MAY TELLS TRUMP`, `GORE, BUSH CLASH`: where all words have capitals, the one that does what people in headlines do. */
function isSubjectOfHeading(desk: Desk, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const { tokens } = desk;
  if (isJoined(desk, { first, last }) || isJoinedToNamed(desk, { first, last })) return true;
  const opens = has(tokens, first, flag.sentenceStart) || has(tokens, first - 1, flag.punctuation);
  return opens && (has(tokens, last, flag.possessive) || headlineVerbs.has(wordAt(tokens, last)));
}

const headlineVerbs = new Set(
  `says tells meets faces wins visits calls urges warns vows hails backs rejects sees denies seeks orders signs leads makes
   gets takes attacks slams defends accuses praises pledges flies arrives begins quits resigns concedes blasts insists plans
   wants offers admits appeals promises names appoints sacks loses trails dismisses condemns welcomes agrees refuses gives
   goes returns leaves addresses tours unveils fires nominates picks ridicules mocks asks thanks campaigns speaks said told
   met won to`.split(/\s+/),
);

const timeWords = new Set('in since until by last next this early late mid of during from through and to'.split(' '));
