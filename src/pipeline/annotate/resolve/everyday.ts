import { type Desk, styleAt } from '../desk.ts';
import { everydayWords, plainWords } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { isOfReign } from './former-head.ts';
import { isJoined, isJoinedToNamed } from './peers.ts';

/** `May` or `Brown` where it may be the month or the colour. */
export function isEverydayWord(desk: Desk, { first, last }: Candidate): boolean {
  const { tokens } = desk;
  const word = wordAt(tokens, first);
  if (last - first > 1 || !(everydayWords.has(word) || plainWords.has(word))) return false;
  if (styleAt(desk, first) !== 'plain') return !isSubjectOfHeading(desk, { first, last });
  if (word === 'may' && (has(tokens, first + 1, flag.digit) || has(tokens, first - 1, flag.digit))) return true;
  if (word === 'may' && timeWords.has(wordAt(tokens, first - 1))) return true;
  if (!has(tokens, first, flag.sentenceStart) || has(tokens, first + 1, flag.possessive)) return false;
  if (isVerb(desk, first + 1) || isOfReign(desk, { last })) return false;
  return !isJoined(desk, { first, last }) && !isJoinedToNamed(desk, { first, last });
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

/** A verb, or an adverb and a verb: what a person at the head of a sentence is followed by (`Rice later flew`). */
export function isVerb({ tokens }: Desk, i: number): boolean {
  if (wordAt(tokens, i) === 'and') return owned.has(wordAt(tokens, i + 1)); // Blair and his wife
  const word = wordAt(tokens, i);
  return verb.test(adverbs.has(word) || word.endsWith('ly') ? wordAt(tokens, i + 1) : word);
}

const verb =
  /(?:ed|s)$|^(?:said|told|met|won|had|has|will|would|did|took|made|held|went|left|spoke|gave|became|began|ran|lost|sent|flew|wrote|came|saw|thought|felt|found|kept|brought|put|set|led|chose|drew|fell|sought|fought|beat)$/;

const owned = new Set(['his', 'her']);

const adverbs = new Set('later also then earlier now still never once again himself herself soon too'.split(' '));
