import { flag, has } from '../annotate/tokens.ts';
import type { NamedSource } from '../statements/named.ts';
import { is, isCapital, isMark, type Passage, wordAt, wordTest } from '../statements/passage.ts';
import { isSource, subjectBefore, verbGroupStart } from '../statements/source.ts';
import { firstSubject } from '../statements/subject.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { leadersIn } from './chain.ts';
import { joins } from './joins.ts';
import { lightVerbBefore } from './light.ts';
import { possessorOf } from './possessor.ts';
import type { Setting } from './setting.ts';
import { leadersRightBefore } from './subject.ts';
import type { Site } from './triggers.ts';

/** The leaders who act: the noun's possessor or agent, or the subject of the verb; empty where there are none. */
export function actorsOf(passage: Passage, setting: Setting, site: Site): string[] {
  if (site.trigger.part !== 'noun') return verbActors(passage, setting, site.from);
  const owner = possessorOf(passage, setting, site) ?? agentOf(passage, setting, site);
  if (owner) return owner;
  const light = lightVerbBefore(passage, site.from);
  return light === null ? clauseActors(passage, setting, site.from) : verbActors(passage, setting, light);
}

/** The subject of a verb; of an infinitive or a second verb, that of the verb which governs it or stands before it. */
function verbActors(passage: Passage, setting: Setting, at: number): string[] {
  const { from } = setting.unit;
  const verb = verbGroupStart(passage, Math.max(from, at - 6), at);
  if (isGoverned(passage, verb - 1)) return told(passage, setting, verb) ?? clauseActors(passage, setting, verb);
  return leadersRightBefore(passage, setting, verb) ?? leadersOf(passage, setting, subjectBefore(passage, from, at));
}

const isGoverned = wordTest(/^(to|and|having|before|after|by|for)$/);

const orders = wordTest(
  /^(urg(ed|es|ing)|ask(ed|s|ing)?|told|tells|invit(ed|es|ing|e)|sent|sends|send|persuaded|pressed|pressing|encouraged|allowed|advised|wants?|wanted|dispatched|expects)$/,
);

/**
 * "asked Pence to meet …", "plans for Rouhani to speak", "invited Li to Japan to hold a summit": who is told to act, with whoever invites him; null where
 * the verb before has another object or none.
 */
function told(passage: Passage, setting: Setting, from: number): string[] | null {
  if (wordAt(passage, from - 1) !== 'to') return null;
  const object = setting.presences.findLast((one) => one.to <= from - 1 && isPlaceBetween(passage, one.to, from - 1));
  if (!object) return null;
  for (let i = object.from - 1; i > object.from - 8; i--) {
    if (!orders(passage, i) && wordAt(passage, i) !== 'for') continue;
    if (!joins(passage, i + 1, object.from, false)) return null;
    return invites(passage, i) ? [...object.ids, ...verbActors(passage, setting, i)] : object.ids;
  }
  return null;
}

const invites = wordTest(/^invit/);

/** Whether nothing or only "to Japan" stands between. */
function isPlaceBetween(passage: Passage, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++)
    if (!(isCapital(passage, i) || is(passage, i, kind.determiner | kind.time) || isTowards(passage, i))) return false;
  return true;
}

const isTowards = wordTest(/^(to|in|on|back)$/);

/** "a call made by Trump to Putin", "a visit by Xi". */
function agentOf(passage: Passage, setting: Setting, site: Site): string[] | null {
  const by = [site.to, site.to + 1].find((i) => wordAt(passage, i) === 'by' || isHostedBy(passage, i));
  if (by === undefined || (wordAt(passage, by) === 'from' && isReceived(passage, site))) return null;
  return setting.presences.find((one) => one.from > by && joins(passage, by + 1, one.from, false))?.ids ?? null;
}

const receives = wordTest(
  /^(received|receives|receive|got|gets|get|took|takes|take|answered|accepted|had|attended|at|guest)$/,
);

/** "has received calls *from* Obama and Merkel": whoever receives them acts, and the rest are partners. */
function isReceived(passage: Passage, { from }: Site): boolean {
  for (let i = from - 1; i > from - 5; i--) if (receives(passage, i)) return true;
  return false;
}

/** "got a call from Rubio", "was the guest at a dinner hosted by Obama": whoever the noun's agent was in touch with. */
export function receiversOf(passage: Passage, setting: Setting, site: Site): string[] {
  if (site.trigger.part !== 'noun' || !agentOf(passage, setting, site)) return [];
  for (let i = site.from - 1; i > site.from - 7; i--)
    if (receives(passage, i)) return clauseActors(passage, setting, site.from);
  return [];
}

/** "a call *from* Kasich", "a dinner *hosted by* Obama". */
function isHostedBy(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'from' && !is(passage, i - 1, kind.time);
}

const longestClause = 60;

/** The subject of the last verb before a token, else of the first one in the sentence ("In a call with X, Y said"). */
function clauseActors(passage: Passage, setting: Setting, at: number): string[] {
  const { from } = setting.unit;
  for (let i = at - 1; i > Math.max(from, at - longestClause); i--) {
    if (!isFiniteVerb(passage, i) && !isPastOfTwo(passage, i) && !isPlanning(passage, i)) continue;
    const verb = verbGroupStart(passage, Math.max(from, i - 6), i);
    if (isGoverned(passage, verb - 1)) continue;
    const named = leadersRightBefore(passage, setting, verb);
    if (named && named.length > 0) return named;
    if (named) continue;
    const subject = subjectBefore(passage, from, i);
    if (subject && isSource(passage, subject) && !has(passage.tokens, subject.to - 1, flag.possessive))
      return leadersIn(passage, setting, subject);
  }
  const first = firstSubject(passage, setting.unit);
  return first && (first.from < at || opensWith(passage, setting, at)) ? leadersIn(passage, setting, first) : [];
}

/** "the ministers *need* to meet": a present without an ending. */
function isPlanning(passage: Passage, i: number): boolean {
  return (
    plans(passage, i) &&
    wordAt(passage, i + 1) === 'to' &&
    !is(passage, i - 1, kind.determiner | kind.auxiliary) &&
    wordAt(passage, i - 1) !== 'to'
  );
}

const plans = wordTest(/^(need|plan|want|hope|intend|expect|have|agree|seek)$/);

/** "the two *agreed*": a verb, although it stands behind a numeral. */
function isPastOfTwo(passage: Passage, i: number): boolean {
  return (
    is(passage, i, kind.past | kind.verb | kind.auxiliary) &&
    /^(two|both|three|four|pair)$/.test(wordAt(passage, i - 1))
  );
}

const opens = wordTest(/^(in|during|at|after|following|over|before|on|speaking|ahead|despite)$/);

/** "At a meeting with Putin, …": whether the words at `at` stand in what comes before the sentence's own subject. */
function opensWith(passage: Passage, { unit }: Setting, at: number): boolean {
  let i = unit.from;
  while (i < at && isMark(passage, i)) i++;
  return opens(passage, i) || (i < at && /ing$/.test(wordAt(passage, i)));
}

function leadersOf(passage: Passage, setting: Setting, subject: NamedSource | null): string[] {
  return subject ? leadersIn(passage, setting, subject) : [];
}
