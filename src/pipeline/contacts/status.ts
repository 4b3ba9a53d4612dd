import type { Contact } from '../../model/annotation.ts';
import { is, isMark, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { verbGroupStart } from '../statements/source.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { isOccasion, isPurpose, purposeVerb } from './occasion.ts';
import { outcomeOf } from './outcome.ts';
import { isAgreeing, isCancelling, isDenying, isModal, isPlanning, isProposing } from './status-words.ts';
import type { Site } from './triggers.ts';

type Status = Contact['status'];
type Test = (passage: Passage, i: number) => boolean;

/** Where a status shows to the left of the trigger; the first that has a word counts. */
const before: [status: Status, shows: Test][] = [
  ['cancelled', isCancelling],
  ['denied', (passage, i) => isDenying(passage, i) || isTurningDown(passage, i)],
  ['proposed', (passage, i) => isProposing(passage, i) || (isModal(passage, i) && is(passage, i, kind.auxiliary))],
  ['planned', (passage, i) => isPlanning(passage, i) || isAgreeing(passage, i)],
];

/** What can tell that the occasion of another act ("will sign it at a meeting with …") lies ahead. */
const aroundOccasion: [status: Status, shows: Test][] = [['planned', isPlanning]];

/** "*denies* that any meeting took place". */
function isDenial(passage: Passage, unit: Range, { from }: Site): boolean {
  for (let i = from - 1; i >= Math.max(unit.from, from - reach); i--) if (denies(passage, i)) return true;
  return false;
}

const denies = wordTest(/^(deny|denies|denied|denying)$/);

/** "turned down a request". */
function isTurningDown(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'down' && /^turn/.test(wordAt(passage, i - 1));
}

const reach = 14;

/**
 * Whether the contact was held or is only planned, proposed, denied or cancelled, by the words around its trigger. Null
 * where it tells of none ("have not spoken since January").
 */
export function statusOf(passage: Passage, unit: Range, site: Site): Status | null {
  const outcome = outcomeOf(passage, unit, site);
  if (outcome) return outcome === 'held' && isDenial(passage, unit, site) ? 'denied' : outcome;
  if (isPast(passage, site)) return 'held';
  const left = scopeOf(passage, unit, site);
  const status = wasToHave(passage, left)
    ? 'cancelled'
    : (firstStatus(passage, left, before) ?? aheadOf(passage, left, site));
  if ((status === 'denied' && isSince(passage, unit, site)) || isQuestion(passage, left)) return null;
  return status && isCalledOff(passage, unit, left.from) ? 'cancelled' : (status ?? 'held');
}

/** Tokens whose words decide: of a noun that is the occasion of another act, only its own, else those of its clause. */
interface Scope extends Range {
  occasion: boolean;
}

function scopeOf(passage: Passage, unit: Range, site: Site): Scope {
  const occasion =
    site.trigger.part === 'noun' && (isOccasion(passage, site.from) || is(passage, site.from, kind.preposition));
  return { from: clauseStart(passage, unit, site), to: site.from, occasion };
}

const follows = wordTest(/^(after|following|since)$/);

/** "after talks with", "following their first meeting": it took place, whatever the main clause looks ahead to. */
function isPast(passage: Passage, { from, trigger }: Site): boolean {
  if (trigger.part !== 'noun') return wordAt(passage, from - 1) === 'after';
  for (let i = from - 1; i > from - 5; i--) {
    if (follows(passage, i)) return true;
    if (isMark(passage, i) || is(passage, i, kind.preposition | kind.conjunction)) return false;
  }
  return false;
}

/** "to meet" and "when they meet" look ahead. */
function aheadOf(passage: Passage, left: Scope, site: Site): Status | null {
  if (site.trigger.part === 'noun' && isHeldAhead(passage, left, site)) return 'planned';
  if (site.trigger.part === 'noun') return isPurpose(passage, site.from) && isHeading(passage, left) ? 'planned' : null;
  const start = verbGroupStart(passage, Math.max(0, site.from - 4), site.from);
  if (wordAt(passage, start - 1) === 'to') return hasCome(passage, left, start - 1) ? null : 'planned';
  if (!isBase(passage, site.from) || start < site.from) return null;
  return isSubordinate(passage, left.from) || isPresentPlan(passage, site) ? 'planned' : null;
}

const isHeadingWord = wordTest(/^(heading|headed|heads|flying|travell?ing|bound)$/);

/** "heading to Moscow for talks". */
function isHeading(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isHeadingWord(passage, i)) return true;
  return false;
}

const isBase = wordTest(/^(meets?|speaks?|talks?|visits?|sees?|hosts?|receives?|welcomes?)$/);
const looksAhead = wordTest(/^(when|before|until|once)$/);

/** "On Friday Modi *holds* talks with Li". */
function isHeldAhead(passage: Passage, { from }: Scope, { to }: Site): boolean {
  let present = false;
  for (let i = from; i < to; i++) present ||= /^(holds|hosts)$/.test(wordAt(passage, i));
  if (!present) return false;
  for (let i = from; i < to + 6; i++) if (isDay(passage, i)) return true;
  return false;
}

/** "meets Friday with Abbas": the present with a day looks ahead. */
function isPresentPlan(passage: Passage, { to }: Site): boolean {
  for (let i = to; i < to + 6 && !isClauseMark(passage, i); i++) if (isDay(passage, i)) return true;
  return false;
}

