import { flag, has } from '../annotate/tokens.ts';
import { isVerdict } from './afterthought.ts';
import { baseBefore } from './base-phrase.ts';
import type { Scope } from './found.ts';
import { nounPhraseIn } from './nounphrase.ts';
import { cueAt, is, isCapital, isMark, type Passage, wordAt } from './passage.ts';
import type { Source } from './shared.ts';
import { isSource, subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** A noun that reports and the word that opens its content. */
interface Site {
  at: number;
  opening: number;
}

/**
 * Whose claim, belief or promise a noun is: its possessor's, the subject's of a verb that makes it one ("made a promise
 * to …"), or theirs among whom it goes. A source of nulls where the noun reports without one; null where it reports nothing.
 */
export function holderOf(passage: Passage, scope: Scope, site: Site): Source | null {
  const { at, opening } = site;
  if (opening > at + 1 && !is(passage, at + 1, kind.be)) return among(passage, at + 2, opening);
  let i = at - 1;
  while (i > scope.from && isAdjective(passage, i)) i--;
  return possessor(passage, scope, i) ?? subject(passage, scope, i) ?? nobody(passage, site, i);
}

function among(passage: Passage, from: number, to: number): Source | null {
  const phrase = nounPhraseIn(passage, from, to);
  return phrase && isSource(passage, phrase) ? { source: { from, to }, head: phrase.head } : null;
}

function possessor(passage: Passage, scope: Scope, i: number): Source | null {
  if (/^(his|her|their)$/.test(wordAt(passage, i))) return { source: { from: i, to: i + 1 }, head: i };
  if (!has(passage.tokens, i, flag.possessive)) return null;
  const phrase = baseBefore(passage, scope.from, i);
  if (!phrase || !isSource(passage, phrase)) return null;
  return { source: { from: phrase.from, to: phrase.to }, head: phrase.head };
}

/** Verbs that say nothing themselves, but bring the noun ("made a promise", "have a plan"). */
const light =
  /^(made|make|makes|making|gave|give|gives|giving|issued|issues|issuing|repeated|repeats|repeating|reiterated|reiterates|expressed|expresses|expressing|voiced|voices|voicing|raised|raises|raising|leveled|levelled|advanced|offered|offers|offering|had|has|have|delivered|sent|held|holds|took|takes|maintains|maintained|floated|peddled|pushed|shared|shares|dropped|drops)$/;

/** The subject of the light verb before the noun's article. */
function subject(passage: Passage, scope: Scope, i: number): Source | null {
  const verb = is(passage, i, kind.determiner) ? i - 1 : i;
  if (verb <= scope.from || !light.test(wordAt(passage, verb))) return null;
  const found = subjectBefore(passage, scope.from, verb);
  if (!found || found.passive || !isSource(passage, found) || isNegated(passage, found.verb, verb)) return null;
  return { source: { from: found.from, to: found.to }, head: found.head };
}

function isNegated(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(not|never|no)$|n't$/.test(wordAt(passage, i))) return true;
  return false;
}

/** Nouns that report even where nobody is named ("the allegation that …", "amid fears that …"). */
const anonymous =
  /^(claims?|allegations?|accusations?|assertions?|suggestions?|beliefs?|fears?|concerns?|hopes?|doubts?|suspicions?|predictions?|rumou?rs?|speculation|contention|charges?|expectations?|notion)$/;

function nobody(passage: Passage, { at, opening }: Site, i: number): Source | null {
  const bare = i === at - 1 && !is(passage, i, kind.determiner);
  if (isVerdict(passage, at - 1, opening + verdictReach)) return null;
  if (wordAt(passage, opening) !== 'that' || opening !== at + 1 || !anonymous.test(wordAt(passage, at))) return null;
  if (bare && !is(passage, i, kind.preposition) && i >= 0 && !isMark(passage, i)) return null;
  return { source: null, head: null };
}

const verdictReach = 12;

function isAdjective(passage: Passage, i: number): boolean {
  if (isMark(passage, i)) return wordAt(passage, i) === '-';
  const other =
    kind.determiner |
    kind.preposition |
    kind.conjunction |
    kind.auxiliary |
    kind.subordinator |
    kind.subject |
    kind.verb;
  if (/[^s]s$/.test(wordAt(passage, i)) || has(passage.tokens, i, flag.possessive)) return false;
  return !is(passage, i, other) && !isFiniteVerb(passage, i);
}

/** "a claim that Trump *denies*.": the verb has its object in what stands before it. */
function endsRelative(passage: Passage, k: number): boolean {
  const form = cueAt(passage, k)?.form;
  return (form === 'past' || form === 'third') && /^[.,;]$/.test(wordAt(passage, k + 1));
}

/** "the claims that Trump made", "concerns that have been raised": a relative clause, not what was said. */
export function isRelative(passage: Passage, i: number): boolean {
  if (is(passage, i, kind.auxiliary)) return true;
  for (let k = i + 1; k < i + 6; k++) {
    if (endsRelative(passage, k)) return true;
    if (!/^(made|makes|make|raised|raises|raise|issued|levell?ed|gave|repeated)$/.test(wordAt(passage, k))) continue;
    const next = k + 1;
    return !is(passage, next, kind.determiner | kind.object) && !isCapital(passage, next);
  }
  return false;
}
