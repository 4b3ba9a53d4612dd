import { flag, has } from '../annotate/tokens.ts';
import { groupBefore } from '../statements/group.ts';
import { type NamedSource, namedIn } from '../statements/named.ts';
import { is, isCapital, isMark, type Passage, type Unit, wordAt } from '../statements/passage.ts';
import { isSource, subjectBefore } from '../statements/source.ts';
import { firstSubject } from '../statements/subject.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import type { Presence } from './present.ts';
import type { Site } from './triggers.ts';

/** Who is in touch: on one side whoever acts, on the other the partners; `between` where both stand in one list. */
export interface Sides {
  actors: string[];
  partners: string[];
}

/** What is known of the unit that a trigger stands in. */
export interface Setting {
  unit: Unit;
  presences: readonly Presence[];
  /** Leader whom "he" or "she" means at the start of the unit. */
  inFocus: string | null;
}

/** The leaders on both sides of a trigger; null where it does not say who was in touch with whom. */
export function findSides(passage: Passage, setting: Setting, site: Site): Sides | null {
  const actors = actorsOf(passage, setting, site);
  const partners = partnersAfter(passage, { ...setting, presences: withoutSubject(setting, actors) }, site);
  if (actors.length + partners.length < 2) return null;
  if (partners.length === 0) return isReciprocal(passage, site) ? { actors, partners } : null;
  return actors.length === 0 && !isBetween(passage, setting, site) ? null : { actors, partners };
}

/** The actors stand in the sentence too, but are nobody's partner. */
function withoutSubject(setting: Setting, actors: readonly string[]): Presence[] {
  return setting.presences.filter((one) => !one.ids.every((id) => actors.includes(id)));
}

/** "They met", "the two held talks": without a partner, the actors were in touch with each other. */
function isReciprocal(passage: Passage, { from, trigger }: Site): boolean {
  if (trigger.part === 'verb')
    return /^(met|meet|meeting|spoke|speak|spoken|speaking|talked|talk|confer|conferred)$/.test(wordAt(passage, from));
  for (let i = from - 1; i > from - 6; i--)
    if (/^(held|hold|holding|had|have|having)$/.test(wordAt(passage, i))) return trigger.part === 'noun';
  return false;
}

function isBetween(passage: Passage, setting: Setting, site: Site): boolean {
  for (let i = site.to; i < Math.min(setting.unit.to, site.to + 6); i++)
    if (wordAt(passage, i) === 'between') return true;
  return false;
}

function actorsOf(passage: Passage, setting: Setting, site: Site): string[] {
  const possessor = possessorOf(passage, setting, site);
  if (possessor) return possessor;
  const agent = site.trigger.part === 'noun' ? agentOf(passage, setting, site) : null;
  if (agent) return agent;
  const governed = site.trigger.part === 'noun' || /^(to|and)$/.test(wordAt(passage, site.from - 1));
  const subject = governed
    ? clauseSubject(passage, setting, site)
    : subjectBefore(passage, setting.unit.from, site.from);
  return subject ? leadersOf(passage, setting, subject) : [];
}

/** "a call made by Trump to Putin". */
function agentOf(passage: Passage, setting: Setting, site: Site): string[] | null {
  const by = [site.to, site.to + 1].find((i) => wordAt(passage, i) === 'by');
  if (by === undefined) return null;
  return setting.presences.find((one) => one.from > by && joins(passage, by + 1, one.from, false))?.ids ?? null;
}

/** "Putin's earlier discussions", "his call": the possessor is the actor. */
function possessorOf(passage: Passage, setting: Setting, site: Site): string[] | null {
  for (let i = site.from - 1; i >= Math.max(setting.unit.from, site.from - 5); i--) {
    if (has(passage.tokens, i, flag.possessive)) return setting.presences.find((one) => one.to === i)?.ids ?? null;
    if (/^(his|her)$/.test(wordAt(passage, i))) return pronoun(setting, i);
    if (is(passage, i, kind.determiner | kind.preposition | kind.conjunction | kind.auxiliary)) return null;
  }
  return null;
}

const longestClause = 60;

/** The subject of the last verb before the noun, else of the first one in the sentence ("In a call with X, Y said"). */
function clauseSubject(passage: Passage, setting: Setting, site: Site): NamedSource | null {
  for (let i = site.from - 1; i > Math.max(setting.unit.from, site.from - longestClause); i--) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, setting.unit.from, i);
    if (subject && isSource(passage, subject)) return subject;
  }
  return firstSubject(passage, setting.unit);
}

