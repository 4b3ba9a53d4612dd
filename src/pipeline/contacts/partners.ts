import { flag, has } from '../annotate/tokens.ts';
import { is, isCapital, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { joins } from './joins.ts';
import { isOccasion, purposeVerb } from './occasion.ts';
import { openersAfter, opensPartnered, reach } from './openers.ts';
import type { Presence } from './present.ts';
import type { Setting } from './setting.ts';
import type { Site } from './triggers.ts';

/** Partners of a contact. */
export interface Partners {
  ids: string[];
  /** Whether each had an occasion of his own, by the words between them. */
  apart: boolean;
}

/** The list of leaders behind the trigger: its object, or what its preposition, "including" or "attended by" opens. */
export function partnersAfter(passage: Passage, setting: Setting, site: Site): Partners {
  if (is(passage, site.from, kind.preposition)) return { ids: [], apart: false };
  for (const opener of openersAfter(passage, setting, site)) {
    const list = listFrom(passage, setting, { site, opener });
    if (list.ids.length > 0) return list;
  }
  return { ids: [], apart: false };
}

/** "Fidel Castro, whom Maduro visited", "Putin, with whom he spoke": the one whom the clause is about. */
export function partnerBehindWhom(passage: Passage, { presences, unit }: Setting, site: Site): string[] {
  for (let i = site.from - 1; i > Math.max(unit.from, site.from - reach); i--) {
    if (wordAt(passage, i) !== 'whom') continue;
    if (is(passage, i - 1, kind.preposition) && !opensPartnered(passage, i - 1)) return [];
    const about = presences.findLast((one) => one.to <= i && i - one.to < reach);
    return about?.ids ?? [];
  }
  return [];
}

function listFrom(passage: Passage, setting: Setting, { site, opener }: { site: Site; opener: number }): Partners {
  const ids: string[] = [];
  let at = opener;
  let apart = false;
  for (const presence of setting.presences.filter((one) => one.from >= opener)) {
    const inList = ids.length > 0;
    const next = inList ? pastSetting(passage, at) : at;
    if (presence.from - at > reach || !joins(passage, next, presence.from, inList)) break;
    if (has(passage.tokens, presence.to, flag.possessive) || isGivenName(passage, site, presence.to)) break;
    if (isFollowing(passage, presence.to) || isWatched(passage, site, presence.to)) break;
    if (inList && isNextSubject(passage, site, at, presence)) break;
    if (next > at || (inList && isRepeated(passage, at, presence.from))) apart = true;
    ids.push(...presence.ids);
    at = presence.to;
  }
  return { ids: [...new Set(ids)], apart };
}

/** "saw Trump as a threat", "see Clinton win": nobody met anybody. */
function isWatched(passage: Passage, { from }: Site, after: number): boolean {
  if (!/^(see|saw)$/.test(wordAt(passage, from))) return false;
  const ends = kind.preposition | kind.time | kind.conjunction | kind.adverb;
  if (wordAt(passage, after) === 'there') return false;
  return wordAt(passage, after) === 'as' || !(isMark(passage, after) || is(passage, after, ends));
}

/** "McConnell supporters", "Trump aides": people of his. */
function isFollowing(passage: Passage, after: number): boolean {
  return is(passage, after, kind.person) && !isCapital(passage, after) && wordAt(passage, after).endsWith('s');
}

const isIn = wordTest(/^(in|at|on|earlier)$/);

/** "Abbas *in Ramallah on Monday* and Netanyahu": where the list goes on behind the place and time of one meeting. */
function pastSetting(passage: Passage, at: number): number {
  let i = at;
  while (isIn(passage, i)) {
    i++;
    while (is(passage, i, kind.determiner | kind.time) || isCapital(passage, i) || has(passage.tokens, i, flag.digit))
      i++;
  }
  return wordAt(passage, i) === 'and' || wordAt(passage, i) === ',' ? i : at;
}

/** "with Netanyahu and *with* Abbas", "with Ryan and, *separately*, with McConnell": each had a meeting of his own. */
function isRepeated(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(with|separately|then|later|to)$/.test(wordAt(passage, i))) return true;
  return false;
}

/** "met voters, and Kasich talked": a leader in front of a verb is the subject of the next clause. */
function isNextSubject(passage: Passage, { trigger }: Site, at: number, presence: Presence): boolean {
  if (!isFiniteVerb(passage, presence.to)) return false;
  return trigger.part !== 'noun' || wordAt(passage, at) === ',';
}

/** "hosted Putin for talks", "invited him for a meeting": the partners stand before the noun, behind the verb. */
export function partnersBefore(passage: Passage, { presences, unit }: Setting, site: Site): string[] {
  if (site.trigger.form === 'letter') return sentTo(passage, presences, site);
  const verb = purposeVerb(passage, unit, site.from);
  if (verb === null) return [];
  const list = presences.filter((one) => one.from > verb && one.to < site.from);
  const [first] = list;
  return first && joins(passage, verb + 1, first.from, false) ? [...new Set(list.flatMap(({ ids }) => ids))] : [];
}

const sends = wordTest(/^(sent|sends?|wrote|writes?|handed|delivered)$/);

/** "sent Obama a letter": whom the verb names first. */
function sentTo(passage: Passage, presences: readonly Presence[], site: Site): string[] {
  const article = is(passage, site.from - 1, kind.determiner) ? site.from - 1 : site.from - 2;
  const one = presences.find(({ to }) => to === article);
  for (let i = (one?.from ?? 0) - 1; one && i > one.from - 5; i--)
    if (sends(passage, i)) return joins(passage, i + 1, one.from, false) ? one.ids : [];
  return [];
}

const tells = wordTest(/^(to|told|urged|asked|assured|warned|informed|thanked|congratulated|reminded|pressed)$/);

/** "voiced concern to Putin during a call": the one spoken to on the occasion. */
export function addressedIn(passage: Passage, { presences, unit }: Setting, site: Site): string[] {
  if (!isOccasion(passage, site.from) && !is(passage, site.from, kind.preposition)) return [];
  const told = presences.filter((one) => isAddressed(passage, one, unit.from));
  return told.length === 1 ? (told[0]?.ids ?? []) : [];
}

/** "to see Merkel": no addressee, as in "to Merkel". */
function isInfinitive(passage: Passage, i: number): boolean {
  if (wordAt(passage, i) !== 'to') return false;
  return !isCapital(passage, i + 1) && !is(passage, i + 1, kind.determiner | kind.person | kind.title);
}

function isAddressed(passage: Passage, presence: Presence, from: number): boolean {
  if (has(passage.tokens, presence.to, flag.possessive)) return false;
  for (let i = presence.from - 1; i > Math.max(from, presence.from - 5); i--) {
    if (tells(passage, i)) return !isInfinitive(passage, i) && joins(passage, i + 1, presence.from, false);
  }
  return false;
}

/** "called him a liar": what follows is what he was called, so nobody telephoned. */
function isGivenName(passage: Passage, site: Site, after: number): boolean {
  if (!/^call(s|ed)?$/.test(wordAt(passage, site.from)) || site.trigger.part !== 'verb') return false;
  return (
    passage.quoted[after] !== -1 ||
    isSummoned(passage, after) ||
    !(is(passage, after, kind.preposition | kind.time | kind.conjunction | kind.adverb) || isMark(passage, after))
  );
}

/** "called him *into* the Oval Office", "called Hagel *to the* White House". */
function isSummoned(passage: Passage, after: number): boolean {
  if (/^(into|back|home|aside)$/.test(wordAt(passage, after))) return true;
  return wordAt(passage, after) === 'to' && is(passage, after + 1, kind.determiner);
}
