import { is, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { verbGroupStart } from '../statements/source.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { joins } from './joins.ts';
import type { Setting } from './setting.ts';
import type { Site } from './triggers.ts';

/** Tokens within which a list of partners starts. */
export const reach = 14;

/** Prepositions that bring in whoever a verb such as "wrote" has to do with. */
export const opensPartnered = wordTest(/^(with|to|on)$/);
const opens = wordTest(/^(with|to|between|including|from|among|involving|of)$/);

const calls = wordTest(/^(call(s|ed)?|phone[ds]?|telephone[ds]?)$/);

/** Where the partners' list can start: as a direct object, behind "by" of a passive, or behind a preposition. */
export function openersAfter(passage: Passage, setting: Setting, site: Site): number[] {
  const next = setting.presences.find((one) => one.from >= site.to);
  const verb = site.trigger.part === 'verb' || site.trigger.part === 'direct';
  const by = verb ? agentAfter(passage, setting, site) : null;
  if (by !== null) return [by + 1];
  if (verb && isBy(passage, site.to) && !isTelephone(passage, site.to + 1)) return [];
  if (verb && next && next.from - site.to <= reach && joins(passage, site.to, next.from, false)) return [site.to];
  if (site.trigger.part === 'direct' || (verb && calls(passage, site.from))) return [];
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
    if (wordAt(passage, i) === 'not' && wordAt(passage, i - 1) === 'but') return found;
    if (site.trigger.part === 'noun' && endsNoun(passage, i)) return found;
    const by = wordAt(passage, i) === 'by' && /^(attended|held|joined)$/.test(wordAt(passage, i - 1));
    const first = found.length === 0 && (opening(passage, i) || isMealFor(passage, site, i)) && suits(passage, site, i);
    if (by || first || (found.length > 0 && isFurther(passage, i))) found.push(i + 1);
    if (isFiniteVerb(passage, i) && (site.trigger.part !== 'noun' || found.length > 0)) return found;
  }
  return found;
}

/** "and *with* Trump", "then with Abbas". */
function isFurther(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'with' && /^(and|then|,|separately|later|or)$/.test(wordAt(passage, i - 1));
}

/** A comma ends what belongs to a noun, unless its partners come behind it ("a call, his third, *with* Putin"). */
function endsNoun(passage: Passage, i: number): boolean {
  if (/^[;:—–]$/.test(wordAt(passage, i))) return true;
  return wordAt(passage, i) === ',' && is(passage, i + 1, kind.conjunction | kind.verb | kind.time | kind.auxiliary);
}

const meals = wordTest(/^(dinner|lunch|breakfast|luncheon|banquet|reception)s?$/);

/** "hosted a dinner *for* Modi". */
function isMealFor(passage: Passage, { to }: Site, i: number): boolean {
  return wordAt(passage, i) === 'for' && meals(passage, to - 1);
}

/** One calls, writes and speaks to somebody, and hears from him; one meets him for another purpose. */
function suits(passage: Passage, { from, to, trigger }: Site, i: number): boolean {
  const word = wordAt(passage, i);
  if (word === 'of') return trigger.part === 'noun' && trigger.form === 'meeting' && i === to;
  if (wordAt(passage, from) === 'sat') return word === 'with';
  if (trigger.part !== 'noun' || trigger.form === 'letter' || trigger.form === 'call') return true;
  return word !== 'from' && (word !== 'to' || trigger.form === 'visit');
}

/** "was received by": the subject was the guest. */
export function isPassive(passage: Passage, at: number): boolean {
  for (let i = verbGroupStart(passage, Math.max(0, at - 6), at); i < at; i++) if (is(passage, i, kind.be)) return true;
  return false;
}