function leadersOf(passage: Passage, setting: Setting, subject: NamedSource): string[] {
  if (/^s?he$/.test(wordAt(passage, subject.head))) return pronoun(setting, subject.head) ?? [];
  const plural = setting.presences.find((one) => one.ids.length > 1 && one.from < subject.to && subject.from < one.to);
  const ids = plural?.ids ?? namedIn(passage, subject) ?? groupBefore(passage, subject) ?? [];
  return ids.filter((id) => passage.doc.entities.get(id)?.entity === 'leader');
}

/** The only leader named before the pronoun in its sentence, else the one in focus. */
function pronoun(setting: Setting, at: number): string[] | null {
  const before = new Set(setting.presences.filter((one) => one.to <= at).flatMap((one) => one.ids));
  if (before.size === 1) return [...before];
  return setting.inFocus && before.size === 0 ? [setting.inFocus] : null;
}

const reach = 14;
const openers = /^(with|to|between|including|from)$/;

/** The list of leaders behind the trigger: its object, or what its preposition or "including" opens. */
function partnersAfter(passage: Passage, setting: Setting, site: Site): string[] {
  const opener = openerAfter(passage, setting, site);
  if (opener === null) return [];
  const first = setting.presences.findIndex((one) => one.from >= opener);
  const ids: string[] = [];
  let at = opener;
  for (const presence of setting.presences.slice(first < 0 ? setting.presences.length : first)) {
    if (presence.from - at > reach || !joins(passage, at, presence.from, ids.length > 0)) break;
    if (has(passage.tokens, presence.to, flag.possessive) || isGivenName(passage, site, presence.to)) break;
    ids.push(...presence.ids);
    at = presence.to;
  }
  return [...new Set(ids)];
}

/** "called him a liar": what follows is what he was called, so nobody telephoned. */
function isGivenName(passage: Passage, site: Site, after: number): boolean {
  if (!/^call(s|ed)$/.test(wordAt(passage, site.from)) || site.trigger.part !== 'verb') return false;
  return (
    passage.quoted[after] !== -1 ||
    !(is(passage, after, kind.preposition | kind.time | kind.conjunction | kind.adverb) || isMark(passage, after))
  );
}

/** Where the partners' list can start: behind the first "with", "to", "between" or "including", or as a direct object. */
function openerAfter(passage: Passage, setting: Setting, site: Site): number | null {
  const next = setting.presences.find((one) => one.from >= site.to);
  const direct = next && next.from - site.to <= reach && joins(passage, site.to, next.from, false);
  if (site.trigger.part === 'verb' && direct) return site.to;
  for (let i = site.to; i < Math.min(setting.unit.to, site.to + reach); i++) {
    if (openers.test(wordAt(passage, i))) return i + 1;
    if (isFiniteVerb(passage, i) && site.trigger.part !== 'noun') return null;
  }
  return null;
}

/** Whether only titles, places and, inside a list, its commas and conjunctions stand between two points. */
function joins(passage: Passage, from: number, to: number, inList: boolean): boolean {
  let separated = !inList;
  if (!inList && isOfSomebody(passage, from, to)) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(passage, i);
    if (listWords.has(word)) separated = true;
    else if (modifiers.has(word)) continue;
    else if (
      !isCapital(passage, i) &&
      !is(passage, i, kind.person) &&
      !is(passage, i, kind.determiner | kind.title) &&
      !isPlainBefore(passage, i, inList)
    )
      return false;
  }
  return separated;
}

/** "supporters of", "a letter of": the leader behind is no partner, unless the noun is an office ("the President of …"). */
function isOfSomebody(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(passage, i) === 'including') return false;
  for (let i = from; i < to; i++) {
    if (wordAt(passage, i) === 'of')
      return !/^(president|minister|chancellor|king|leaders?|premier|head|chairman|secretary|state)$/.test(
        wordAt(passage, i - 1),
      );
  }
  return false;
}

/** What may stand before a title inside a list ("then-newly elected President Zelensky"). */
const modifiers = new Set(['newly', 'elected', 'former', 'current', 'incoming', 'outgoing', 'new', 'elect']);

const listWords = new Set([
  ',',
  'and',
  'as',
  'well',
  'including',
  'also',
  '&',
  'of',
  'then',
  'later',
  'such',
  '-',
  "'s",
]);

/** Adjectives before the list's noun ("prominent regional leaders"). */
function isPlainBefore(passage: Passage, i: number, inList: boolean): boolean {
  const bits =
    kind.preposition | kind.auxiliary | kind.subject | kind.verb | kind.subordinator | kind.time | kind.adverb;
  return (
    !inList &&
    !is(passage, i, bits) &&
    !isFiniteVerb(passage, i) &&
    passage.quoted[i] === -1 &&
    /^[a-z]/.test(wordAt(passage, i))
  );
}
