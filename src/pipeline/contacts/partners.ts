import { flag, has } from '../annotate/tokens.ts';
import { is, isCapital, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { verbGroupStart } from '../statements/source.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { joins } from './joins.ts';
import type { Presence } from './present.ts';
import type { Setting } from './setting.ts';
import type { Site } from './triggers.ts';

const reach = 14;

/** A list of partners. */
export interface Partners {
  ids: string[];
  /** Whether each has a place or day of his own ("met Abbas in Ramallah and Netanyahu in Jerusalem"), so that there were several occasions. */
  apart: boolean;
}

/** The list of leaders behind the trigger: its object, or what its preposition, "including" or "attended by" opens. */
export function partnersAfter(passage: Passage, setting: Setting, site: Site): Partners {
  for (const opener of openersAfter(passage, setting, site)) {
    const found = listFrom(passage, setting, { site, opener });
    if (found.ids.length > 0) return found;
  }
  return { ids: [], apart: false };
}

function listFrom(passage: Passage, setting: Setting, { site, opener }: { site: Site; opener: number }): Partners {
  const ids: string[] = [];
  let apart = false;
  let at = opener;
  for (const presence of setting.presences.filter((one) => one.from >= opener)) {
    const next = ids.length > 0 ? circumstanceEnd(passage, at) : at;
    if (presence.from - at > reach || !joins(passage, next, presence.from, ids.length > 0)) break;
    if (next > at) apart = true;
    if (has(passage.tokens, presence.to, flag.possessive) || isGivenName(passage, site, presence.to)) break;
    ids.push(...presence.ids);
    at = presence.to;
  }
  return { ids: [...new Set(ids)], apart };
}

/** Behind "in Ramallah" or "on Tuesday" that starts at `from`, if a list goes on there; else `from`. */
function circumstanceEnd(passage: Passage, from: number): number {
  if (!/^(in|on|at)$/.test(wordAt(passage, from))) return from;
  let i = from + 1;
  while (isCapital(passage, i) || is(passage, i, kind.time)) i++;
  return i > from + 1 && /^(and|,)$/.test(wordAt(passage, i)) ? i : from;
}

/** "hosted Putin for talks", "invited him for a meeting": the partners stand before the noun, behind the verb. */
export function partnersBefore(passage: Passage, { presences, unit }: Setting, site: Site): string[] {
  if (site.trigger.form === 'letter') return sentTo(passage, presences, site);
  if (!isPurpose(passage, site.from)) return [];
  for (let i = site.from - 2; i > Math.max(unit.from, site.from - 2 * reach); i--) {
    if (!brings(passage, i)) continue;
    const list = presences.filter((one) => one.from > i && one.to < site.from);
    const [first] = list;
    if (first && joins(passage, i + 1, first.from, false)) return [...new Set(list.flatMap(({ ids }) => ids))];
  }
  return [];
}

const brings = wordTest(
  /^(joined|join|joins|hosted|hosts|host|invited|invites|invite|welcomed|received|summoned|saw)$/,
);

const sends = wordTest(/^(sent|sends?|wrote|writes?|handed)$/);

/** "sent Obama a letter": whom the verb names first. */
function sentTo(passage: Passage, presences: readonly Presence[], site: Site): string[] {
  const article = is(passage, site.from - 1, kind.determiner) ? site.from - 1 : site.from - 2;
  const one = presences.find(({ to }) => to === article);
  for (let i = (one?.from ?? 0) - 1; one && i > one.from - 5; i--)
    if (sends(passage, i)) return joins(passage, i + 1, one.from, false) ? one.ids : [];
  return [];
}

/** "for talks", "for a bilateral meeting". */
function isPurpose(passage: Passage, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if (wordAt(passage, i) === 'for') return true;
  return false;
}

const tells = wordTest(/^(to|told|urged|asked|assured|warned|informed|thanked|congratulated|reminded|pressed)$/);

/** "voiced concern to Putin during a call": the one spoken to on the occasion. */
export function addressedIn(passage: Passage, { presences, unit }: Setting, site: Site): string[] {
  if (!isOccasion(passage, site.from)) return [];
  const told = presences.filter((one) => isAddressed(passage, one, unit.from));
  return told.length === 1 ? (told[0]?.ids ?? []) : [];
}

/** "during a call", "in a telephone conversation". */
export function isOccasion(passage: Passage, at: number): boolean {
  const article = is(passage, at - 1, kind.determiner) ? at - 1 : at - 2;
  return is(passage, article, kind.determiner) && /^(in|during|at)$/.test(wordAt(passage, article - 1));
}

function isAddressed(passage: Passage, presence: Presence, from: number): boolean {
  if (has(passage.tokens, presence.to, flag.possessive)) return false;
  for (let i = presence.from - 1; i > Math.max(from, presence.from - 5); i--) {
    if (tells(passage, i)) return joins(passage, i + 1, presence.from, false);
  }
  return false;
}

const calls = wordTest(/^(call(s|ed)?|phone[ds]?|telephone[ds]?)$/);

/** "called him a liar": what follows is what he was called, so nobody telephoned. */
function isGivenName(passage: Passage, site: Site, after: number): boolean {
  if (!/^call(s|ed)?$/.test(wordAt(passage, site.from)) || site.trigger.part !== 'verb') return false;
  return (
    passage.quoted[after] !== -1 ||
    !(is(passage, after, kind.preposition | kind.time | kind.conjunction | kind.adverb) || isMark(passage, after))
  );
}

/** "received a call from Putin": the thing that was received is the contact. */
const receives = wordTest(/^receive[ds]?$/);

const opensPartnered = wordTest(/^(with|to)$/);
const opens = wordTest(/^(with|to|between|including|from|among|involving)$/);

/** Where the partners' list can start: as a direct object, behind "by" of a passive, or behind a preposition. */
function openersAfter(passage: Passage, setting: Setting, site: Site): number[] {
  const next = setting.presences.find((one) => one.from >= site.to);
  const verb = site.trigger.part === 'verb';
  const by = verb ? agentAfter(passage, setting, site) : null;
  if (by !== null) return [by + 1];
  if (verb && isBy(passage, site.to) && !isTelephone(passage, site.to + 1)) return [];
  if (verb && next && next.from - site.to <= reach && joins(passage, site.to, next.from, false)) return [site.to];
  if (verb && (calls(passage, site.from) || receives(passage, site.from))) return [];
  return site.trigger.form === 'letter' && site.trigger.part === 'partnered'
    ? letterOpeners(passage, site.to)
    : prepositionsAfter(passage, setting, site);
}

const isBy = wordTest(/^by$/);
const isTelephone = wordTest(/^(tele)?phone|video|satellite$/);

/** The "by" of a passive, also behind where it was ("was welcomed at the White House *by* Obama"); null where there is none. */
function agentAfter(passage: Passage, { unit }: Setting, { from, to }: Site): number | null {
  if (!isPassive(passage, from)) return null;
  for (let i = to; i < Math.min(unit.to, to + near); i++) {
    if (isBy(passage, i)) return isTelephone(passage, i + 1) ? null : i;
    if (isMark(passage, i) || isFiniteVerb(passage, i)) return null;
  }
  return null;
}

const near = 8;

/** "wrote to", "wrote a letter to". */
function letterOpeners(passage: Passage, from: number): number[] {
  const to = [from, from + 1, from + 2].find((i) => wordAt(passage, i) === 'to');
  return to === undefined ? [] : [to + 1];
}

/** The first preposition, and each further "with" ("met with the IMF, then with Trump"). */
function prepositionsAfter(passage: Passage, setting: Setting, site: Site): number[] {
  const found: number[] = [];
  const opening = site.trigger.part === 'partnered' ? opensPartnered : opens;
  for (let i = site.to; i < Math.min(setting.unit.to, site.to + reach); i++) {
    const by = wordAt(passage, i) === 'by' && wordAt(passage, i - 1) === 'attended';
    if (by || (found.length === 0 ? opening(passage, i) : wordAt(passage, i) === 'with')) found.push(i + 1);
    if (isFiniteVerb(passage, i) && (site.trigger.part !== 'noun' || found.length > 0)) return found;
  }
  return found;
}

/** "was received by": the subject was the guest. */
export function isPassive(passage: Passage, at: number): boolean {
  for (let i = verbGroupStart(passage, Math.max(0, at - 6), at); i < at; i++) if (is(passage, i, kind.be)) return true;
  return false;
}
