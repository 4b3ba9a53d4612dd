import { flag, has } from '../annotate/tokens.ts';
import { is, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { actorsOf, receiversOf } from './actors.ts';
import { lightVerbBefore } from './light.ts';
import { isNewOccasion } from './occasion.ts';
import { isPassive } from './openers.ts';
import { addressedIn, type Partners, partnerBehindWhom, partnersAfter, partnersBefore } from './partners.ts';
import { theirBefore } from './possessor.ts';
import type { Presence } from './present.ts';
import { leaderInFocus } from './references.ts';
import type { Setting } from './setting.ts';
import type { Site } from './triggers.ts';

/** Who is in touch: on one side whoever acts, on the other the partners. */
export interface Sides {
  actors: string[];
  partners: string[];
  /** Set where all were together on one occasion, whatever its form. */
  together?: true;
  /** Set where each partner had an occasion of his own. */
  apart?: boolean;
}

/** The leaders on both sides of a trigger; null where it does not say who was in touch with whom. */
export function findSides(passage: Passage, setting: Setting, site: Site): Sides | null {
  const actors = isBetween(passage, setting, site) ? [] : actorsOr(passage, setting, site);
  const others = { ...setting, presences: withoutActors(setting, actors) };
  const joined = partnersJoined(passage, others, site);
  if (actors.length > 0 && joined.length > 0) return { actors, partners: joined, together: true };
  const found = partnersOf(passage, others, site);
  const partners = found.ids.length > 0 ? found.ids : receiversOf(passage, setting, site);
  const { apart } = found;
  if (actors.length + partners.length < 2) return null;
  if (partners.length === 0)
    return isReciprocal(passage, site) || isOfThem(passage, setting, site)
      ? { actors, partners, together: true }
      : null;
  return actors.length === 0 && !isBetween(passage, setting, site) ? null : { actors, partners, apart };
}

/** "A meeting with Modi fell through": nobody acts, but the text is about somebody. */
function actorsOr(passage: Passage, setting: Setting, site: Site): string[] {
  const actors = actorsOf(passage, setting, site);
  if (actors.length > 0 || !opensSentence(passage, setting, site)) return actors;
  const about = leaderInFocus(passage, setting);
  return about === null ? [] : [about];
}

function opensSentence(passage: Passage, { unit }: Setting, { from, to, trigger }: Site): boolean {
  if (trigger.part !== 'noun' || wordAt(passage, to) !== 'with' || from - unit.from > 4) return false;
  return is(passage, unit.from, kind.determiner) && wordAt(passage, unit.from) !== 'his';
}

function partnersOf(passage: Passage, others: Setting, site: Site): Partners {
  const after = partnersAfter(passage, others, site);
  if (after.ids.length > 0) return after;
  const noun = site.trigger.part === 'noun';
  const ids = noun ? addressedIn(passage, others, site) : partnerBehindWhom(passage, others, site);
  return { ids, apart: false };
}

/** "their first meeting": of all whom the pronoun means; "over lunch with Merkel, Merkel and Hollande …". */
function isOfThem(passage: Passage, setting: Setting, site: Site): boolean {
  if (is(passage, site.from, kind.preposition)) return false;
  if (theirBefore(passage, site.from) !== null) return true;
  return site.trigger.part === 'noun' && partnersAfter(passage, setting, site).ids.length > 0;
}

function partnersJoined(passage: Passage, others: Setting, site: Site): string[] {
  return site.trigger.part === 'noun' ? partnersBefore(passage, others, site) : [];
}

/** The actors stand in the sentence too, but are nobody's partner. */
function withoutActors(setting: Setting, actors: readonly string[]): Presence[] {
  return setting.presences
    .map((one) =>
      one.candidates ? { ...one, ids: one.candidates.filter((id) => !actors.includes(id)).slice(0, 1) } : one,
    )
    .filter((one) => one.ids.length > 0 && !one.ids.every((id) => actors.includes(id)));
}

const meets = wordTest(/^(met|meet|meets|meeting|confer|conferred|dined|dine|lunched|huddled|huddle|shook|sat|sit)$/);
const speaks = wordTest(/^(spoke|speak|spoken|speaking|talked|talk)$/);
const toOthers = wordTest(/^(to|at|before|out|in|against|for|of|about|past|over|up)$/);

/** "They met", "the two held talks": without a partner, the actors were in touch with each other. */
function isReciprocal(passage: Passage, { from, to, trigger }: Site): boolean {
  if (isPassive(passage, from) || is(passage, from, kind.preposition)) return false;
  if (meets(passage, from) && (trigger.part === 'verb' || wordAt(passage, from - 1) === ','))
    return !isObject(passage, to);
  if (trigger.part === 'verb')
    return speaks(passage, from) && (trigger.form === 'call' || !toOthers(passage, to) || isLength(passage, to + 1));
  if (trigger.part === 'partnered') return trigger.form === 'call';
  return lightVerbBefore(passage, from) !== null || isNewOccasion(passage, from);
}

/** "spoke for *an hour*", "spoke in *October*", "spoke at *length*". */
function isLength(passage: Passage, i: number): boolean {
  if (is(passage, i, kind.time) || has(passage.tokens, i, flag.digit) || wordAt(passage, i) === 'length') return true;
  return /^(hour|minute|day|week|month|time)s?$/.test(wordAt(passage, i + 1)) && is(passage, i, kind.determiner);
}

/** "met voters": whoever stands right behind the verb was met. */
function isObject(passage: Passage, i: number): boolean {
  if (isMark(passage, i) || wordAt(passage, i) === 'with') return wordAt(passage, i) === 'with';
  if (
    /^(behind|face|one|privately|twice|together|alone|again|briefly|separately|late|early|last|once|face)$/.test(
      wordAt(passage, i),
    )
  )
    return false;
  return !is(passage, i, kind.preposition | kind.time | kind.adverb | kind.conjunction | kind.subordinator);
}

/** "a summit *of* Putin, Merkel and Hollande". */
function isOfAll(passage: Passage, setting: Setting, site: Site): boolean {
  if (wordAt(passage, site.to) !== 'of' || site.trigger.form !== 'meeting') return false;
  return partnersAfter(passage, setting, site).ids.length > 1;
}

const betweenReach = 10;
/** "a meeting *scheduled* for Monday between …". */
const isPlan = wordTest(/^(scheduled|planned|arranged|proposed|held|set)$/);
const listsAll = wordTest(/^(between|among|involving)$/);
const isAttended = wordTest(/^(attended|held|joined)$/);

/** "talks between …", "the meeting was attended by …": all who took part stand behind the noun. */
function isBetween(passage: Passage, setting: Setting, site: Site): boolean {
  const { unit } = setting;
  if (site.trigger.part !== 'noun') return false;
  for (let i = site.to; i < Math.min(unit.to, site.to + betweenReach); i++) {
    if (listsAll(passage, i) || (i === site.to && isOfAll(passage, setting, site))) return true;
    if (isAttended(passage, i) && wordAt(passage, i + 1) === 'by') return true;
    if (isPlan(passage, i) || is(passage, i, kind.auxiliary)) continue;
    if (wordAt(passage, i) === 'with' || isFiniteVerb(passage, i)) return false;
  }
  return false;
}
