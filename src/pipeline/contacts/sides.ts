import { is, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { actorsOf, lightVerbBefore } from './actors.ts';
import { addressedIn, isOccasion, isPassive, type Partners, partnersAfter, partnersBefore } from './partners.ts';
import type { Presence } from './present.ts';
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
  const actors = isBetween(passage, setting, site) ? [] : actorsOf(passage, setting, site);
  const others = { ...setting, presences: withoutActors(setting, actors) };
  const joined = partnersJoined(passage, others, site);
  if (actors.length > 0 && joined.length > 0) return { actors, partners: joined, together: true };
  const { ids: partners, apart } = partnersOf(passage, others, site);
  if (actors.length + partners.length < 2) return null;
  if (partners.length === 0) return isReciprocal(passage, site) ? { actors, partners } : null;
  return actors.length === 0 && !isBetween(passage, setting, site) ? null : { actors, partners, apart };
}

function partnersOf(passage: Passage, others: Setting, site: Site): Partners {
  const after = partnersAfter(passage, others, site);
  if (after.ids.length > 0 || site.trigger.part !== 'noun') return after;
  return { ids: addressedIn(passage, others, site), apart: false };
}

function partnersJoined(passage: Passage, others: Setting, site: Site): string[] {
  return site.trigger.part === 'noun' ? partnersBefore(passage, others, site) : [];
}

/** The actors stand in the sentence too, but are nobody's partner. */
function withoutActors(setting: Setting, actors: readonly string[]): Presence[] {
  return setting.presences.filter((one) => !one.ids.every((id) => actors.includes(id)));
}

const meets = wordTest(/^(met|meet|meets|meeting|confer|conferred|shook|shake|sat|huddled|dined|lunched)$/);
const speaks = wordTest(/^(spoke|speak|spoken|speaking|talked|talk)$/);
const toOthers = wordTest(/^(to|at|before|out|in|against|for)$/);

/** "They met", "the two held talks": without a partner, the actors were in touch with each other. */
function isReciprocal(passage: Passage, { from, to, trigger }: Site): boolean {
  if (isPassive(passage, from)) return false;
  if (meets(passage, from) && (trigger.part === 'verb' || wordAt(passage, from - 1) === ','))
    return !isObject(passage, to);
  if (trigger.part === 'verb') return speaks(passage, from) && !toOthers(passage, to);
  if (trigger.part === 'partnered') return trigger.form === 'call';
  if (wordAt(passage, from - 1) === 'their') return true;
  return lightVerbBefore(passage, from) !== null || (isOccasion(passage, from) && isNew(passage, from));
}

/** "during *a* phone call": one that was not told of before, as "these talks" were. */
function isNew(passage: Passage, at: number): boolean {
  return isIndefinite(passage, at - 1) || isIndefinite(passage, at - 2);
}

const isIndefinite = wordTest(/^an?$/);

/** "met voters": whoever stands right behind the verb was met. */
function isObject(passage: Passage, i: number): boolean {
  if (isMark(passage, i) || wordAt(passage, i) === 'with') return wordAt(passage, i) === 'with';
  if (/^(behind|face|one|privately|twice|together|alone|again|briefly)$/.test(wordAt(passage, i))) return false;
  return !is(passage, i, kind.preposition | kind.time | kind.adverb | kind.conjunction | kind.subordinator);
}

const betweenReach = 10;
const listsAll = wordTest(/^(between|attended|among|involving)$/);

/** "talks between …", "the meeting was attended by …": all who took part stand behind the noun. */
function isBetween(passage: Passage, { unit }: Setting, site: Site): boolean {
  if (site.trigger.part !== 'noun') return false;
  for (let i = site.to; i < Math.min(unit.to, site.to + betweenReach); i++) {
    if (listsAll(passage, i)) return true;
    if (wordAt(passage, i) === 'with' || isFiniteVerb(passage, i)) return wordAt(passage, i + 1) === 'attended';
  }
  return false;
}