const isDay = wordTest(/^((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)$/);

function isSubordinate(passage: Passage, from: number): boolean {
  return looksAhead(passage, from) || looksAhead(passage, from - 1);
}

const isFirst = wordTest(/^(first|last|only|latest)$/);
const came = wordTest(
  /^(flew|went|travell?ed|came|drove|stopped|arrived|landed|returned|rushed|managed|got|used|able|continued|continues|crossed|stop|stopover|walked|headed|proceeded|moved)$/,
);

/** "flew to Ankara to meet", "was the first to meet": it happened. */
function hasCome(passage: Passage, left: Range, to: number): boolean {
  if (isFirst(passage, to - 1) || isFirst(passage, to - 2)) return true;
  for (let i = to - 1; i >= left.from; i--) if (came(passage, i)) return true;
  return false;
}

function firstStatus(passage: Passage, scope: Scope, all: typeof before): Status | null {
  for (const [status, shows] of scope.occasion ? aroundOccasion : all) {
    for (let i = scope.from; i < scope.to; i++)
      if (passage.quoted[i] === -1 && shows(passage, i) && !isCompound(passage, i)) return status;
  }
  return null;
}

/** "long-sought", "much-requested". */
function isCompound(passage: Passage, i: number): boolean {
  return wordAt(passage, i - 1) === '-';
}

const wasDue = wordTest(/^(due|scheduled|expected|set|supposed|planning|planned|slated)$/);

/** "was to have met", "would have met", "had been due to meet": it came to nothing. */
function wasToHave(passage: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(passage, i);
    if (
      word === 'have' &&
      isParticiple(passage, i + 1) &&
      (wordAt(passage, i - 1) === 'would' || isWasTo(passage, i - 1))
    )
      return true;
    if (word === 'been' && wordAt(passage, i - 1) === 'had' && wasDue(passage, i + 1)) return true;
  }
  return false;
}

const isParticiple = wordTest(/(ed|met|been|held|had|gone|spoken|seen|taken|hosted|talked|sat|flown)$/);

/** "was to", "were supposed to". */
function isWasTo(passage: Passage, to: number): boolean {
  if (wordAt(passage, to) !== 'to') return false;
  return /^(was|were)$/.test(wordAt(passage, wasDue(passage, to - 1) ? to - 2 : to - 1));
}

const keeps = wordTest(/^(confirm|say|comment|discuss|disclose|reveal|speculate)$/);

/** "asked whether he had met Putin", "declined to confirm that he would": nothing is told. */
function isQuestion(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (keeps(passage, i) && wordAt(passage, i - 1) === 'to' && isDenying(passage, i - 2)) return true;
    if (/^(if|whether)$/.test(wordAt(passage, i)) && asks(passage, i - 1)) return true;
  }
  return false;
}

const asks = wordTest(/^(ask(ed|s|ing)?|wonder(ed|s|ing)?|unclear|know|knew|say|said|see|decide|decided)$/);

/** "have not met since November": no denial that they met. */
function isSince(passage: Passage, unit: Range, { to }: Site): boolean {
  for (let i = to; i < Math.min(unit.to, to + reach) && !isClauseMark(passage, i); i++)
    if (wordAt(passage, i) === 'since') return true;
  return false;
}

const isTrip = wordTest(/^(trip|visit|meeting|talks|summit|tour|journey|travel|engagement)s?$/);

/** "has called off a trip to Washington, declining to meet …": what was planned for it falls with it. */
function isCalledOff(passage: Passage, unit: Range, at: number): boolean {
  for (let i = unit.from; i < at; i++) {
    if (!isCancelling(passage, i) || (wordAt(passage, i) === 'off' && !/^(call|put)/.test(wordAt(passage, i - 1))))
      continue;
    for (let k = i + 1; k < i + 5; k++) if (isTrip(passage, k)) return true;
  }
  return false;
}

const opensClause = wordTest(
  /^(after|when|while|because|although|though|who|where|which|since|as|before|until|once|but)$/,
);

function clauseStart(passage: Passage, unit: Range, site: Site): number {
  const verb = verbGroupStart(passage, unit.from, site.from);
  if (site.trigger.part !== 'noun' && /^(and|but)$/.test(wordAt(passage, verb - 1))) return verb;
  const purpose = site.trigger.part === 'noun' ? purposeVerb(passage, unit, site.from) : null;
  if (purpose !== null) return verbGroupStart(passage, unit.from, purpose);
  let i = site.from;
  while (
    i > unit.from &&
    site.from - i < reach &&
    !isClauseMark(passage, i - 1) &&
    !opensClause(passage, i - 1) &&
    !opensOwnVerb(passage, i)
  )
    i--;
  return i;
}

/** "is due to meet Putin and *held* talks with Assad": what is coordinated has a status of its own. */
function opensOwnVerb(passage: Passage, i: number): boolean {
  return isJoining(passage, i - 1) && isFiniteVerb(passage, i);
}

const isJoining = wordTest(/^(and|but)$/);

function isClauseMark(passage: Passage, i: number): boolean {
  return isMark(passage, i) && /^[,;:—–]$/.test(wordAt(passage, i));
}
