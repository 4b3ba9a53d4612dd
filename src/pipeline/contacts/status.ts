import type { Contact } from '../../model/annotation.ts';
import { is, isCapital, isMark, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { verbGroupStart } from '../statements/source.ts';
import { isFiniteVerb } from '../statements/verb.ts';
import { kind } from '../statements/words.ts';
import { isOccasion } from './partners.ts';
import type { Site } from './triggers.ts';

type Status = Contact['status'];

/** Words of each status, looked for to the left of the trigger; the first status that has one counts. */
const before: [status: Status, words: RegExp][] = [
  ['cancelled', /^(cancel|cancels|cancell?ed|cancell?ing|scrap|scraps|scrapped|postponed?|postponing|off)$/],
  [
    'denied',
    /^(no|denied|denies|deny|denying|refused|refuses|declined|declines|rejects?|rejected|rebuffed|spurned|never|not|without)$|n't$/,
  ],
  [
    'proposed',
    /^(propos(e|es|ed|al)|offer(s|ed)?|invit(e|es|ed|ing|ation)|suggest(s|ed)?|urg(e|es|ed)|want(s|ed)?|hop(e|es|ed)|willing|ready|open|potential|possible|could|may|might|ask(s|ed)?|request(s|ed)?|seek(s|ing)?|sought)$/,
  ],
  [
    'planned',
    /^(will|would|plan(s|ned|ning)?|schedul(e|ed)|expect(s|ed)?|due|set|agree(s|d)?|intend(s|ed)?|upcoming|forthcoming|next|tomorrow|ahead|slated|prepar(e|es|ing)|should|shall)$/,
  ],
];

const behind: [status: Status, words: RegExp][] = [
  ['cancelled', /^(cancell?ed|scrapped|postponed)$/],
  ['planned', /^(scheduled|planned|tomorrow|next)$/],
];

const reach = 10;

/** Whether the contact was held or is only planned, proposed, denied or cancelled, by the words around its trigger. */
export function statusOf(passage: Passage, unit: Range, site: Site): Status {
  if (isPast(passage, site)) return 'held';
  if (isOver(passage, unit, site)) return 'held';
  if (isOff(passage, unit, site)) return 'cancelled';
  if (isInvitation(passage, unit, site)) return 'proposed';
  const left = { from: clauseStart(passage, unit, site), to: site.from };
  const right = { from: site.to, to: clauseEnd(passage, unit, site) };
  return (
    firstStatus(passage, left, before) ?? infinitive(passage, site) ?? firstStatus(passage, right, behind) ?? 'held'
  );
}

/** "agreed *in a call*", "a planned meeting … *went ahead*": it took place. */
function isOver(passage: Passage, unit: Range, { from, to, trigger }: Site): boolean {
  if (trigger.part !== 'noun') return false;
  if (isOccasion(passage, from))
    return /^agreed$/.test(wordAt(passage, from - 3)) || wordAt(passage, from - 4) === 'agreed';
  for (let i = to; i < Math.min(unit.to, to + 2 * reach) && !isClauseMark(passage, i); i++)
    if (
      (wordAt(passage, i) === 'went' && wordAt(passage, i + 1) === 'ahead') ||
      (wordAt(passage, i) === 'took' && wordAt(passage, i + 1) === 'place')
    )
      return true;
  return false;
}

/** "a planned meeting between Obama and Duterte *was called off*": whatever stood before it. */
function isOff(passage: Passage, unit: Range, { to, trigger }: Site): boolean {
  if (trigger.part !== 'noun') return false;
  for (let i = to; i < Math.min(unit.to, to + 2 * reach); i++) {
    if (isMark(passage, i) && isClauseMark(passage, i)) return false;
    if (is(passage, i, kind.be) && isCancelled(passage, i + 1)) return true;
    if (is(passage, i, kind.be) && wordAt(passage, i + 1) === 'called') return wordAt(passage, i + 2) === 'off';
  }
  return false;
}

const isCancelled = wordTest(/^(cancell?ed|scrapped|postponed|aborted)$/);

const invites = wordTest(/^invit(e|es|ed|ing)$/);
const invitationReach = 30;

/** "*invited* Hollande and Renzi to Berlin *for talks*", however many are invited. */
function isInvitation(passage: Passage, unit: Range, { from, trigger }: Site): boolean {
  if (trigger.part !== 'noun' || ![1, 2, 3].some((n) => wordAt(passage, from - n) === 'for')) return false;
  for (let i = from - 2; i > Math.max(unit.from, from - invitationReach); i--) if (invites(passage, i)) return true;
  return false;
}

const follows = wordTest(/^(after|following|since)$/);

/** "after talks with", "following their first meeting": it took place, whatever the main clause looks ahead to. */
function isPast(passage: Passage, { from, trigger }: Site): boolean {
  if (trigger.part !== 'noun') return false;
  for (let i = from - 1; i > from - 5; i--) {
    if (follows(passage, i)) return true;
    if (isMark(passage, i) || is(passage, i, kind.preposition | kind.conjunction)) return false;
  }
  return false;
}

/** "to meet" after a verb of movement or agreement looks ahead. */
function infinitive(passage: Passage, site: Site): Status | null {
  const start = verbGroupStart(passage, Math.max(0, site.from - 4), site.from);
  if (site.trigger.part === 'noun' || wordAt(passage, start - 1) !== 'to') return null;
  return isFirst(passage, start - 2) || isFirst(passage, start - 3) ? null : 'planned';
}

const isFirst = wordTest(/^(first|last|only|latest)$/);

function firstStatus(passage: Passage, range: Range, table: typeof before): Status | null {
  for (const [status, words] of table) {
    for (let i = range.from; i < range.to; i++)
      if (words.test(wordAt(passage, i)) && passage.quoted[i] === -1 && !isMay(passage, i)) return status;
  }
  return null;
}

/** "Theresa May" allows nothing. */
function isMay(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'may' && isCapital(passage, i);
}

function clauseStart(passage: Passage, unit: Range, site: Site): number {
  const verb = verbGroupStart(passage, unit.from, site.from);
  if (site.trigger.part !== 'noun' && /^(and|but)$/.test(wordAt(passage, verb - 1))) return verb;
  let i = site.from;
  while (i > unit.from && site.from - i < reach && !isClauseMark(passage, i - 1) && !opensOwnVerb(passage, i)) i--;
  return i;
}

/** "is due to meet Putin and *held* talks with Assad": what is coordinated has a status of its own. */
function opensOwnVerb(passage: Passage, i: number): boolean {
  return isJoining(passage, i - 1) && isFiniteVerb(passage, i);
}

const isJoining = wordTest(/^(and|but)$/);

function clauseEnd(passage: Passage, unit: Range, site: Site): number {
  let i = site.to;
  while (i < unit.to && i - site.to < reach + 4 && !isClauseMark(passage, i)) i++;
  return i;
}

function isClauseMark(passage: Passage, i: number): boolean {
  return isMark(passage, i) && /^[,;:—–]$/.test(wordAt(passage, i));
}
