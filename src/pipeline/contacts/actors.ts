import { flag, has } from '../annotate/tokens.ts';
import { groupBefore } from '../statements/group.ts';
import { type NamedSource, namedIn } from '../statements/named.ts';
import { is, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { isSource, subjectBefore } from '../statements/source.ts';
import { firstSubject } from '../statements/subject.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { joins } from './joins.ts';
import type { Setting } from './setting.ts';
import type { Site } from './triggers.ts';

/** The leaders who act: the noun's possessor or agent, or the subject of the verb; empty where there are none. */
export function actorsOf(passage: Passage, setting: Setting, site: Site): string[] {
  const noun = site.trigger.part === 'noun';
  const owner = noun ? (possessorOf(passage, setting, site) ?? agentOf(passage, setting, site)) : null;
  if (owner) return owner;
  const subject = subjectOf(passage, setting, site);
  return subject ? leadersOf(passage, setting, subject) : [];
}

function subjectOf(passage: Passage, setting: Setting, site: Site): NamedSource | null {
  const light = site.trigger.part === 'noun' ? lightVerbBefore(passage, site.from) : null;
  if (light !== null) {
    const own = subjectBefore(passage, setting.unit.from, light);
    const shared = own === null || wordAt(passage, own.to) === 'and' || !isSource(passage, own);
    return shared || /^(and|but)$/.test(wordAt(passage, own.verb - 1))
      ? clauseSubject(passage, setting, { ...site, from: light })
      : own;
  }
  const governed = site.trigger.part === 'noun' || isGoverned(passage, site.from - 1);
  return governed ? clauseSubject(passage, setting, site) : subjectBefore(passage, setting.unit.from, site.from);
}

const isLight = wordTest(/^(held|holds?|had|have|has)$/);

/** "held talks", "had a short meeting": the verb that only says that the noun took place; null where there is none. */
export function lightVerbBefore(passage: Passage, noun: number): number | null {
  for (let i = noun - 1; i > noun - 8; i--) {
    if (isLight(passage, i)) return i;
    if ((isMark(passage, i) && wordAt(passage, i) !== '-') || is(passage, i, kind.preposition | kind.conjunction))
      return null;
  }
  return null;
}

const isGoverned = wordTest(/^(to|and|having|before|after)$/);

/** "a call made by Trump to Putin". */
function agentOf(passage: Passage, setting: Setting, site: Site): string[] | null {
  const by = [site.to, site.to + 1].find((i) => wordAt(passage, i) === 'by');
  if (by === undefined) return null;
  return setting.presences.find((one) => one.from > by && joins(passage, by + 1, one.from, false))?.ids ?? null;
}

const isHis = wordTest(/^(his|her)$/);

/** "Putin's earlier discussions", "his call": the possessor is the actor. */
function possessorOf(passage: Passage, setting: Setting, site: Site): string[] | null {
  for (let i = site.from - 1; i >= Math.max(setting.unit.from, site.from - 5); i--) {
    if (has(passage.tokens, i, flag.possessive)) return setting.presences.find((one) => one.to === i)?.ids ?? null;
    if (isHis(passage, i)) return pronoun(setting, i) ?? onlyLater(setting, i);
    if (is(passage, i, kind.determiner | kind.preposition | kind.conjunction | kind.auxiliary)) return null;
  }
  return null;
}

/** "Following his meeting with Putin, Trump …": the pronoun looks ahead to the last leader of the two. */
function onlyLater(setting: Setting, at: number): string[] | null {
  const later = setting.presences.filter((one) => one.from > at);
  return later.length === 2 ? (later[1]?.ids ?? null) : null;
}

const longestClause = 60;

/** The subject of the last verb before the noun, else of the first one in the sentence ("In a call with X, Y said"). */
function clauseSubject(passage: Passage, setting: Setting, site: Site): NamedSource | null {
  for (let i = site.from - 1; i > Math.max(setting.unit.from, site.from - longestClause); i--) {
    if (!isFiniteVerb(passage, i)) continue;
    const subject = subjectBefore(passage, setting.unit.from, i);
    if (subject && isSource(passage, subject) && !has(passage.tokens, subject.to - 1, flag.possessive)) return subject;
  }
  return firstSubject(passage, setting.unit);
}

const isHeOrShe = wordTest(/^s?he$/);

function leadersOf(passage: Passage, setting: Setting, subject: NamedSource): string[] {
  if (isHeOrShe(passage, subject.head)) return pronoun(setting, subject.head) ?? [];
  const inside = setting.presences.filter((one) => one.from < subject.to && subject.from < one.to);
  const plural = inside.find((one) => one.ids.length > 1);
  const ids = plural?.ids ?? namedIn(passage, subject) ?? groupBefore(passage, subject) ?? [];
  const others = ids.length > 0 ? inside.filter((one) => isCounterpart(passage, one.to - 1)) : [];
  const all = [...new Set([...ids, ...others.flatMap((one) => one.ids)])];
  return all.filter((id) => passage.doc.entities.get(id)?.entity === 'leader');
}

/** "Putin and his Syrian *counterpart*": no mention, but one of the subject. */
function isCounterpart(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'counterpart';
}

/** The only leader named before the pronoun in its sentence, else the one in focus. */
function pronoun(setting: Setting, at: number): string[] | null {
  const before = new Set(setting.presences.filter((one) => one.to <= at).flatMap((one) => one.ids));
  if (before.size === 1) return [...before];
  return setting.inFocus && before.size === 0 ? [setting.inFocus] : null;
}
