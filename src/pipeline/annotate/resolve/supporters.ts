import { flag, has, type Tokens, wordAt } from '../tokens.ts';

/** `Black Voices for Trump`: whom a group of supporters has in its name is not named by it. */
export function isOfSupporters(tokens: Tokens, first: number): boolean {
  if (wordAt(tokens, first - 1) !== 'for' || !supporters.has(wordAt(tokens, first - 2))) return false;
  return has(tokens, first - 2, flag.capitalised) && !has(tokens, first - 2, flag.sentenceStart);
}

/** What groups of supporters call themselves. */
const supporters = new Set(
  `voices women men veterans vets latinos latinas hispanics blacks asians students lawyers doctors nurses teachers workers
   farmers americans republicans democrats independents citizens catholics evangelicals christians jews muslims hindus sikhs
   mothers moms fathers dads parents youth bikers cops truckers people friends musicians artists athletes scientists business`.split(
    /\s+/,
  ),
);
